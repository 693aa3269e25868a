import Dialogue
import Records
import Testing

@Suite("How long the phases of earlier sessions took")
struct PastDurationsTests {
  private let store: SessionStore

  init() throws {
    store = try SessionStore.inMemory()
  }

  /// A session whose phases took these minutes; a phase that is opened twice has two rows.
  private func record(
    _ number: Int, _ times: [(Phase, Int)], cancelled: String? = nil, events: [EventRecord] = []
  ) -> SessionRecord {
    let empty = Invented.record(number, cancellation: cancelled)
    let phases = times.enumerated().map { index, time in
      PhaseRecord(
        id: Invented.id(1000 * number + index), phase: time.0,
        startedAt: empty.scheduledStart + .minutes(times.prefix(index).reduce(0) { $0 + $1.1 }),
        milliseconds: Int64(time.1) * 60_000)
    }
    return SessionRecord(
      id: empty.id, number: number, cycle: empty.cycle, date: empty.date, scheduledStart: empty.scheduledStart,
      startedAt: empty.startedAt, endedAt: empty.endedAt, milliseconds: empty.milliseconds, cancellation: cancelled,
      phases: phases, events: events)
  }

  private let hour: [(Phase, Int)] = [
    (.preparation, 15), (.checkIn, 10), (.topics, 7), (.exchange, 28), (.needs, 8), (.checkOut, 7), (.wrapUp, 4),
  ]

  @Test("is known of those that went through every phase, the latest first, reopened phases as one")
  func rows() throws {
    let reopened = hour + [(.topics, 3)]
    try store.insert(
      [
        record(1, hour), record(2, Array(hour.dropLast(2))), record(3, reopened),
        record(4, hour, cancelled: "krank"),
      ], at: Invented.later)
    let times = try #require(try store.latestCycle()?.phaseHistory.sessions)
    #expect(times.map(\.topics) == [600_000, 420_000])
    #expect(times.map(\.checkIn) == [600_000, 600_000])
    #expect(times.map(\.exchange) == [1_680_000, 1_680_000])
    #expect(times.map(\.needs) == [480_000, 480_000])
    #expect(times.map(\.checkOut) == [420_000, 420_000])
  }

  @Test("is told without the disturbances in them, also one that went on into the next phase")
  func disturbed() throws {
    let start = Invented.record(1).scheduledStart
    func event(_ id: Int, _ kind: EventRecord.Kind, from minute: Int, minutes: Int64) -> EventRecord {
      EventRecord(
        id: Invented.id(id), kind: kind, detail: kind == .disturbance ? "conflict" : "shake",
        startedAt: start + .minutes(minute), milliseconds: minutes * 60_000, outcome: nil)
    }
    // The preparation takes 15 minutes, the check-in 10, the topics 7.
    let events = [
      event(1, .disturbance, from: 18, minutes: 3), event(2, .disturbance, from: 24, minutes: 4),
      event(3, .activeBreak, from: 33, minutes: 3),
    ]
    try store.insert([record(1, hour, events: events)], at: Invented.later)
    let times = try #require(try store.latestCycle()?.phaseHistory.sessions.first)
    #expect(times.checkIn == 6 * 60_000 && times.topics == 4 * 60_000 && times.exchange == 28 * 60_000)
  }

  @Test("is asked of the last twelve sessions only, however long the cycle is")
  func bounded() throws {
    let records = (1...15).map { record($0, hour.map { ($0.0, $0.0 == .needs ? 1 : $0.1) }) }
    try store.insert(records.dropLast() + [record(15, hour)], at: Invented.later)
    let times = try #require(try store.latestCycle()?.phaseHistory.sessions)
    #expect(times.count == PhaseHistory.mostSessions)
    #expect(times.map(\.needs).first == 480_000)
  }
}
