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
    let store = try SessionStore(at: try settings.database(), access: .readOnly, now: now.wall)
    let journaled = try store.unfinished()
    let closed = try store.records()
    // One that was closed between the two questions is in both answers.
    let open = try journaled.map { try record(of: $0, at: now) }.filter { record in
      record.startedAt != nil && !closed.contains { $0.id == record.id }
    }
    if open.contains(where: filter.admits) { Program.say(openNote) }
    return ArchiveExtract(records: closed + open, facts: try store.needFacts())
  }

  private func record(of journal: JournaledSession, at now: ClockReading) throws -> SessionRecord {
    let history = try journal.replayed()
    return SessionRecord(history.state, at: history.moment(at: now))
  }

  private var openNote: String {
    settings.language == .german
      ? "Ein offener Termin ist mit seinem jetzigen Stand dabei." : "An open session is included as it stands now."
  }
}
