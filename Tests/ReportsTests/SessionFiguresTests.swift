import Dialogue
import Testing

@testable import Reports

@Suite("Figures of sessions")
struct SessionFiguresTests {
  @Test("count people as new once in a cycle, in whatever order the records come")
  func newParticipants() {
    let other = Invented.cycle("Herbst")
    let records = [
      Invented.session(3, on: "2021-03-31", attendances: ["A", "B", "C"].map { Invented.attendance($0) }),
      Invented.session(1, on: "2021-03-17", attendances: ["A"].map { Invented.attendance($0) }),
      Invented.session(2, on: "2021-03-24", isHeld: false, attendances: ["B"].map { Invented.attendance($0) }),
      Invented.session(1, on: "2021-09-01", of: other, attendances: ["A", "D"].map { Invented.attendance($0) }),
    ]
    for order in [records, records.reversed()] {
      let figures = ArchiveExtract(records: order, facts: []).sessionFigures([])
      #expect(figures.map(\.newParticipants.count) == [1, 2, 2])
    }
  }

  @Test("are told of people from three on, and of those of an open session not at all")
  func present() {
    let records = (1...3).map { number in
      Invented.session(
        number, on: "2021-04-0\(number)",
        attendances: ["A", "B", "C", "D"].prefix(number + 1).map { Invented.attendance($0, in: number) })
    }
    var extract = ArchiveExtract(records: records, facts: [])
    extract.open = [records[2].id]
    let columns = ["session", "open", "present", "minutes"]
    #expect(
      extract.values(columns, in: .sessions).map { $0.map(Figures.told) }
        == [["1", "false", "–", "60"], ["2", "false", "3", "60"], ["3", "true", "–", "60"]])
    // Outside the team nobody sees rows of sessions.
    for profile in [ExportProfile.partner, .public] {
      #expect(extract.values(columns, in: .sessions, control: DisclosureControl(profile)).isEmpty)
    }
  }

  @Test("are the same when only some sessions are asked for")
  func filter() {
    let extract = ArchiveExtract(
      records: ["2021-03-17", "2021-03-24", "2021-03-31"].enumerated().map { index, date in
        Invented.session(
          index + 1, on: date, attendances: ["A", "P\(index)"].map { Invented.attendance($0) },
          topics: [Invented.topic("T\(index)", recurrenceOf: "T0")], needs: [Invented.need("N\(index)")])
      }, facts: [])
    let filter = ExportFilter(
      cycle: Invented.cycle().id, from: Invented.day("2021-03-24"), to: Invented.day("2021-03-24"))
    #expect(extract.values(["session", "needs"], in: .sessions, filter: filter) == [[.integer(2), .integer(1)]])
    #expect(extract.values(["title", "recurrence"], in: .topics, filter: filter) == [[.text("T1"), .text("T0")]])
    #expect(extract.values(["wording"], in: .needs, filter: filter) == [[.text("N1")]])
    #expect(extract.values(["session"], in: .sessions, filter: ExportFilter(cycle: Invented.name("?"))).isEmpty)
    #expect(extract.values(["session"], in: .sessions, filter: ExportFilter(to: Invented.day("2021-03-24"))).count == 2)
  }

  @Test("count topics that are the session's own")
  func counts() {
    let session = Invented.session(
      1, on: "2021-03-17", milliseconds: 3_630_000,
      turns: [
        Invented.turn(1, "A", milliseconds: 500), Invented.turn(2, "A", milliseconds: 499),
        Invented.turn(3, "B", milliseconds: 1500, kind: .disturbance),
      ],
      topics: [
        Invented.topic("own"), Invented.topic("impulse", .impulse), Invented.topic("stored", .store, milliseconds: 1),
        Invented.topic("merged", mergedInto: "own"), Invented.topic("dropped", milliseconds: 60_000, isDropped: true),
      ],
      events: [
        Invented.event(.disturbance, milliseconds: 20_000), Invented.event(.disturbance, milliseconds: 20_000, 2),
        Invented.event(.replan, milliseconds: 60_000), Invented.event(.topicExtension, milliseconds: 60_000),
      ])
    let extract = ArchiveExtract(records: [session], facts: [])
    let keys = [
      "minutes", "topics_collected", "topics_discussed", "disturbances", "disturbance_minutes", "active_breaks",
    ]
    #expect(extract.values(keys, in: .sessions) == [[61, 2, 2, 2, 1, 0].map { .integer($0) }])
    #expect(
      extract.values(["title", "minutes"], in: .topics)
        == [
          [.text("own"), .nothing], [.text("impulse"), .nothing], [.text("stored"), .integer(0)],
          [.text("dropped"), .integer(1)],
        ])
  }

  @Test(
    "are told only of sessions that took place and were not cancelled",
    arguments: [ExportKind.needs, .topics, .sessions])
  func held(kind: ExportKind) {
    let need = Invented.need("N")
    let topic = Invented.topic("T")
    let extract = ArchiveExtract(
      records: [
        Invented.session(1, on: "2021-03-17", topics: [topic], needs: [need]),
        Invented.session(2, on: "2021-03-24", cancellation: "Feueralarm", topics: [topic], needs: [need]),
        Invented.session(3, on: "2021-03-31", isHeld: false, topics: [topic], needs: [need]),
      ], facts: [])
    #expect(extract.values(["session"], in: kind) == [[.integer(1)]])
  }

  @Test("list topics in the order of the session, not in that of collecting")
  func order() {
    let topics = [Invented.topic("second", position: 2), Invented.topic("first", position: 1)]
    let extract = ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", topics: topics)], facts: [])
    #expect(extract.values(["title"], in: .topics) == [[.text("first")], [.text("second")]])
  }
}
