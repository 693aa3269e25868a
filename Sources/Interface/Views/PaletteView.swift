import Screen

/// Commands found by what is typed, with their keys; of the chosen one what it does, or why it does not apply.
struct PaletteView: ScreenPart {
  let screen: ScreenView
  let text: String
  let index: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    let found = model.paletteCommands(matching: text)
    let inside = Panel.inside(of: area)
    var cursor = ListCursor(index: index)
    cursor.clamp(count: found.count)
    let below = found.isEmpty ? [] : explanation(of: found[cursor.index], columns: inside.columns)
    let list =
      found.isEmpty
      ? ScrolledList(plain: [EmptyState(text: texts.noSuchCommand).lines(columns: inside.columns)])
      : ScrolledList(found.count, selected: cursor.index) { [row(found[$0], columns: inside.columns)] }
    list.render(
      title: texts.title(of: .general(.palette)), trailing: texts.found(found.count), footer: below, texts: texts,
      into: &buffer, in: area)
  }

  /// What does not apply here is quiet, and says why.
  private func row(_ command: Command, columns: Int) -> StyledLine {
    let reason = model.reason(against: command, now: screen.now)
    let tail = reason.map(texts.notNow) ?? (columns >= 104 ? texts.help(of: command) : "")
    let title = texts.title(of: command)
    let role = reason == nil ? Role.strong : .muted
    let pieces = CommandSearch(text, in: texts.language).pieces(of: title).map {
      ($0.text, $0.isTyped && reason == nil ? Role.accent : role)
    }
    // Rows are made one by one: the columns that stand below each other are as wide in each of them.
    let table = Table(
      columns: [
        Table.Column(
          title: "", alignment: .left, least: 11, most: 11, cells: [(key(command), .key)]),
        Table.Column(
          title: "", alignment: .left, least: 30, most: 30, cells: [(title, role)], pieces: [pieces]
        ),
        Table.Column(
          title: "", alignment: .left, isWide: true, fills: true, cells: [(tail, .muted)]),
      ], gap: 1)
    return table.row(0, columns: columns)
  }

  func explanation(of command: Command, columns: Int) -> [StyledLine] {
    let reason = model.reason(against: command, now: screen.now)
    let help = StyledLine.wrapped(texts.help(of: command), .muted, columns: columns)
    return help + (reason.map { StyledLine.wrapped(texts.notNow($0), .attention, columns: columns) } ?? [])
  }
}
