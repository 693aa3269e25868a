/// Who is to read an export.
package enum ExportProfile: String, CaseIterable, Hashable, Sendable {
  /// Staff of the project.
  case `internal`
  /// Everybody: larger groups only, rounded figures, nobody's words.
  case `public`
}
