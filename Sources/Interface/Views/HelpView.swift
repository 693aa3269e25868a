import Screen

/// Every key that works here, with what it does.
struct HelpView {
  let screen: ScreenView
  let firstRow: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    let keyColumns = 11
    let lines = screen.model.helpRows.flatMap { row in
      let keys = row.keys.isEmpty ? "–" : fitting(row.keys, columns: keyColumns)
      let text = row.text.wrapped(columns: max(1, area.columns - 5 - keyColumns))
      return text.enumerated().map { offset, line in
        StyledLine([((offset == 0 ? keys : "").padded(columns: keyColumns), .key), (" " + line, .text)])
      }
    }
    let room = max(0, area.rows - 2)
    let first = max(0, min(firstRow, lines.count - room))
    let shown = lines.dropFirst(first)
    let trailing = shown.count > room ? screen.texts.moreBelow : ""
    buffer.panel(area, title: screen.texts.help, trailing: trailing, Array(shown))
    buffer.cursor = Position(row: area.row + 1, column: area.column + 2)
  }

  /// The keys in full; where they do not fit, the first of them instead of half a name.
  private func fitting(_ keys: String, columns: Int) -> String {
    let all = screen.texts.key(sequence: keys)
    guard all.displayWidth > columns, let first = keys.split(separator: " ").first else { return all }
    return screen.texts.key(String(first))
  }
}
