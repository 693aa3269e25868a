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
  /// Throws when a cycle is asked for that does not exist, or days without a session.
  func extract(telling filter: ExportFilter, cycle: String?) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    try extract(filter, cycle) { _, _ in nil }
  }

  /// The same for one cycle: the one that is asked for, or that of the latest session that took place; throws when
  /// there is none.
  ///
  /// Open sessions are among them only on request.
  func latest(
    _ asked: ExportFilter, cycle: String?, includesOpen: Bool = false
  ) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    try extract(asked, cycle, includesOpen: includesOpen) { store, unfinished in
      let sessions = try [store.latestSession()].compactMap(\.self) + unfinished.map { LatestSession($0) }
      guard let latest = sessions.max() else { throw Failure.noCycle }
      return latest.cycle
    }
  }

  /// `choice` says which cycle is meant where none is named; of others nothing is read.
  private func extract(
    _ asked: ExportFilter, _ name: String?, includesOpen: Bool = true,
    choice: (SessionStore, [SessionRecord]) throws -> Cycle.ID?
  ) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    let now = SystemClock().read()
    let path = try settings.database()
    let store = try SessionStore(at: path, access: .readOnly, now: now.wall)
    let lastSignOfLife = DatabaseLock.lastSignOfLife(of: path)
    let journaled = try store.unfinished()
    let unfinished = try journaled.map { try $0.record(at: now, lastSignOfLife: lastSignOfLife) }
    var filter = asked
    filter.cycle = try name.map(CycleChoice(store.knownCycles(), open: unfinished).id) ?? choice(store, unfinished)
    let closed = try store.records(RecordFilter(cycle: filter.cycle))
    // One that was closed between the two questions is in both answers.
    let open = unfinished.filter { record in
      record.startedAt != nil && ExportFilter(cycle: filter.cycle).admits(record)
        && !closed.contains { $0.id == record.id }
    }
    let told = includesOpen ? open : []
    try refuseEmptyDays(filter, among: closed + told)
    if told.contains(where: filter.admits) { Program.say(openNote) }
    let extract = ArchiveExtract(
      records: closed + told, facts: try store.needFacts(), assessments: try store.assessmentFacts(),
      partners: try store.partners(), partnerFacts: try store.partnerFacts(),
      stages: PartnerStages(try store.partnerStageFacts()), helping: try store.needPartnerFacts(),
      names: try store.namesByCycle(), open: Set(told.map(\.id)), units: try store.publishedUnits(),
      unitSizes: try store.unitSizes())
    return (extract, filter)
  }

  /// Throws when days are asked for on which there is no session, not even one that was cancelled.
  private func refuseEmptyDays(_ filter: ExportFilter, among records: [SessionRecord]) throws {
    guard filter.from != nil || filter.to != nil, !records.contains(where: filter.admits) else { return }
    let dates = records.filter(ExportFilter(cycle: filter.cycle).admits).map(\.date)
    let known = dates.min().flatMap { first in dates.max().map { first...$0 } }
    throw Failure.noSessions(in: filter, known: known)
  }

  private var openNote: String {
    Bilingual(
      "Ein offener Termin ist mit seinem jetzigen Stand dabei, ohne Zahlen von Menschen.",
      "An open session is included as it stands now, without numbers of people.")[
        settings.language]
  }
}
