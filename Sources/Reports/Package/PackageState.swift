import Dialogue

/// Of when a package is, which follows from its records and from no clock.
struct PackageState {
  /// The last day on which something happened of what it tells: a session, a section that became complete, or what
  /// became known of a need. Nil where nothing has happened yet.
  let day: CivilDate?
  /// How many sessions still go on.
  let openSessions: Int

  init(of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel]) {
    let sessions = extract.held.filter(filter.admits)
    let facts = extract.factsByNeed
    let labels = Dictionary(categories.map { ($0.key, $0) }) { first, _ in first }
    // Not even the day of what is confidential is told.
    let needs = sessions.flatMap { $0.currentNeeds(facts) }.filter { !$0.isSecret(labels) }
    let members = Set(sessions.map(\.id))
    let units = extract.units.filter { members.isSuperset(of: $0.sessions) }
    let later = (needs.compactMap { facts[$0.id]?.last?.at } + units.map(\.at)).map(\.universalDay)
    day = (sessions.map(\.date) + later).max()
    openSessions = sessions.count { extract.open.contains($0.id) }
  }
}

extension Instant {
  /// The day in UTC.
  fileprivate var universalDay: CivilDate {
    CivilDate(daysSinceEpoch: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
  }
}
