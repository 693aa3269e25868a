import Screen

/// Commands found by what is typed, with their keys, and why one does not apply.
struct PaletteView {
  let screen: ScreenView
  let editor: LineEditor
  let index: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    let model = screen.model
    buffer.fill(area, role: .text)
    let found = model.paletteCommands(matching: editor.text)
    var cursor = ListCursor(index: index)
    cursor.clamp(count: found.count)
    let window = cursor.window(rows: max(0, area.rows - 4), count: found.count)
    let lines = found[window].enumerated().map { offset, command in
      let isSelected = window.lowerBound + offset == cursor.index
      let key = screen.key(command).padded(columns: 10)
      let reason = isSelected ? model.reason(against: command, now: screen.now) : nil
      return StyledLine([
        (isSelected ? "▶ " : "  ", .current), (key, .key),
        (screen.texts.title(of: command).padded(columns: 26), isSelected ? .selection : .strong),
        (" " + (reason ?? screen.texts.help(of: command)), reason == nil ? .muted : .attention),
      ])
    }
    let prompt = StyledLine([(": ", .key), (editor.text, .input)])
    let inside = buffer.panel(area, title: screen.texts.title(of: .palette), [prompt, StyledLine()] + lines)
    buffer.cursor = Position(row: inside.row, column: min(inside.maxColumn, inside.column + 2 + editor.cursorColumn))
  }
}
