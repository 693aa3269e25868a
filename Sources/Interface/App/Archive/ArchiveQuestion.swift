/// What the program wants to know of closed sessions.
package enum ArchiveQuestion: Hashable, Sendable {
  /// A cycle, or a stretch of a very long one; 0 for the latest.
  case cycle(Int)
  /// All network partners.
  case partners
  /// Topics, needs and notes with these words in them.
  case texts(String)
}
