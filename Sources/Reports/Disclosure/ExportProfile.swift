/// Who is to read an export.
package enum ExportProfile: String, CaseIterable, Hashable, Sendable {
  /// The team of the project.
  case `internal`
  /// Offices, insurers and districts that work with it: larger groups only, released words, no rows of single sessions.
  case partner
  /// Everybody: numbers of people rounded as well, and nobody's words but released quotes.
  case `public`

  /// Of fewer people nothing is told.
  package var least: Int {
    switch self {
    case .internal: 3
    case .partner, .public: 5
    }
  }

  /// Whether the readers may see words that the group passed on, and those of the team.
  var showsWords: Bool { self != .public }

  /// Whether the readers may see a row for each session.
  var showsSessions: Bool { self == .internal }
}
