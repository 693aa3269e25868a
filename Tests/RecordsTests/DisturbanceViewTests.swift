import Dialogue
import Records
import Scratch
import Testing

@Suite("A disturbance in the views for analysis")
struct DisturbanceViewTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let tables: TableReader

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    tables = try TableReader(directory.file())
  }

  /// Amina speaks in the round of a conflict, Yonas passes, Olena has left before; then the group agrees on a rule.
  private func hour() throws -> InventedHour {
    var hour = InventedHour(Invented.opening(1))
    for person in [Invented.amina, Invented.yonas, Invented.olena] {
      if hour.history.state.participant(person.id) == nil {
        try hour.happens(.people(.added(person, arrives: false)))
      }
      try hour.happens(.people(.arrived(person.id)))
    }
    try hour.happens(.frame(.phaseEntered(.checkIn)))
    try hour.happens(.people(.left(Invented.olena.id)))
    try hour.happens(.disturbance(.began(hour.name(), .conflict)), after: 60_000)
    try hour.happens(.disturbance(.nextAsked(hour.name())), after: 20_000)
    try hour.happens(.disturbance(.nextAsked(hour.name())), after: 90_000)
    try hour.happens(.disturbance(.passed(Invented.yonas.id, next: hour.name())), after: 5000)
    try hour.happens(.heard(.marked(hour.name(), as: .idea, text: "Langsamer sprechen.")))
    try hour.happens(.disturbance(.ended(.agreement)), after: 724_000)
    try hour.happens(.heard(.groundRuleAdded("Wir sprechen von uns selbst.")))
    for phase in [Phase.topics, .exchange, .needs, .checkOut, .wrapUp] {
      try hour.happens(.frame(.phaseEntered(phase)), after: 300_000)
    }
    try hour.happens(.frame(.closed))
    return hour
  }

  @Test("has its kind, its time and its outcome, and the round has a row for everybody who came")
  func rows() throws {
    let hour = try hour()
    try store.insert([hour.record], at: Invented.later)
    #expect(
      try tables.rows("SELECT kind, detail, seconds, outcome FROM analysis_event") == [
        ["disturbance", "conflict", "840", "agreement"]
      ])
    #expect(
      try tables.rows(
        "SELECT participant_number, state, mood FROM analysis_round WHERE round = 'disturbance' ORDER BY 1") == [
          ["1", "given", "–"], ["2", "passed", "–"], ["3", "absent", "–"],
        ])
    #expect(
      try tables.rows("SELECT participant_number, topic_id, kind, seconds, segments, first_turn FROM analysis_turn")
        == [
          ["1", "–", "disturbance", "90", "1", "1"]
        ])
    #expect(
      try tables.rows(
        "SELECT turns, talk_seconds, passes, disturbances, disturbance_minutes FROM analysis_session") == [
          ["1", "90", "1", "1", "14"]
        ])
  }

  @Test("leaves no name in its rows; the rule is among the rules of the cycle")
  func privacy() throws {
    let hour = try hour()
    try store.insert([hour.record], at: Invented.later)
    #expect(
      try tables.rows("SELECT text, topic_id FROM analysis_note") == [["Langsamer sprechen.", "–"]])
    #expect(hour.record.cycle.groundRules.last == "Wir sprechen von uns selbst.")
    #expect(try store.records().first?.cycle.groundRules.last == "Wir sprechen von uns selbst.")
    #expect(try store.records().first?.events == hour.record.events)
  }

  @Test(
    "cannot keep words of what happened, not even by mistake",
    arguments: [("Petra war laut", "agreement"), ("conflict", "Petra entschuldigt sich")])
  func noWords(detail: String, outcome: String) throws {
    let event = EventRecord(
      id: Invented.id(91), kind: .disturbance, detail: detail, startedAt: Invented.now, milliseconds: 1,
      outcome: outcome)
    let record = SessionRecord(
      id: Invented.id(101), number: 1, cycle: Invented.cycle, date: Invented.cycle.firstDate,
      scheduledStart: Invented.now, startedAt: Invented.now, endedAt: Invented.later, milliseconds: 0, events: [event])
    #expect(throws: StoreError.self) { try store.insert([record], at: Invented.later) }
  }
}
