/// How a table is written.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// For German spreadsheets.
  case csv
  /// For programs; loses nothing.
  case json
}
