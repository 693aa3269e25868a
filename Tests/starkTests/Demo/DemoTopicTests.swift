import Content
import Dialogue
import Testing

@testable import stark

@Suite("The topics of the demo records")
struct DemoTopicTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  private var rows: [TopicRecord] { archive.records.flatMap(\.topics) }

  @Test("are 19 rows of 15 topics, eleven of them discussed for 148 minutes")
  func totals() {
    #expect(archive.records.map(\.topics.count) == [3, 4, 2, 3, 4, 3])
    #expect(rows.count == 19 && Set(rows.map(\.id)).count == 15)
    #expect(rows.count(where: \.isDiscussed) == 11)
    #expect(rows.compactMap(\.milliseconds).reduce(0, +) == 148 * 60_000)
    #expect(archive.records.map { $0.topics.count { $0.origin != .store } } == [3, 4, 2, 2, 3, 1])
  }

  @Test("have the origin, dots, choice, time and method that were noted, in their order")
  func columns() {
    for (session, record) in zip(demo.sessions, archive.records) {
      #expect(record.topics.map(\.title) == session.topics.map(\.title))
      #expect(record.topics.map(\.origin.rawValue) == session.topics.map(\.origin))
      #expect(record.topics.map(\.dots) == session.topics.map(\.dots))
      #expect(record.topics.map(\.selection?.rawValue) == session.topics.map(\.selection))
      #expect(record.topics.map(\.isDiscussed) == session.topics.map(\.discussed))
      #expect(record.topics.map(\.milliseconds) == session.topics.map { $0.minutes.map { Int64($0) * 60_000 } })
      #expect(record.topics.map(\.method) == session.topics.map(\.method))
      #expect(record.topics.map(\.position) == Array(1...session.topics.count))
    }
    #expect(rows.allSatisfy { $0.recurrenceOf == nil && $0.mergedInto == nil && !$0.isDropped })
  }

  @Test("that were carried over keep their name, their first day and the number of earlier lists")
  func carried() {
    let carried = archive.records.flatMap { record in
      record.topics.filter { $0.timesCarried > 0 }.map {
        "\(record.number) \($0.title) \($0.timesCarried) \($0.firstCollectedOn.iso)"
      }
    }
    #expect(
      carried == [
        "4 Impftermin 1 2021-03-17", "5 Deutsch üben ohne Kurs 1 2021-03-24", "6 Impftermin 2 2021-03-17",
        "6 Bewerbung per Video 1 2021-04-14",
      ])
    #expect(rows.allSatisfy { ($0.timesCarried > 0) == ($0.origin == .store) })
    for record in archive.records {
      #expect(record.topics.allSatisfy { $0.timesCarried > 0 || $0.firstCollectedOn == record.date })
    }
  }

  @Test("that nobody talked about until the end are four")
  func waiting() {
    let discussed = Set(rows.filter(\.isDiscussed).map(\.id))
    let waiting = Set(rows.filter { !discussed.contains($0.id) }.map(\.title))
    #expect(
      waiting == ["Deutsch üben ohne Kurs", "Was Masken kosten", "Osterferien mit Kindern", "Bewerbung per Video"])
  }
}
