import Dialogue

/// A line that was left half typed, and about what it was asked: in the same field it comes back, in no other.
struct DiscardedLine: Equatable, Sendable {
  var line: Line
  let question: LineQuestion
  /// Nothing else was done since: undo brings it back. Asking for the same again does so at any time.
  var isLatest = true
}
