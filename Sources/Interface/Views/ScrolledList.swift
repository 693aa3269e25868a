import Screen

/// Items of one or more lines each, of which as many are in view as fit, the chosen one always whole.
struct ScrolledList {
  /// The lines in view, the row among them on which the chosen item begins, and how many items are not whole in view.
  struct Shown {
    let lines: [StyledLine]
    let row: Int
    let above: Int
    let below: Int
  }

  let items: [[StyledLine]]
  let selected: Int
  /// Lines above an item that belong to it and are no items themselves, by its place.
  let headings: [Int: [StyledLine]]
  /// The first line in view where somebody has scrolled without choosing; nil where the chosen item says.
  var firstLine: Int?

  init(_ items: [[StyledLine]], headings: [Int: [StyledLine]] = [:], selected: Int?) {
    self.items = items
    self.headings = headings
    self.selected = max(0, min(selected ?? 0, items.count - 1))
  }

  private func heading(_ index: Int) -> [StyledLine] { headings[index] ?? [] }

  /// The first line in view, the heading of the chosen item with it where there is room.
  func start(rows: Int) -> Int {
    let counts = items.indices.map { heading($0).count + items[$0].count }
    let all = counts.reduce(0, +)
    if let firstLine { return max(0, min(firstLine, all - rows)) }
    guard items.indices.contains(selected) else { return 0 }
    let own = heading(selected).count
    let top = counts.prefix(selected).reduce(0, +) + (counts[selected] > rows ? own : 0)
    let height = min(counts[selected], rows)
    return max(0, min(top + height / 2 - rows / 2, all - rows, top))
  }

  func shown(rows: Int) -> Shown {
    let start = start(rows: rows)
    let end = start + max(0, rows)
    var lines: [StyledLine] = []
    var (row, above, below) = (0, 0, 0)
    for (index, item) in items.enumerated() {
      lines += heading(index)
      if index == selected { row = lines.count - start }
      if lines.count < start { above += 1 }
      lines += item
      if lines.count > end { below += 1 }
    }
    return Shown(
      lines: Array(lines.dropFirst(start).prefix(max(0, rows))), row: max(0, min(rows - 1, row)), above: above,
      below: below)
  }

  /// Draws it in a frame that says how many items are above and below, with the cursor on the chosen item. `footer`
  /// keeps the last rows.
  @discardableResult
  func render(
    title: String, trailing: String = "", footer: [StyledLine] = [], texts: Texts, into buffer: inout Buffer,
    in area: Rect
  ) -> Rect {
    let shown = shown(rows: area.rows - 2 - footer.count)
    let above = shown.above > 0 ? texts.above(shown.above) : ""
    let inside = buffer.panel(
      area, title: title, trailing: [above, trailing].filter { !$0.isEmpty }.joined(separator: " · "), shown.lines)
    buffer.draw(footer, in: inside.bottom(min(inside.rows, footer.count)))
    if shown.below > 0 { buffer.say(texts.below(shown.below), belowOn: area) }
    buffer.cursor = Position(row: inside.row + shown.row, column: inside.column)
    return inside
  }
}
