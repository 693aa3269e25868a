/// A place on the screen, counted in cells from the top left corner, which is (0, 0).
package struct Position: Hashable, Sendable {
  /// Rows from the top.
  package var row: Int
  /// Columns from the left.
  package var column: Int

  /// The place at `row` and `column`; it may lie outside of any screen.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
