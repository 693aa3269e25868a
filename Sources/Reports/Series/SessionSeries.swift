package import Dialogue

/// The sessions of a cycle week by week: those that are on record, and those that are still to come.
///
/// A week in which the session was cancelled or nobody met does not count, as it has no number in the program either:
/// the series goes on until as many sessions as planned have taken place.
package struct SessionSeries: Hashable, Sendable {
  /// What is known of a week.
  enum Week: Hashable, Sendable {
    case planned
    case known(KnownSession)
    case cancelled
    case empty
  }

  /// More sessions than anybody plans, so that a number from nowhere cannot fill the memory.
  private static let limit = 1000

  package let cycle: Cycle
  /// The day of the first week.
  let firstDate: CivilDate
  /// From the first session on, one for each week.
  let weeks: [Week]
  /// Sessions beside the weekly ones.
  let extra: [KnownSession]

  /// The series of `cycle`, of which `sessions` are known, in any order.
  package init(_ cycle: Cycle, _ sessions: [KnownSession]) {
    self.cycle = cycle
    let sessions = sessions.sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    let anchor = Self.anchor(of: cycle, first: sessions.first?.date)
    let assignment = WeekAssignment(sessions, from: anchor)
    let planned = min(max(1, cycle.plannedSessions), Self.limit)
    let missing = max(0, planned - sessions.count { !$0.isCancelled })
    let first = assignment.weeks.keys.min() ?? 0
    let last = assignment.weeks.keys.max() ?? -1
    firstDate = anchor.adding(days: 7 * first)
    extra = assignment.extra
    weeks = (first..<max(last + 1 + missing, first + 1)).map { index in
      assignment.weeks[index].map { $0.isCancelled ? .cancelled : .known($0) } ?? (index < last ? .empty : .planned)
    }
  }

  /// The day of the week to which the first session belongs, at the latest the one that is planned.
  private static func anchor(of cycle: Cycle, first: CivilDate?) -> CivilDate {
    let planned = cycle.firstDate.next(cycle.weekday)
    guard let first, first < planned else { return planned }
    let isBroughtForward = planned == cycle.firstDate && first.adding(days: 6) >= planned
    return isBroughtForward ? planned : first.adding(days: -6).next(cycle.weekday)
  }

  /// The day of a week of the series.
  func date(ofWeek index: Int) -> CivilDate { firstDate.adding(days: 7 * index) }

  /// Day and time of the first session that has not begun and is not over at `now`.
  ///
  /// After the last planned one the series goes on weekly, as the program itself proposes it.
  package func next(at now: Instant) -> (date: CivilDate, start: TimeOfDay) {
    let regular = weeks.indices.compactMap { index -> KnownSession? in
      switch weeks[index] {
      case .planned: KnownSession(date: date(ofWeek: index), start: cycle.start)
      case .known(let session): session
      case .cancelled, .empty: nil
      }
    }
    let all = (regular + extra).sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    if let next = all.first(where: { !$0.isCancelled && !$0.hasBegun && isAhead($0.date, $0.start, at: now) }) {
      return (next.date, next.start)
    }
    let last = date(ofWeek: weeks.count - 1)
    let today = cycle.zone.local(now).date
    let following = max(max(last, all.last?.date ?? last).adding(days: 1), today).next(cycle.weekday)
    return (isAhead(following, cycle.start, at: now) ? following : following.adding(days: 7), cycle.start)
  }

  private func isAhead(_ date: CivilDate, _ start: TimeOfDay, at now: Instant) -> Bool {
    cycle.zone.instant(of: date, at: start) + .minutes(cycle.plan.total) > now
  }
}
