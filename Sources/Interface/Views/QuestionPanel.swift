import Dialogue
import Screen

/// The answers that one key gives, or the keys that go on with a sequence, in a panel below everything else.
struct QuestionPanel {
  private typealias Item = (key: String, text: String)

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
  func height(atMost rows: Int) -> Int { min(rows, lines(rows: rows - 2).count + 2) }

  func render(into buffer: inout Buffer, in area: Rect) {
    let inside = buffer.panel(area, title: title, lines(rows: area.rows - 2))
    if case .choice = screen.model.entry { buffer.cursor = Position(row: inside.row, column: inside.column) }
  }

  /// In columns below each other where that fits, else one behind the other.
  private func lines(rows: Int) -> [StyledLine] {
    if case .choice(let choice) = screen.model.entry, case .pastedTopics(let topics) = choice.purpose {
      return list(topics, rows: rows)
    }
    if case .choice(let choice) = screen.model.entry, choice.purpose == .pinPrompt {
      // Whole sentences: they are read before one is chosen.
      return items.flatMap { StyledLine.wrapped("\($0.key) \($0.text)", columns: columns - 4, indent: "  ") }
    }
    let room = columns - 4
    let keyColumns = items.map(\.key.displayWidth).max() ?? 0
    let width = min(room, (items.map(\.text.displayWidth).max() ?? 0) + keyColumns + 1)
    let perRow = max(1, (room + 3) / (width + 3))
    guard (items.count + perRow - 1) / perRow <= rows else { return flowed(columns: room) }
    return stride(from: 0, to: items.count, by: perRow).map { start in
      StyledLine(
        items[start..<min(start + perRow, items.count)].flatMap { item in
          [
            (item.key.padded(columns: keyColumns), Role.key),
            (" \(item.text)".padded(columns: width - keyColumns + 3), Role.text),
          ]
        })
    }
  }

  private func flowed(columns: Int) -> [StyledLine] {
    var lines = [StyledLine([])]
    var used = 0
    for item in items {
      let text = " \(item.text)".clipped(columns: max(4, columns - item.key.displayWidth))
      let width = item.key.displayWidth + text.displayWidth
      if used > 0, used + 3 + width <= columns {
        lines[lines.count - 1].spans += [("   ", .text)]
        used += 3
      } else if used > 0 {
        lines.append(StyledLine([]))
        used = 0
      }
      lines[lines.count - 1].spans += [(item.key, .key), (text, .text)]
      used += width
    }
    return lines
  }

  private func list(_ topics: [String], rows: Int) -> [StyledLine] {
    let shown = topics.count <= rows ? topics.count : max(0, rows - 1)
    let rest = topics.count - shown
    return topics.prefix(shown).map { StyledLine("· \($0)".clipped(columns: columns - 4)) }
      + (rest > 0 ? [StyledLine(screen.texts.andMore(rest), .muted)] : [])
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

  private static func items(of bindings: [Keymap.Binding], in model: AppModel) -> [Item] {
    bindings.map { binding in
      let key = binding.keys.dropFirst(model.keys.count).map { model.texts.key($0.name) }.joined(separator: " ")
      let person = binding.command.personNumber.flatMap { model.session?.participant(number: $0)?.name }
      return (key: key, text: person ?? model.texts.title(of: binding.command))
    }
  }

  private static func answers(to choice: Choice, in model: AppModel) -> [Item] {
    let texts = model.texts
    switch choice.purpose {
    case .person(let action):
      return texts.people(model.people(for: action), secondTen: choice.isSecondTen) { model.note(on: $0, for: action) }
    case .pastedTopics(let lines):
      return lines.map { (key: "·", text: $0) }
    case .close:
      let open = model.session?.openIssues.map { texts.issue($0, of: model.session) } ?? []
      return [(key: "Enter", text: texts.closeNow), (key: "Esc", text: texts.stayOpen)]
        + (open.isEmpty ? [] : [(key: "·", text: texts.stillOpen(open))])
    default:
      let options = model.options(for: choice.purpose)
      let shown = choice.isSecondTen ? options.dropFirst(10) : options.prefix(10)
      return shown.enumerated().map { (key: texts.numberKey($0.offset + 1), text: $0.element) }
    }
  }
}
