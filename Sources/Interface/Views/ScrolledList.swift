import Screen

/// Items of one or more lines each, of which as many are in view as fit, the chosen one always whole.
struct ScrolledList {
  let items: [[StyledLine]]
  let selected: Int

  init(_ items: [[StyledLine]], selected: Int?) {
    self.items = items
    self.selected = max(0, min(selected ?? 0, items.count - 1))
  }

  /// The lines in view, and the row among them on which the chosen item begins.
  func visible(rows: Int) -> (lines: [StyledLine], row: Int) {
    let lines = items.flatMap { $0 }
    let first = items.prefix(selected).reduce(0) { $0 + $1.count }
    let height = items.indices.contains(selected) ? items[selected].count : 0
    let middle = first + min(height, rows) / 2 - rows / 2
    let start = max(0, min(middle, lines.count - rows, first))
    return (Array(lines.dropFirst(start).prefix(max(0, rows))), max(0, min(rows - 1, first - start)))
  }

  /// Draws it in a frame, with the cursor on the chosen item.
  func render(title: String, trailing: String = "", into buffer: inout Buffer, in area: Rect) {
    let (lines, row) = visible(rows: area.rows - 2)
    let inside = buffer.panel(area, title: title, trailing: trailing, lines)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
  }
}
