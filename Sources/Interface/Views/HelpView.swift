import Screen

/// Every key that works here, with what it does.
struct HelpView {
  let screen: ScreenView
  let firstRow: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    buffer.fill(area, role: .text)
    let rows = screen.model.helpRows.map { row in
      let keys = row.keys.split(separator: " ").map { screen.texts.key(String($0)) }.joined(separator: " ")
      return StyledLine([((keys.isEmpty ? "–" : keys).padded(columns: 11), .key), (" " + row.text, .text)])
    }
    let room = max(0, area.rows - 2)
    let first = max(0, min(firstRow, rows.count - room))
    buffer.panel(area, title: screen.texts.help, trailing: screen.texts.helpTrailing, Array(rows.dropFirst(first)))
    buffer.cursor = Position(row: area.row + 1, column: area.column + 2)
  }
}
