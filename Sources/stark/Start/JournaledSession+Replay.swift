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
}
