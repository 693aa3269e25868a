/// What an export has a row for.
package enum ExportKind: String, CaseIterable, Hashable, Sendable {
  case needs, topics, sessions, statistics
}
