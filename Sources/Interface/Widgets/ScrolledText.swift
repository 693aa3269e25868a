import Screen

/// A text in a frame that may be longer than the room it has: as many of its lines as fit, and whether there are more.
struct ScrolledText {
  let title: String
  var trailing = ""
  let lines: [StyledLine]

  /// The last row that can stand at the top.
  func lastFirstRow(rows: Int) -> Int { max(0, lines.count - max(0, rows - 2)) }

  /// The part of a room that its frame takes where it ends with its lines.
  func fitting(_ area: Rect) -> Rect { area.top(min(area.rows, lines.count + 2)) }

  func render(firstRow: Int, texts: Texts, into buffer: inout Buffer, in area: Rect) {
    let last = lastFirstRow(rows: area.rows)
    let first = max(0, min(firstRow, last))
    let panel = Panel(
      title: title, figure: trailing, above: first > 0 ? texts.moreAbove : "",
      below: first < last ? texts.moreBelow : "")
    let shown = lines.dropFirst(first)
    let inside = panel.render(Array(shown), into: &buffer, in: area)
    // An empty line tells nothing to whoever reads what is at the cursor.
    let blank = shown.prefix { $0.text.allSatisfy { $0 == " " } }.count
    buffer.cursor = Position(row: inside.row + min(blank, max(0, inside.rows - 1)), column: inside.column - 1)
  }
}
