import Screen

/// Commands found by what is typed, with their keys; of the chosen one what it does, or why it does not apply.
struct PaletteView: ScreenPart {
  let screen: ScreenView
  let text: String
  let index: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    let found = model.paletteCommands(matching: text)
    let inside = Rect(row: area.row + 1, column: area.column + 2, rows: area.rows - 2, columns: area.columns - 4)
    var cursor = ListCursor(index: index)
    cursor.clamp(count: found.count)
    let below = found.isEmpty ? [] : explanation(of: found[cursor.index], columns: inside.columns)
    let window = cursor.window(rows: max(1, inside.rows - below.count), count: found.count)
    let rows = window.map { row(found[$0], isSelected: $0 == cursor.index, columns: inside.columns) }
    let none = found.isEmpty ? [StyledLine(texts.noSuchCommand, .muted)] : []
    buffer.panel(area, title: texts.title(of: .general(.palette)), trailing: texts.found(found.count), rows + none)
    buffer.draw(below, in: inside.bottom(below.count))
  }

  private func row(_ command: Command, isSelected: Bool, columns: Int) -> StyledLine {
    let help = texts.help(of: command)
    // Help is shown beside the name where every sentence fits.
    let tail = columns >= 106 ? " " + help : ""
    return StyledLine([
      (isSelected ? "▶ " : "  ", .current), (key(command).padded(columns: 11), .key),
      (texts.title(of: command).padded(columns: 30), isSelected ? .selection : .strong), (tail, .muted),
    ])
  }

  private func explanation(of command: Command, columns: Int) -> [StyledLine] {
    let reason = model.reason(against: command, now: screen.now)
    let help = StyledLine.wrapped(texts.help(of: command), .muted, columns: columns)
    return help + (reason.map { StyledLine.wrapped(texts.notNow($0), .attention, columns: columns) } ?? [])
  }
}
