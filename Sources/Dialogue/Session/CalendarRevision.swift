/// How often a session came to stand otherwise in calendars, its first standing there included, and when last.
///
/// It only grows: for whoever has the calendar, a step that is taken back is one more change.
package struct CalendarRevision: Hashable, Sendable {
  package private(set) var count: Int
  /// Never before what it was, even if the wall clock was set back.
  package private(set) var latest: Instant

  package init(count: Int = 1, latest: Instant) {
    self.count = count
    self.latest = latest
  }

  mutating func rise(at instant: Instant) {
    count += 1
    latest = max(latest, instant)
  }
}

/// What calendars are told of a session and its cycle; what is not in it is no change for them.
struct CalendarEntry: Equatable {
  private let cycle: Cycle
  private let date: CivilDate
  private let start: TimeOfDay
  private let isCancelled: Bool
  /// A session that was left before it began gives its week to the next one.
  private let hasItsWeek: Bool

  init(_ session: SessionStateMachine) {
    let now = session.cycle
    cycle = Cycle(
      id: now.id, name: "", firstDate: now.firstDate, hotline: now.hotline, weekday: now.weekday, start: now.start,
      timeZone: now.timeZone, plannedSessions: now.plannedSessions,
      plan: PhasePlan(checkIn: now.plan.total, topics: 0, exchange: 0, needs: 0, checkOut: 0))
    date = session.date
    start = session.start
    isCancelled = session.cancellation != nil
    hasItsWeek = session.phase != .closed || session.startedAt != nil || isCancelled
  }
}
