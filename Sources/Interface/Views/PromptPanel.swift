import Screen

/// The prompts in a panel below everything else, until the next key, where they have no other room.
struct PromptPanel {
  private let title: String
  private let lines: [StyledLine]

  /// Nil while nobody asked for them.
  init?(screen: ScreenView, columns: Int, rows: Int) {
    guard screen.model.hasTurnedPrompts, rows > 2 else { return nil }
    let text = PromptText(screen: screen)
    title = text.title
    lines = Block(text.items(columns: columns - 4)).lines(rows: rows - 2)
  }

  /// Its frame included.
  var rows: Int { lines.count + 2 }

  func render(into buffer: inout Buffer, in area: Rect) { Panel(title: title).render(lines, into: &buffer, in: area) }
}
