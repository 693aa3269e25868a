import Screen

/// A text in a frame that may be longer than the room it has: as many of its lines as fit, and whether there are more.
struct ScrolledText {
  let title: String
  var trailing = ""
  let lines: [StyledLine]

  /// The last row that can stand at the top.
  func lastFirstRow(rows: Int) -> Int { max(0, lines.count - max(0, rows - 2)) }

  func render(firstRow: Int, texts: Texts, into buffer: inout Buffer, in area: Rect) {
    let last = lastFirstRow(rows: area.rows)
    let first = max(0, min(firstRow, last))
    let panel = Panel(
      title: title, figure: trailing, above: first > 0 ? texts.moreAbove : "",
      below: first < last ? texts.moreBelow : "")
    let inside = panel.render(Array(lines.dropFirst(first)), into: &buffer, in: area)
    buffer.cursor = Position(row: inside.row, column: inside.column)
  }
}
