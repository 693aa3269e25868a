import Dialogue
import Screen

/// The answers that one key gives, or the keys that go on with a sequence, in a panel below everything else.
struct QuestionPanel {
  private typealias Item = (key: String, text: String)

  /// The answers in rows, and whether every one of them can be read to its end.
  private struct Layout {
    var lines: [StyledLine] = []
    var isWhole = true

    /// `text` in at most so many columns.
    mutating func fit(_ text: String, columns: Int) -> String {
      let clipped = text.clipped(columns: columns)
      if clipped != text { isWhole = false }
      return clipped
    }
  }

  let screen: ScreenView
  let columns: Int
  private let title: String
  private let items: [Item]

  /// Nil when nothing is asked.
  init?(_ screen: ScreenView, columns: Int) {
    guard let (title, items) = Self.items(of: screen.model), !items.isEmpty else { return nil }
    self.screen = screen
    self.columns = columns
    self.title = title
    self.items = items
  }

  /// How many rows it takes, its frame included.
  func height(atMost rows: Int) -> Int { min(rows, layout(rows: rows - 2).lines.count + 2) }

  func render(into buffer: inout Buffer, in area: Rect) {
    let layout = layout(rows: area.rows - 2)
    let inside = buffer.panel(area, title: title, layout.lines)
    if !screen.model.keys.isEmpty, !layout.isWhole {
      let way = screen.texts.allCommands(key: screen.key(.palette))
      buffer.write(" \(way) ", in: area.bottom(1).dropLeft(2).dropRight(2), role: .title, alignment: .right)
    }
    if case .choice = screen.model.entry { buffer.cursor = Position(row: inside.row, column: inside.column) }
    if let similar, let row = similar.chosenRow {
      let first = layout.lines.count - similar.line.similar.count
      buffer.cursor = Position(row: inside.row + first + row, column: inside.column)
    }
  }

  /// Earlier topics like the one that is typed.
  private var similar: SimilarTopicsText? {
    guard case .line(let line) = screen.model.entry, !line.similar.isEmpty else { return nil }
    return SimilarTopicsText(texts: screen.texts, line: line)
  }

  /// In columns below each other where that fits, else one behind the other.
  private func layout(rows: Int) -> Layout {
    let room = columns - 4
    if case .choice(let choice) = screen.model.entry, case .pastedTopics(let pasted) = choice.purpose {
      return Layout(lines: PastedTopicsText(texts: screen.texts, pasted: pasted).lines(columns: room, rows: rows))
    }
    if case .choice(let choice) = screen.model.entry, choice.purpose == .pinPrompt {
      // Whole sentences: they are read before one is chosen.
      return Layout(
        lines: items.flatMap { StyledLine.wrapped("\($0.key) \($0.text)", columns: columns - 4, indent: "  ") })
    }
    let below = similar?.lines(columns: room) ?? []
    var layout = answers(rows: max(1, rows - below.count))
    layout.lines += below
    if layout.lines.count > rows { layout.isWhole = false }
    return layout
  }

  private func answers(rows: Int) -> Layout {
    let room = columns - 4
    let keyColumns = items.map(\.key.displayWidth).max() ?? 0
    let width = min(room, (items.map(\.text.displayWidth).max() ?? 0) + keyColumns + 1)
    let perRow = max(1, (room + 3) / (width + 3))
    guard (items.count + perRow - 1) / perRow > rows else { return grid(perRow, width, keyColumns) }
    let flowing = [3, 2].map { flowed(columns: room, gap: $0) }
    if let flowed = flowing.first(where: { $0.lines.count <= rows }) { return flowed }
    // Every answer keeps its place, however little of it can be read.
    let narrow = (2...4).first { (items.count + $0 - 1) / $0 <= rows } ?? 4
    return grid(narrow, (room + 3) / narrow - 3, keyColumns)
  }

