package import Dialogue

/// What was looked for in closed sessions, and what was found.
package struct Searched: Equatable, Sendable {
  package let query: String
  /// Newest first.
  package let results: [SearchResult]
}
