package import Dialogue

/// When a session was and to which cycle it belongs: the greatest one is the latest. One that took place comes after all
/// that did not.
package struct LatestSession: Hashable, Sendable, Comparable {
  package let id: Session.ID
  package let cycle: Cycle.ID
  package let date: CivilDate
  package let scheduledStart: Instant
  package let tookPlace: Bool

  init(id: Session.ID, cycle: Cycle.ID, date: CivilDate, scheduledStart: Instant, tookPlace: Bool) {
    self.id = id
    self.cycle = cycle
    self.date = date
    self.scheduledStart = scheduledStart
    self.tookPlace = tookPlace
  }

  package init(_ record: SessionRecord) {
    self.init(
      id: record.id, cycle: record.cycle.id, date: record.date, scheduledStart: record.scheduledStart,
      tookPlace: record.startedAt != nil && record.cancellation == nil)
  }

  package static func < (left: LatestSession, right: LatestSession) -> Bool {
    (left.tookPlace ? 1 : 0, left.date, left.scheduledStart, left.id)
      < (right.tookPlace ? 1 : 0, right.date, right.scheduledStart, right.id)
  }
}
