package import Dialogue

extension ExportKind {
  /// Which lists of records its rows are computed from. Who was there and who led the hour are not among them where
  /// only their names matter: those come with `ArchiveExtract.names`.
  package var parts: Set<SessionRecord.Part> {
    switch self {
    case .needs: [.topics, .needs, .facts]
    case .topics: [.topics]
    case .sessions, .statistics: Set(SessionRecord.Part.allCases).subtracting([.plans])
    }
  }

  /// Whether its rows tell of nothing but the days that were asked for, so that other sessions do not have to be read.
  package var tellsOnlyOfItsDays: Bool {
    switch self {
    case .needs, .topics: true
    case .sessions, .statistics: false
    }
  }
}
