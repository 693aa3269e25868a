import Screen

/// Why there is nothing in a panel, and what to do about it, in one sentence.
struct EmptyState {
  let text: String

  func lines(columns: Int) -> [StyledLine] { StyledLine.wrapped(text, .muted, columns: columns) }

  /// Draws it as the whole inside of a panel.
  func render(title: String, into buffer: inout Buffer, in area: Rect) {
    let inside = Panel(title: title).render(
      lines(columns: Panel.inside(of: area).columns), into: &buffer, in: area)
    buffer.cursor = Position(row: inside.row, column: inside.column - 1)
  }
}
