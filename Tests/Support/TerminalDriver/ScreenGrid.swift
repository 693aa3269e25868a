/// The cells of one screen, and the edits that move them. Knows no cursor.
struct ScreenGrid: Equatable, Sendable {
  private(set) var size: TerminalSize
  private var cells: [[ScreenCell]]

  init(size: TerminalSize) {
    self.size = size
    let row = [ScreenCell](repeating: .blank(CellAttributes()), count: size.columns)
    cells = [[ScreenCell]](repeating: row, count: size.rows)
  }

  subscript(row: Int) -> [ScreenCell] { cells[row] }

  /// Puts `cell`, which fits, and blanks the other half of wide characters it hits.
  mutating func put(_ cell: ScreenCell, at position: ScreenPosition) {
    let last = position.column + max(cell.width, 1) - 1
    if position.column > 0, cells[position.row][position.column].width == 0 {
      makeBlank(position.row, position.column - 1)
    }
    if last + 1 < size.columns, cells[position.row][last].width == 2 {
      makeBlank(position.row, last + 1)
    }
    cells[position.row][position.column] = cell
    if cell.width == 2 {
      cells[position.row][last] = ScreenCell(text: "", width: 0, attributes: cell.attributes)
    }
  }

  /// Adds a combining mark to the character whose cell, or right half, is at `position`.
  mutating func combine(_ mark: Unicode.Scalar, at position: ScreenPosition) {
    let isRightHalf = cells[position.row][position.column].width == 0
    cells[position.row][position.column - (isRightHalf ? 1 : 0)].text.unicodeScalars.append(mark)
  }

  mutating func erase(row: Int, columns: Range<Int>, with blank: ScreenCell) {
    for column in columns.clamped(to: 0..<size.columns) { cells[row][column] = blank }
    mend(row)
  }

  mutating func erase(rows: Range<Int>, with blank: ScreenCell) {
    for row in rows.clamped(to: 0..<size.rows) {
      cells[row] = [ScreenCell](repeating: blank, count: size.columns)
    }
  }

  mutating func insertCells(_ count: Int, at position: ScreenPosition, with blank: ScreenCell) {
    let count = min(count, size.columns - position.column)
    cells[position.row].removeLast(count)
    cells[position.row].insert(contentsOf: Array(repeating: blank, count: count), at: position.column)
    mend(position.row)
  }

  mutating func deleteCells(_ count: Int, at position: ScreenPosition, with blank: ScreenCell) {
    let count = min(count, size.columns - position.column)
    cells[position.row].removeSubrange(position.column..<position.column + count)
    cells[position.row].append(contentsOf: Array(repeating: blank, count: count))
    mend(position.row)
  }

  /// Moves the lines of `rows` up; blank ones come in below.
  mutating func scrollUp(_ rows: ClosedRange<Int>, by count: Int, with blank: ScreenCell) {
    let count = min(count, rows.count)
    let empty = [ScreenCell](repeating: blank, count: size.columns)
    cells.removeSubrange(rows.lowerBound..<rows.lowerBound + count)
    cells.insert(contentsOf: Array(repeating: empty, count: count), at: rows.upperBound + 1 - count)
  }

  /// Moves the lines of `rows` down; blank ones come in above.
  mutating func scrollDown(_ rows: ClosedRange<Int>, by count: Int, with blank: ScreenCell) {
    let count = min(count, rows.count)
    let empty = [ScreenCell](repeating: blank, count: size.columns)
    cells.removeSubrange(rows.upperBound + 1 - count..<rows.upperBound + 1)
    cells.insert(contentsOf: Array(repeating: empty, count: count), at: rows.lowerBound)
  }

  /// Cuts or extends at the right and at the bottom, after `dropped` lines went off the top.
  mutating func resize(to newSize: TerminalSize, dropping dropped: Int) {
    let blank = ScreenCell.blank(CellAttributes())
    cells.removeFirst(dropped)
    cells = cells.prefix(newSize.rows).map { row in
      Array(row.prefix(newSize.columns))
        + Array(repeating: blank, count: max(0, newSize.columns - row.count))
    }
    let empty = [ScreenCell](repeating: blank, count: newSize.columns)
    cells += Array(repeating: empty, count: newSize.rows - cells.count)
    size = newSize
    for row in cells.indices { mend(row) }
  }

  /// Blanks every half of a wide character that has lost its other half.
  private mutating func mend(_ row: Int) {
    for column in 0..<size.columns {
      switch cells[row][column].width {
      case 0 where column == 0 || cells[row][column - 1].width != 2: makeBlank(row, column)
      case 2 where column + 1 == size.columns || cells[row][column + 1].width != 0: makeBlank(row, column)
      default: break
      }
    }
  }

  private mutating func makeBlank(_ row: Int, _ column: Int) {
    cells[row][column] = .blank(cells[row][column].attributes)
  }
}
