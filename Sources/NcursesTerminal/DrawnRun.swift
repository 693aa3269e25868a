package import Screen

/// Neighbouring cells of one role that have to be drawn.
package struct DrawnRun: Equatable, Sendable {
  /// Their row.
  package var row: Int
  /// The column of the first.
  package var column: Int
  /// The characters from left to right; right halves are left out.
  package var texts: [String]
  /// Their role.
  package var role: Role
}
