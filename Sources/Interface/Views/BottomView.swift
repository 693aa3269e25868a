import Dialogue
import Screen

/// The last three rows: what is marked and saved, what was said or is being typed, what the keys mean now.
struct BottomView {
  let screen: ScreenView
  let columns: Int

  private var model: AppModel { screen.model }
  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    let rows = area.bottom(3)
    state(into: &buffer, in: rows.top(1))
    question(into: &buffer, above: rows, in: area)
    middle(into: &buffer, in: rows.dropTop(1).top(1))
    buffer.write(" " + hint(columns: columns - 2), in: rows.bottom(1), role: .hint)
  }

  // MARK: What is saved

  private func state(into buffer: inout Buffer, in row: Rect) {
    let saved: (String, Role) =
      switch model.saving {
      case .stored where !model.isFocused: (texts.notInFront, .attention)
      case .stored: (model.history == nil ? "" : texts.allSaved, .good)
      case .notStored(let lines): (texts.notSaved(lines), .banner)
      }
    buffer.write(saved.0, in: row.dropRight(1), role: saved.1, alignment: .right)
    guard model.place == .session, let session = model.session, session.phase.isLive else { return }
    let marks = session.needList.marks.filter { !$0.isDropped && ($0.kind != .need || $0.need == nil) }
    guard !marks.isEmpty else { return }
    let words = marks.suffix(4).map { mark in
      let name = mark.participant.flatMap { session.participant($0)?.name }
      return texts.mark(mark.kind) + (name.map { " (\($0))" } ?? "")
    }
    let text = " " + texts.marks(words.joined(separator: " · "), count: marks.count)
    buffer.write(text.clipped(columns: max(0, row.columns - saved.0.displayWidth - 3)), in: row, role: .muted)
  }

  // MARK: What is asked

  private func middle(into buffer: inout Buffer, in row: Rect) {
    if case .line(let line) = model.entry {
      let name = texts.label(of: line.purpose, in: model)
      let label = " \(name)\(name.hasSuffix("?") ? "" : ":") "
      buffer.write(label, in: row, role: .key)
      let room = row.dropLeft(label.displayWidth).dropRight(1)
      let visible = line.editor.visible(columns: max(1, room.columns))
      buffer.fill(room, role: .input)
      buffer.write(visible.text, in: room, role: .input)
      buffer.cursor = Position(row: room.row, column: min(room.maxColumn, room.column + visible.cursorColumn))
    } else if let message = model.message {
      let isRefusal = message != .notice(message.text)
      buffer.write(" " + message.text, in: row, role: isRefusal ? .attention : .accent)
    }
  }

  /// The answers that one digit gives, or the keys that go on with a sequence, in a panel over the lower part.
  private func question(into buffer: inout Buffer, above rows: Rect, in area: Rect) {
    guard let (title, items) = items else { return }
    let lines = flowed(items, columns: columns - 4)
    let height = min(area.rows - 5, lines.count + 2)
    let rect = Rect(row: rows.row + 1 - height, column: 0, rows: height, columns: columns)
    buffer.fill(rect, role: .text)
    buffer.panel(rect, title: title, lines)
    if model.message == nil, case .choice = model.entry {
      buffer.cursor = Position(row: rect.row + 1, column: 2)
    }
  }

  private var items: (title: String, items: [(key: String, text: String)])? {
    if !model.keys.isEmpty, case .prefix(let bindings) = model.keymap.match(model.keys, in: model.contexts) {
      let items = bindings.map { binding in
        (
          key: binding.keys.dropFirst(model.keys.count).map { texts.key($0.name) }.joined(separator: " "),
          text: texts.title(of: binding.command)
        )
      }
      return (model.keys.map { texts.key($0.name) }.joined(separator: " ") + " …", items)
    }
    switch model.entry {
    case .line(let line):
      return texts.help(for: line.purpose, in: model).map { (texts.label(of: line.purpose, in: model), $0) }
    case .choice(let choice):
      return (texts.question(choice.purpose, in: model), answers(to: choice.purpose))
    case nil:
      return nil
    }
  }

  private func answers(to purpose: ChoicePurpose) -> [(key: String, text: String)] {
    switch purpose {
    case .person(let action):
      let people = model.people(for: action).map { (key: texts.numberKey($0.number), text: $0.name) }
      return action == .dialIn ? people + [(key: "Enter", text: texts.nobodyOfTheList)] : people
    case .pastedTopics(let lines):
      return lines.map { (key: "·", text: $0) } + [
        (key: "Enter", text: texts.takeAll), (key: "Esc", text: texts.leaveAll),
      ]
    case .close:
      return [(key: "Enter", text: texts.closeNow), (key: "Esc", text: texts.stayOpen)]
    default:
      return model.options(for: purpose).enumerated().map { (key: String(($0.offset + 1) % 10), text: $0.element) }
    }
  }

  private func flowed(_ items: [(key: String, text: String)], columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var current = StyledLine([])
    var used = 0
    for item in items {
      let text = " \(item.text)".clipped(columns: max(4, columns - item.key.displayWidth))
      let width = item.key.displayWidth + text.displayWidth + 3
      if used > 0, used + width - 3 > columns {
        lines.append(current)
        (current, used) = (StyledLine([]), 0)
      }
      current.spans += [(item.key, .key), (text, .text), ("   ", .text)]
      used += width
    }
    return lines + (used > 0 ? [current] : [])
  }

  // MARK: What the keys mean

  /// As many hints as fit, cut between two of them.
  func hint(columns: Int) -> String {
    var shown = ""
    for hint in texts.hints(for: model) {
      let longer = shown.isEmpty ? hint : shown + " · " + hint
      guard longer.displayWidth <= columns else { break }
      shown = longer
    }
    return shown
  }
}
