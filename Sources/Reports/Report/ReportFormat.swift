/// How the Bilanz is written.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For people, as text.
  case markdown = "md"
  /// For a browser and for paper.
  case html
  /// For programs and archives.
  case json
}
