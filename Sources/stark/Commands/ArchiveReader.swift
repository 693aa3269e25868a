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

  /// What is needed for tables of these kinds, with what became known later; says so when an open session is among
  /// those asked for.
  ///
  /// Throws when a cycle is asked for that does not exist, or days without a session.
  func extract(
    telling filter: ExportFilter, cycle: String?, for kinds: [ExportKind]
  ) throws -> (extract: ArchiveExtract, filter: ExportFilter) {
    try extract(filter, cycle, reading: Self.wanted(for: kinds, in: filter)) { _, _ in nil }
  }

  /// What has to be read of closed sessions for tables of these kinds.
  static func wanted(for kinds: [ExportKind], in days: ExportFilter) -> RecordFilter {
    var wanted = RecordFilter.all
    wanted.parts = kinds.reduce(into: []) { $0.formUnion($1.parts) }
    if kinds.allSatisfy(\.tellsOnlyOfItsDays) { (wanted.from, wanted.to) = (days.from, days.to) }
    return wanted
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

  /// `choice` says which cycle is meant where none is named; of others nothing is read, and of that one what `wanted`
  /// names.
  private func extract(
    _ asked: ExportFilter, _ name: String?, reading wanted: RecordFilter = .all, includesOpen: Bool = true,
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
    var wanted = wanted
    wanted.cycle = filter.cycle
    let closed = try store.records(wanted)
    // One that was closed between the two questions is in both answers.
    let open = unfinished.filter { record in
      record.startedAt != nil && ExportFilter(cycle: filter.cycle).admits(record)
        && !closed.contains { $0.id == record.id }
    }
    let told = includesOpen ? open : []
    guard filter == ExportFilter(cycle: filter.cycle) || (closed + told).contains(where: filter.admits)
    else { throw Failure.noSessions(in: filter, known: try days(of: filter.cycle, in: store, and: told)) }
    if told.contains(where: filter.admits) { Program.say(openNote) }
    return (try ArchiveExtract(closed, open: told, as: wanted, in: store), filter)
  }

  /// The days on which there were sessions, of one cycle or of all; nil when there was none.
  private func days(
    of cycle: Cycle.ID?, in store: SessionStore, and open: [SessionRecord]
  ) throws -> ClosedRange<CivilDate>? {
    let closed = try store.knownCycles().filter { cycle == nil || $0.id == cycle }.map(\.days)
    let all = closed + open.filter(ExportFilter(cycle: cycle).admits).map { $0.date...$0.date }
    return all.dropFirst().reduce(all.first) { known, days in
      known.map { min($0.lowerBound, days.lowerBound)...max($0.upperBound, days.upperBound) }
    }
  }

  private var openNote: String {
    Bilingual(
      "Ein offener Termin ist mit seinem jetzigen Stand dabei, ohne Zahlen von Menschen.",
      "An open session is included as it stands now, without numbers of people.")[
        settings.language]
  }
}
