import Dialogue
import Reports
import Testing

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
    let expected: [[Table.Value]] = [
      [.text("Frühjahr"), .integer(1), .integer(1)], [.text("Frühjahr"), .integer(3), .integer(2)],
      [.text("Herbst"), .integer(1), .integer(2)],
    ]
    for order in [records, records.reversed()] {
      let extract = ArchiveExtract(records: order, facts: [])
      #expect(extract.values(["cycle", "session", "new_participants"], in: .sessions) == expected)
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
    #expect(
      extract.values(["session", "new_participants"], in: .sessions, filter: filter) == [[.integer(2), .integer(1)]])
    #expect(extract.values(["title", "recurrence"], in: .topics, filter: filter) == [[.text("T1"), .text("T0")]])
    #expect(extract.values(["wording"], in: .needs, filter: filter) == [[.text("N1")]])
    #expect(extract.values(["session"], in: .sessions, filter: ExportFilter(cycle: Invented.name("?"))).isEmpty)
    #expect(extract.values(["session"], in: .sessions, filter: ExportFilter(to: Invented.day("2021-03-24"))).count == 2)
  }

  @Test(
    "show a mean of moods from three people on",
    arguments: [
      ([], .nothing), ([.stormy], .nothing), ([.stormy, .sunny], .nothing),
      ([.stormy, .sunny, .sunny], .decimal(11.0 / 3, places: 1)),
    ] as [([Mood], Table.Value)])
  func moods(moods: [Mood], mean: Table.Value) {
    let rounds = moods.enumerated().map { Invented.answer("P\($0)", .checkOut, $1) }
    let silent = [
      Invented.answer("S", .checkOut, nil, .passed), Invented.answer("T", .checkOut, nil),
      Invented.answer("U", .checkOut, .sunny, .absent), Invented.answer("V", .disturbance, .sunny),
    ]
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", rounds: rounds + silent)], facts: [])
    #expect(
      extract.values(["mood_in_mean", "mood_in_n", "mood_out_mean", "mood_out_n"], in: .sessions)
        == [[.nothing, .integer(0), mean, .integer(moods.count)]])
  }

  @Test("count each turn in rounded seconds, and topics that are the session's own")
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
      "minutes", "turns", "talk_seconds", "topics_collected", "topics_discussed", "disturbances", "disturbance_minutes",
      "active_breaks", "dial_in_issues",
    ]
    #expect(extract.values(keys, in: .sessions) == [[61, 3, 3, 2, 2, 2, 1, 0, 0].map { .integer($0) }])
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
