package import Screen

/// What has to be drawn so that a screen of a certain size shows another buffer.
package struct BufferDifference {
  /// The runs, from top to bottom and left to right.
  package private(set) var runs: [DrawnRun] = []
  private let size: Size

  /// The difference between two buffers, or all of `next` when it is not known what is shown.
  ///
  /// A buffer that is larger than the screen is cut, and blanks fill up a smaller one.
  package init(from previous: Buffer?, to next: Buffer, size: Size) {
    self.size = size
    for row in 0..<size.rows {
      if let previous, previous.size == next.size, previous.cells(row: row) == next.cells(row: row) { continue }
      compare(row: row, previous: previous, next: next)
    }
  }

  private mutating func compare(row: Int, previous: Buffer?, next: Buffer) {
    var run: DrawnRun?
    for column in 0..<size.columns {
      let cell = cell(next, row: row, column: column)
      if cell.isRightHalf { continue }
      let isSame = previous.map { self.cell($0, row: row, column: column) == cell } ?? false
      if isSame || run?.role != cell.role { finish(&run) }
      if !isSame {
        run = run ?? DrawnRun(row: row, column: column, texts: [], role: cell.role)
        run?.texts.append(cell.text)
      }
    }
    finish(&run)
  }

  private mutating func finish(_ run: inout DrawnRun?) {
    if let run { runs.append(run) }
    run = nil
  }

  /// A wide character of which the screen shows one half only is a blank.
  private func cell(_ buffer: Buffer, row: Int, column: Int) -> Cell {
    let cell = buffer[row: row, column: column]
    guard column == size.columns - 1, buffer[row: row, column: column + 1].isRightHalf else { return cell }
    return .blank
  }
}
