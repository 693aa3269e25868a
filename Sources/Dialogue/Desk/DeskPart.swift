/// The places where staff write when they look back, each with steps of its own that can be taken back.
package enum DeskPart: CaseIterable, Hashable, Sendable {
  /// Needs of closed sessions, and who can help with them.
  case board
  /// Network partners.
  case directory
  /// What staff say in the Bilanz.
  case assessment
}
