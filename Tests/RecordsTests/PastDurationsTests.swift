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
  private func record(_ number: Int, _ times: [(Phase, Int)], startedAt: Instant? = nil, cancelled: String? = nil)
    -> SessionRecord
  {
    let empty = Invented.record(number, cancellation: cancelled)
    let phases = times.enumerated().map { index, time in
      PhaseRecord(
        id: Invented.id(1000 * number + index), phase: time.0, startedAt: empty.scheduledStart,
        milliseconds: Int64(time.1) * 60_000)
    }
    return SessionRecord(
      id: empty.id, number: number, cycle: empty.cycle, date: empty.date, scheduledStart: empty.scheduledStart,
      startedAt: empty.startedAt, endedAt: empty.endedAt, milliseconds: empty.milliseconds, cancellation: cancelled,
      phases: phases)
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

  @Test("is asked of the last twelve sessions only, however long the cycle is")
  func bounded() throws {
    let records = (1...15).map { record($0, hour.map { ($0.0, $0.0 == .needs ? 1 : $0.1) }) }
    try store.insert(records.dropLast() + [record(15, hour)], at: Invented.later)
    let times = try #require(try store.latestCycle()?.phaseHistory.sessions)
    #expect(times.count == PhaseHistory.mostSessions)
    #expect(times.map(\.needs).first == 480_000)
  }
}
