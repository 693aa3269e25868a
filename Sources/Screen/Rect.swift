/// A rectangle of cells; its rows and columns are never negative, and cutting it never traps.
package struct Rect: Hashable, Sendable {
  /// The first row; may be negative.
  package var row: Int
  /// The first column; may be negative.
  package var column: Int
  /// Number of rows; not negative.
  package var rows: Int { didSet { rows = max(0, rows) } }
  /// Number of columns; not negative.
  package var columns: Int { didSet { columns = max(0, columns) } }

  /// A rectangle; negative extents become zero.
  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a screen of this size.
  package init(_ size: Size) { self.init(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// Whether there is no cell in it.
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The first row below it.
  package var maxRow: Int { row.addingClamped(rows) }

  /// The first column right of it.
  package var maxColumn: Int { column.addingClamped(columns) }

  /// The cells that both rectangles have; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(maxRow, other.maxRow).subtractingClamped(top),
      columns: min(maxColumn, other.maxColumn).subtractingClamped(left))
  }
}