  private func grid(_ perRow: Int, _ width: Int, _ keyColumns: Int) -> Layout {
    var layout = Layout()
    for start in stride(from: 0, to: items.count, by: perRow) {
      let row = items[start..<min(start + perRow, items.count)].enumerated().flatMap { offset, item in
        let text = layout.fit(" \(item.text)", columns: width - keyColumns)
        let gap = offset == perRow - 1 ? 0 : 3
        return [
          (item.key.padded(columns: keyColumns), Role.key),
          (text.padded(columns: width - keyColumns + gap), Role.text),
        ]
      }
      layout.lines.append(StyledLine(row))
    }
    return layout
  }

  private func flowed(columns: Int, gap: Int) -> Layout {
    var layout = Layout(lines: [StyledLine([])])
    var used = 0
    for item in items {
      let text = layout.fit(" \(item.text)", columns: max(4, columns - item.key.displayWidth))
      let width = item.key.displayWidth + text.displayWidth
      if used > 0, used + gap + width <= columns {
        layout.lines[layout.lines.count - 1].spans += [(String(repeating: " ", count: gap), .text)]
        used += gap
      } else if used > 0 {
        layout.lines.append(StyledLine([]))
        used = 0
      }
      layout.lines[layout.lines.count - 1].spans += [(item.key, .key), (text, .text)]
      used += width
    }
    return layout
  }

  private static func items(of model: AppModel) -> (title: String, items: [Item])? {
    let texts = model.texts
    if !model.keys.isEmpty, case .prefix(let bindings) = model.keymap.match(model.keys, in: model.contexts) {
      let pressed = model.keys.map { texts.key($0.name) }.joined(separator: " ")
      return (pressed + " …", Self.items(of: bindings, in: model))
    }
    switch model.entry {
    case .line(let line):
      return texts.help(for: line, in: model).map { (texts.label(of: line.purpose, in: model), $0) }
    case .choice(let choice):
      return (texts.question(choice.purpose, in: model), answers(to: choice, in: model))
    case nil:
      return nil
    }
  }

  /// One item a command, with the first key that leads to it from here; the bottom line tells of digits.
  private static func items(of bindings: [Keymap.Binding], in model: AppModel) -> [Item] {
    let commands = bindings.map(\.command).reduce(into: [Command]()) { if !$0.contains($1) { $0.append($1) } }
    return commands.map { command in
      let keys = bindings.first { $0.command == command }?.keys.dropFirst(model.keys.count) ?? []
      let key = keys.map { model.texts.key($0.name) }.joined(separator: " ")
      let person = command.personNumber.flatMap { model.session?.participant(number: $0)?.name }
      return (key: key, text: person ?? model.texts.titleAfterPrefix(of: command))
    }
  }

  private static func answers(to choice: Choice, in model: AppModel) -> [Item] {
    let texts = model.texts
    switch choice.purpose {
    case .person(let action):
      return texts.people(model.people(for: action), secondTen: choice.isSecondTen) { model.note(on: $0, for: action) }
    case .pastedTopics:
      return [(key: "Enter", text: texts.pastedKeys)]
    case .close:
      let open = model.session?.openIssues.map { texts.issue($0, of: model.session) } ?? []
      return [(key: "Enter", text: texts.closeNow), (key: "Esc", text: texts.stayOpen)]
        + (open.isEmpty ? [] : [(key: "·", text: texts.stillOpen(open))])
    default:
      return page(choice.page, of: model.options(for: choice.purpose), texts)
    }
  }
  /// Ten answers with their digits, and what Tab shows next.
  private static func page(_ page: Int, of options: [String], _ texts: Texts) -> [Item] {
    let shown = options.dropFirst(10 * page).prefix(10).enumerated().map {
      (key: texts.numberKey($0.offset + 1), text: $0.element)
    }
    guard options.count > 10 else { return shown }
    let next = 10 * (page + 1) < options.count ? 10 * (page + 1) : 0
    let last = min(next + 10, options.count)
    return shown + [(key: "Tab", text: texts.moreAnswers(from: next + 1, to: last, of: options.count))]
  }
}
