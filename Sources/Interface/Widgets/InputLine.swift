import Screen

/// A line that is typed into: what it is about, then its text, with the cursor where the next letter goes.
struct InputLine {
  let label: String
  let editor: LineEditor

  /// Text that a field was filled with looks chosen until it is changed: the first letter takes its place.
  func render(into buffer: inout Buffer, in row: Rect) {
    let label = " \(label) "
    buffer.write(label, in: row, role: .key)
    let room = row.dropLeft(label.displayWidth).dropRight(1)
    let visible = editor.visible(columns: max(1, room.columns))
    buffer.fill(room, role: .input)
    buffer.write(visible.text, in: room, role: editor.isProposal ? .selection : .input)
    buffer.cursor = Position(row: room.row, column: min(room.maxColumn, room.column + visible.cursorColumn))
  }
}
