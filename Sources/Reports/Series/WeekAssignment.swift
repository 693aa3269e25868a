import Dialogue

/// Which week of a series each known session belongs to.
struct WeekAssignment {
  /// Sessions by number of the week, from 0.
  private(set) var weeks: [Int: KnownSession] = [:]
  /// Sessions for which no week is left.
  private(set) var extra: [KnownSession] = []

  private let anchor: CivilDate

  /// Gives every one of `sessions`, which come in order, a week; the series begins with the week of `anchor`.
  ///
  /// A session on the day of a week belongs to it. Any other one was moved: put off from the week before, or else
  /// brought forward by up to three days from the week after, if that has no session of its own.
  init(_ sessions: [KnownSession], from anchor: CivilDate) {
    self.anchor = anchor
    var moved: [KnownSession] = []
    for session in sessions {
      let (week, days) = distance(to: session.date)
      if days == 0, week >= 0, isFree(week, for: session) { weeks[week] = session } else { moved.append(session) }
    }
    for session in moved {
      let (week, days) = distance(to: session.date)
      let candidates = session.isCancelled || days < 4 ? [week] : [week, week + 1]
      if let free = candidates.first(where: { $0 >= 0 && isFree($0, for: session) }) {
        weeks[free] = session
      } else {
        extra.append(session)
      }
    }
  }

  /// A cancelled session gives its week to one that takes its place.
  private func isFree(_ week: Int, for session: KnownSession) -> Bool {
    guard let taken = weeks[week] else { return true }
    return taken.isCancelled && !session.isCancelled
  }

  /// The last week that begins on `date` or before, and how many days before.
  private func distance(to date: CivilDate) -> (week: Int, days: Int) {
    let days = date.daysSinceEpoch - anchor.daysSinceEpoch
    let week = days >= 0 ? days / 7 : (days - 6) / 7
    return (week, days - 7 * week)
  }
}
