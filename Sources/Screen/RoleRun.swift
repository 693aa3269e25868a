/// Neighbouring cells of one row with the same role.
package struct RoleRun: Equatable, Sendable {
  /// Their columns.
  package var columns: Range<Int>
  /// Their role.
  package var role: Role

  /// Cells of `role` at `columns`.
  package init(columns: Range<Int>, role: Role) {
    self.columns = columns
    self.role = role
  }
}
