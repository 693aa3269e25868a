import Content
import Dialogue
import Foundation
import Interface
import Records
import Reports

/// Reads records beside a live program; an open session is derived from its journal.
struct ArchiveReader {
  let settings: Settings

  /// All records, with what became known later; says so when an open session is among those asked for.
  func extract(telling filter: ExportFilter) throws -> ArchiveExtract {
    let now = SystemClock().read()
    do {
      let store = try SessionStore(at: try settings.database(), access: .readOnly, now: now.wall)
      let open = try store.unfinished().map { try record(of: $0, at: now) }.filter { $0.startedAt != nil }
      if open.contains(where: filter.admits) { Program.say(openNote) }
      return ArchiveExtract(records: try store.records() + open, facts: try store.needFacts())
    } catch let error as StoreError {
      throw Failure(error)
    } catch is Rejection {
      throw Failure(StoreError.damagedJournal)
    }
  }

  private func record(of journal: JournaledSession, at now: ClockReading) throws -> SessionRecord {
    let history = try SessionHistory(journal.opening, openedAt: journal.openedAt, replaying: journal.entries)
    return SessionRecord(history.state, at: history.moment(at: now))
  }

  private var openNote: String {
    settings.language == .german
      ? "Ein offener Termin ist mit seinem jetzigen Stand dabei." : "An open session is included as it stands now."
  }
}
