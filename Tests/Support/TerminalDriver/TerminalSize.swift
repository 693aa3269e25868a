/// The size of a terminal window in character cells.
package struct TerminalSize: Equatable, Sendable {
  /// 24 rows of 80 columns.
  package static let standard = TerminalSize(rows: 24, columns: 80)

  /// Lines from top to bottom.
  package var rows: Int
  /// Cells in a line.
  package var columns: Int

  /// A size of at least one cell.
  package init(rows: Int, columns: Int) {
    precondition(rows > 0 && columns > 0, "a terminal has at least one cell")
    self.rows = rows
    self.columns = columns
  }
}
