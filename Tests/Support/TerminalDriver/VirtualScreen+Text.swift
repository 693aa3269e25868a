/// What can be read from the screen.
extension VirtualScreen {
  /// The lines without the blanks at their ends, as many as the window has rows.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = paddedLine(row)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The lines down to the last one that is not empty, joined by newlines.
  package var text: String {
    let lines = lines
    let end = lines.lastIndex { !$0.isEmpty } ?? -1
    return lines[...end].joined(separator: "\n")
  }

  /// Every cell, with bars that make the blanks visible.
  package var framed: String {
    (0..<size.rows).map { "|\(paddedLine($0))|" }.joined(separator: "\n")
  }

  /// The cell at `position`, which has to be on the screen.
  package func cell(at position: ScreenPosition) -> ScreenCell {
    grid[position.row][position.column]
  }

  /// Where `text` stands first, reading line by line; text that runs over the end of a line is not found.
  package func position(of text: String) -> ScreenPosition? {
    for row in 0..<size.rows {
      guard paddedLine(row).contains(text) else { continue }
      for column in 0..<size.columns where grid[row][column].width > 0 {
        let rest = grid[row][column...].map(\.text).joined()
        if rest.hasPrefix(text) { return ScreenPosition(row: row, column: column) }
      }
    }
    return nil
  }

  /// How the first cell of `text` is printed; `nil` if it is not on the screen.
  package func attributes(of text: String) -> CellAttributes? {
    position(of: text).map { cell(at: $0).attributes }
  }

  private func paddedLine(_ row: Int) -> String {
    grid[row].map(\.text).joined()
  }
}
