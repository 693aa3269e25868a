import Screen

/// Items of one or more lines each, of which as many are in view as fit, the chosen one always whole.
///
/// It alone says which item is chosen: items come without any mark.
struct ScrolledList {
  /// The lines in view, the row among them on which the chosen item begins, and how many items are not whole in view.
  struct Shown {
    let lines: [StyledLine]
    let row: Int
    let above: Int
    let below: Int
  }

  let count: Int
  let selected: Int
  /// What stands before every item; nil where none of them can be chosen.
  private let chosen: Chosen?
  /// Lines above an item that belong to it and are no items themselves, by its place.
  let headings: [Int: [StyledLine]]
  /// The heads of columns, which stay above the rows.
  var head: StyledLine?
  /// The pages of the screen it is on, on the lower edge of its frame.
  var tabs: Tabs?
  /// The first line in view where somebody has scrolled without choosing; nil where the chosen item says.
  var firstLine: Int?
  /// Asked only of items that can be in view: a list of thousands costs what a screen of them does.
  private let item: (Int) -> [StyledLine]

  /// Which item has the arrow, if any.
  private struct Chosen { let index: Int? }

  /// `columns` of each line of an item are those of the panel's inside without `Gutter.columns`.
  init(_ count: Int, selected: Int?, headings: [Int: [StyledLine]] = [:], item: @escaping (Int) -> [StyledLine]) {
    self.count = count
    chosen = Chosen(index: selected)
    self.selected = max(0, min(selected ?? 0, count - 1))
    self.headings = headings
    self.item = item
  }

  init(_ items: [[StyledLine]], headings: [Int: [StyledLine]] = [:], selected: Int?) {
    self.init(items.count, selected: selected, headings: headings) { items[$0] }
  }

  /// Items of which none can be chosen, over the whole width; `looked` is what they are scrolled to.
  init(plain items: [[StyledLine]], looked: Int? = nil) {
    count = items.count
    selected = max(0, min(looked ?? 0, items.count - 1))
    chosen = nil
    headings = [:]
    item = { items[$0] }
  }

  func shown(rows: Int) -> Shown {
    guard count > 0, rows > 0 else { return Shown(lines: [], row: 0, above: 0, below: count) }
    let near = near(rows: rows)
    let start = start(in: near, rows: rows)
    let end = start + rows
    var lines: [StyledLine] = []
    var row = 0
    var (above, below) = (near.first?.index ?? 0, count - 1 - (near.last?.index ?? 0))
    for part in near {
      lines += part.heading
      if part.index == selected { row = lines.count - start }
      if lines.count < start { above += 1 }
      lines += part.lines
      if lines.count > end { below += 1 }
    }
    return Shown(
      lines: Array(lines.dropFirst(start).prefix(rows)), row: max(0, min(rows - 1, row)), above: above, below: below)
  }

  /// The first line in view of the whole list.
  func start(rows: Int) -> Int { start(in: (0..<count).map(part), rows: rows) }

  // MARK: What can be in view

  private typealias Part = (index: Int, heading: [StyledLine], lines: [StyledLine])

  private func part(_ index: Int) -> Part {
    let lines = chosen.map { Gutter.lines(item(index), isSelected: $0.index == index) } ?? item(index)
    return (index, headings[index] ?? [], lines)
  }

  /// The chosen item with as much before and behind it as could be in view; all of it where somebody has scrolled.
  private func near(rows: Int) -> [Part] {
    guard firstLine == nil else { return (0..<count).map(part) }
    func take(_ indices: some Sequence<Int>) -> [Part] {
      var free = rows
      var parts: [Part] = []
      for index in indices {
        guard free > 0 else { break }
        parts.append(part(index))
        free -= parts[parts.count - 1].heading.count + parts[parts.count - 1].lines.count
      }
      return parts
    }
    return take((0..<selected).reversed()).reversed() + [part(selected)] + take((selected + 1)..<count)
  }

  /// The first line in view, with the heading of the chosen item where there is room for both.
  private func start(in parts: [Part], rows: Int) -> Int {
    let all = parts.reduce(0) { $0 + $1.heading.count + $1.lines.count }
    if let firstLine { return max(0, min(firstLine, all - rows)) }
    let before = parts.prefix { $0.index < selected }.reduce(0) { $0 + $1.heading.count + $1.lines.count }
    guard let chosen = parts.first(where: { $0.index == selected }) else { return 0 }
    let height = chosen.heading.count + chosen.lines.count
    let top = before + (height > rows ? chosen.heading.count : 0)
    return max(0, min(top + min(height, rows) / 2 - rows / 2, all - rows, top))
  }

  /// Rows of its frame where the frame ends with its rows, with so many below them.
  func height(footer: Int, atMost rows: Int) -> Int {
    let others = 2 + (head == nil ? 0 : 1) + footer
    return min(rows, others + shown(rows: rows - others).lines.count)
  }

  /// Draws it in a frame that says how many items are above and below, with the cursor on the chosen item. `footer`
  /// keeps the last rows.
  @discardableResult
  func render(
    title: String, trailing: String = "", footer: [StyledLine] = [], texts: Texts, into buffer: inout Buffer,
    in area: Rect
  ) -> Rect {
    let heads = area.rows > 4 ? head.map { Gutter.lines([$0], isSelected: false) } ?? [] : []
    let shown = shown(rows: area.rows - 2 - footer.count - heads.count)
    let panel = Panel(
      title: title, figure: trailing, above: shown.above > 0 ? texts.above(shown.above) : "",
      below: shown.below > 0 ? texts.below(shown.below) : "", tabs: tabs)
    let inside = panel.render(heads + shown.lines, into: &buffer, in: area)
    buffer.draw(footer, in: inside.bottom(min(inside.rows, footer.count)))
    // It rests beside the words: on them it would hide a letter.
    buffer.cursor = Position(row: inside.row + heads.count + shown.row, column: inside.column - 1)
    return inside
  }
}
