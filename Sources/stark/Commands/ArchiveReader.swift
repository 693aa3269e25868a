import Content
import Dialogue
import Foundation
import Interface
import Records
import Reports
import Words

/// Reads records beside a live program; an open session is derived from its journal.
struct ArchiveReader {
  let settings: Settings

  /// All records, with what became known later; says so when an open session is among those asked for.
  ///
  /// Throws when a cycle is asked for that does not exist.
  func extract(telling filter: ExportFilter) throws -> ArchiveExtract { try extract { _ in filter }.extract }

  /// The same for one cycle: the one that is asked for, or that of the latest session that took place; throws when
  /// there is none.
  func latest(_ asked: ExportFilter) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    try extract { records in
      let held = records.filter { $0.startedAt != nil && $0.cancellation == nil }
      let latest = (held.isEmpty ? records : held).max {
        ($0.date, $0.scheduledStart, $0.id) < ($1.date, $1.scheduledStart, $1.id)
      }
      guard let cycle = asked.cycle ?? latest?.cycle.name else { throw Failure.noCycle }
      return ExportFilter(cycle: cycle, from: asked.from, to: asked.to)
    }
  }

  private func extract(
    for choice: ([SessionRecord]) throws -> ExportFilter
  ) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    let now = SystemClock().read()
    let store = try SessionStore(at: try settings.database(), access: .readOnly, now: now.wall)
    let journaled = try store.unfinished()
    let closed = try store.records()
    // One that was closed between the two questions is in both answers.
    let unfinished = try journaled.map { try $0.record(at: now) }
    let open = unfinished.filter { record in record.startedAt != nil && !closed.contains { $0.id == record.id } }
    let filter = try choice(closed + unfinished)
    let cycles = (closed + unfinished).map(\.cycle.name)
    if let cycle = filter.cycle, !cycles.contains(cycle) {
      throw Failure.unknownCycle(cycles.enumerated().filter { !cycles[..<$0].contains($1) }.map(\.element))
    }
    if open.contains(where: filter.admits) {
      let note = Bilingual(
        "Ein offener Termin ist mit seinem jetzigen Stand dabei.", "An open session is included as it stands now.")
      Program.say(note[settings.language])
    }
    let extract = ArchiveExtract(
      records: closed + open, facts: try store.needFacts(), assessments: try store.assessmentFacts(),
      partners: try store.partners(), helping: try store.needPartnerFacts())
    return (extract, filter)
  }
}
