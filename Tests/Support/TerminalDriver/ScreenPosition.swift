/// A cell on the screen; both numbers start at 0, at the upper left.
package struct ScreenPosition: Equatable, Sendable {
  /// The upper left cell.
  package static let home = ScreenPosition(row: 0, column: 0)

  /// The line, from the top.
  package var row: Int
  /// The cell in the line, from the left.
  package var column: Int

  /// The cell at `row`, `column`.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
