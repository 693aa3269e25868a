import Screen

/// A card that may be longer than the room it has: as many of its lines as fit, and whether more come.
struct ScrolledCard {
  let title: String
  let trailing: String
  let lines: [StyledLine]

  /// The last row that can stand at the top.
  func lastFirstRow(rows: Int) -> Int { max(0, lines.count - (rows - 2)) }

  func render(firstRow: Int, moreBelow: String, into buffer: inout Buffer, in area: Rect) {
    buffer.panel(area, title: title, trailing: trailing, lines, from: firstRow)
    guard firstRow < lastFirstRow(rows: area.rows) else { return }
    buffer.write(" \(moreBelow) ", in: area.bottom(1).dropLeft(2).dropRight(2), role: .title, alignment: .right)
  }
}
