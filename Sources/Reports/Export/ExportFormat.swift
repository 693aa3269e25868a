/// How a table is written.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// For German spreadsheets.
  case csv
  /// For programs; loses nothing.
  case json
  /// For programs that read one line at a time.
  case jsonl
  /// For people.
  case markdown = "md"
}
