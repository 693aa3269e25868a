import Dialogue
import Records

extension JournaledSession {
  /// The session as its journal tells it; a journal whose lines do not follow from each other is damaged.
  func replayed() throws(StoreError) -> SessionHistory {
    do throws(Rejection) {
      return try SessionHistory(opening, openedAt: openedAt, replaying: entries)
    } catch {
      throw .damagedJournal
    }
  }

  /// What would be kept of the session as it stands, by the last sign of life of the program that runs it, or ran it: a
  /// night in between is nobody's time.
  func record(at now: ClockReading, lastSignOfLife: Instant?) throws(StoreError) -> SessionRecord {
    let history = try replayed()
    return SessionRecord(
      history.state, at: min(history.moment(at: now), history.lastMoment(lastSignOfLife: lastSignOfLife)),
      calendarRevision: history.calendarRevision)
  }
}
