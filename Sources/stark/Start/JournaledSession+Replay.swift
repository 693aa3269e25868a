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

  /// The session as it stands at `now`.
  func record(at now: ClockReading) throws(StoreError) -> SessionRecord {
    let history = try replayed()
    return SessionRecord(history.state, at: history.moment(at: now))
  }
}
