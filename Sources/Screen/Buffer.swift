/// What the screen is to show: cells with roles, and where the cursor stands.
///
/// Everything may be drawn at any place; what lies outside is cut.
package struct Buffer: Equatable, Sendable {
  /// Number of rows and columns, each at most 4096.
  package let size: Size
  /// Where the hardware cursor stands, nil to hide it; readers for the blind follow it.
  package var cursor: Position?
  private var cells: [Cell]

  /// A blank buffer.
  package init(size: Size, role: Role = .text) {
    let largest = 4096
    self.size = Size(rows: min(size.rows, largest), columns: min(size.columns, largest))
    cells = Array(repeating: Cell(text: " ", role: role), count: self.size.rows * self.size.columns)
  }

  /// The cell at this place; a blank outside of the buffer.
  package subscript(row row: Int, column column: Int) -> Cell {
    contains(row: row, column: column) ? cells[row * size.columns + column] : .blank
  }

  /// The cells of a row from left to right; empty outside of the buffer.
  package func cells(row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Writes `text` as it may be displayed and returns the number of columns written.
  ///
  /// It is cut after `maxColumns`, at the border of `clip` and at the border of the buffer. Instead of half of a wide
  /// character there is a blank, also where a character written before loses a half.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, role: Role, maxColumns: Int = .max, clip: Rect? = nil
  ) -> Int {
    let area = clip.map(Rect(size).intersection) ?? Rect(size)
    let end = min(area.maxColumn, column.addingClamped(max(0, maxColumns)))
    guard !area.isEmpty, row >= area.row, row < area.maxRow, column < end else { return 0 }
    var written = 0
    var position = column
    for cell in text.displayCells(upTo: end.subtractingClamped(column)) {
      let next = position.addingClamped(cell.columns)
      if position >= area.column && next <= end {
        put(cell, row: row, column: position, role: role)
        written += cell.columns
      } else {
        let half = max(position, area.column)..<max(position, area.column, min(next, end))
        for column in half { put(DisplayPiece(text: " ", columns: 1), row: row, column: column, role: role) }
        written += half.count
      }
      position = next
    }
    return written
  }

  /// Gives every cell in `rect` the role; what they show stays.
  package mutating func restyle(_ rect: Rect, role: Role) {
    let area = Rect(size).intersection(rect)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        let index = row * size.columns + column
        cells[index] = Cell(text: cells[index].text, role: role)
      }
    }
  }

  private func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Both halves of a wide character have to be inside.
  private mutating func put(_ piece: DisplayPiece, row: Int, column: Int, role: Role) {
    let start = row * size.columns
    let last = column + piece.columns - 1
    if column > 0, cells[start + column].isRightHalf { blank(start + column - 1) }
    if last + 1 < size.columns, cells[start + last + 1].isRightHalf { blank(start + last + 1) }
    cells[start + column] = Cell(text: piece.text, role: role)
    if piece.columns == 2 { cells[start + last] = Cell(text: "", role: role) }
  }

  private mutating func blank(_ index: Int) { cells[index] = Cell(text: " ", role: cells[index].role) }
}
