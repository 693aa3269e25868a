/// Neighbouring cells of one row with the same role.
package struct RoleRun: Equatable, Sendable {
  /// Their columns.
  package var columns: Range<Int>
  /// Their role.
  package var role: Role
}
