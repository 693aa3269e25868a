import Dialogue

/// Of when a package is, which follows from its records and from no clock.
struct PackageState {
  /// The last day that was asked for. Where none was, the last one on which something happened of what the package
  /// tells: a session, a section that became complete, or what became known of a need that has a row; nil where nothing
  /// has happened yet.
  let day: CivilDate?
  /// How many sessions still go on.
  let openSessions: Int

  /// Days are those of the place where the cycle is.
  init(of extract: ArchiveExtract, filter: ExportFilter, outside: ExportedNeed.Outside) {
    let sessions = extract.held.filter(filter.admits)
    openSessions = sessions.count { extract.open.contains($0.id) }
    let facts = extract.factsByNeed
    // Not even the day of what the readers do not see is told.
    let known = sessions.flatMap { session in
      session.exportedNeeds(facts).filter { ExportedNeed($0, in: session, outside)?.isShown == true }
        .compactMap { facts[$0.id]?.last.map { session.cycle.zone.local($0.at).date } }
    }
    let zones = Dictionary(sessions.map { ($0.cycle.id, $0.cycle.zone) }) { first, _ in first }
    let members = Set(sessions.map(\.id))
    let complete = extract.units.filter { members.isSuperset(of: $0.sessions) }
      .compactMap { unit in zones[unit.cycle]?.local(unit.at).date }
    day = filter.to ?? (sessions.map(\.date) + known + complete).max()
  }
}
