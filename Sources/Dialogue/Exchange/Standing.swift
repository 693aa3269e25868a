/// How much somebody has spoken on the current topic.
package struct Standing: Hashable, Sendable {
  /// Finished and running turns; a direct reply is none, because it must not touch the line.
  package var turns = 0
  package var talk: Duration = .zero
}
