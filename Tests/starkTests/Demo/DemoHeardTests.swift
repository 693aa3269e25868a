import Content
import Dialogue
import Testing

@testable import stark

@Suite("Notes and events of the demo records")
struct DemoHeardTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  private var notes: [NoteRecord] { archive.records.flatMap(\.notes) }
  private var events: [EventRecord] { archive.records.flatMap(\.events) }

  @Test("are the notes on topics and for the team")
  func noted() {
    for (session, record) in zip(demo.sessions, archive.records) {
      let rows = record.notes.filter { $0.kind != .strength && $0.kind != .quote }
      #expect(rows.map(\.text) == session.notes.map(\.text))
      #expect(rows.map(\.kind.rawValue) == session.notes.map(\.kind))
      // What was collected about fasting was read out; the concern was not.
      #expect(rows.allSatisfy { $0.isReleased == ($0.kind != .concern) })
    }
    let kinds = Dictionary(grouping: notes, by: \.kind).mapValues(\.count)
    #expect(
      kinds == [.healthHelpful: 3, .healthWatchOut: 3, .perspective: 5, .concern: 1, .strength: 4, .quote: 4])
    let fasting = archive.records[4]
    #expect(fasting.notes.allSatisfy { fasting.title(of: $0.topic) == "Fasten: Wie macht ihr das?" })
    #expect(notes.filter { $0.kind == .concern }.map(\.topic) == [nil])
  }

  @Test("are strengths and quotes, with the release and without a name")
  func released() {
    let strengths = notes.filter { $0.kind == .strength }
    #expect(strengths.map(\.text) == demo.sessions.flatMap(\.strengths).map(\.text))
    #expect(strengths.allSatisfy { $0.isReleased == true })
    #expect(strengths.map(\.mentions) == [3, 2, 2, 4])
    let quotes = notes.filter { $0.kind == .quote }
    #expect(quotes.map(\.text) == demo.sessions.flatMap(\.quotes).map(\.text))
    #expect(quotes.map(\.isReleased) == [false, true, true, true])
    for person in demo.participants {
      #expect(notes.allSatisfy { $0.text?.contains(person.alias) == false })
    }
  }

  @Test("are the events, by time")
  func rows() {
    let rows = archive.records.map { record in
      record.events.map {
        "\(record.cycle.clock($0.startedAt)) \($0.kind.rawValue) \($0.milliseconds / 1000) \($0.outcome ?? "-")"
      }
    }
    #expect(
      rows == [
        ["12:31:00 dialInIssue 120 -"],
        ["12:28:00 dialInIssue 780 -", "12:57:00 extension 240 4:1:1", "13:01:00 activeBreak 180 -"],
        ["12:36:00 disturbance 840 agreement"],
        ["12:44:00 dialInIssue 60 -", "13:02:00 activeBreak 180 -"],
        [
          "12:26:00 dialInIssue 900 -", "12:57:00 extension 240 6:1:1", "13:01:00 activeBreak 120 -",
          "13:05:00 dialInIssue 240 -",
        ],
        ["13:05:00 activeBreak 180 -"],
      ])
  }

  @Test("say what happened and never to whom")
  func details() {
    func details(_ kind: EventRecord.Kind) -> [String] { events.filter { $0.kind == kind }.map(\.detail) }
    #expect(details(.disturbance) == ["conflict"])
    #expect(details(.activeBreak) == ["shoulders", "back_roll", "breath_4_6", "shake"])
    #expect(details(.dialInIssue) == ["microphone", "link", "dataVolume", "sound", "internet"])
    #expect(details(.topicExtension) == [1, 4].map { archive.records[$0].topics[0].id.description })
  }
}
