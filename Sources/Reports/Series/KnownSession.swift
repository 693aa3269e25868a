package import Dialogue

/// When a session of a cycle is or was, as far as it is on record.
package struct KnownSession: Hashable, Sendable {
  package let date: CivilDate
  package let start: TimeOfDay
  package let isCancelled: Bool
  /// Whether it has begun or is over, so that nobody is invited to it any more.
  package let hasBegun: Bool

  package init(date: CivilDate, start: TimeOfDay, isCancelled: Bool = false, hasBegun: Bool = false) {
    self.date = date
    self.start = start
    self.isCancelled = isCancelled
    self.hasBegun = hasBegun
  }

  /// The session that `record` tells about; nil for one that was closed before it began, because the next one takes
  /// its place.
  package init?(_ record: SessionRecord, isOpen: Bool) {
    guard isOpen || record.startedAt != nil || record.cancellation != nil else { return nil }
    self.init(
      date: record.date, start: record.cycle.zone.timeOfDay(record.scheduledStart),
      isCancelled: record.cancellation != nil, hasBegun: record.startedAt != nil)
  }
}
