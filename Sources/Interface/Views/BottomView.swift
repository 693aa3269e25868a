import Dialogue
import Screen

/// The last three rows: what is marked and saved, what was said or is being typed, what the keys mean now.
struct BottomView: ScreenPart {
  let screen: ScreenView
  let columns: Int

  func render(into buffer: inout Buffer, in rows: Rect) {
    let hints = HintText(screen: screen).hints.fitted(columns: columns - 2)
    let (lines, row) = (longMessage, rows.dropTop(1).top(1))
    if lines.isEmpty {
      state(into: &buffer, in: rows.top(1))
    } else {
      write(lines, into: &buffer, above: hasInput ? row : rows.bottom(1))
    }
    if lines.isEmpty || hasInput { middle(into: &buffer, in: row, more: hints.more) }
    buffer.draw([KeyedText(texts: texts).line(hints.bottom, .hint)], in: rows.bottom(1).dropLeft(1))
  }

  // MARK: What is saved

  private func state(into buffer: inout Buffer, in row: Rect) {
    if case .notStored(let unsaved) = model.saving {
      return Banner(sentences: texts.notSaved(unsaved, zone: model.zone)).render(
        into: &buffer, in: row)
    }
    let saved: (String, Role) =
      model.isFocused ? (model.hasWritten ? texts.allSaved : "", .muted) : (texts.notInFront, .attention)
    buffer.write(saved.0, in: row.dropRight(1), role: saved.1, alignment: .right)
    let room = row.dropLeft(1).dropRight(saved.0.displayWidth + 3)
    if let message = model.message, model.entry?.isLine == true, longMessage.isEmpty {
      write(message.text, of: message, into: &buffer, in: room)
    } else {
      notices(into: &buffer, in: room)
    }
  }

  /// What is open, what the plan proposes and what is marked: one beside the other, each as short as it has to be.
  private func notices(into buffer: inout Buffer, in row: Rect) {
    var rest = row
    func write(_ candidates: [String], _ role: Role, leaving columns: Int = 0) {
      let fitting = candidates.filter { !$0.isEmpty && $0.displayWidth <= rest.columns }
      guard let text = fitting.first(where: { $0.displayWidth + columns <= rest.columns }) ?? fitting.first else {
        return
      }
      buffer.write(text, in: rest, role: role)
      rest = rest.dropLeft(text.displayWidth + 3)
    }
    // Somebody who cannot get in is worth shorter words about the plan; a mark is not. Before the hour the group list
    // shows her already.
    let isBefore = model.session?.phase == .preparation
    let room = isBefore ? 0 : dialIn.map { $0.displayWidth + 3 }.min() ?? 0
    write(PlanText(screen: screen).candidates, .accent, leaving: room)
    write(dialIn, .waiting)
    write(marks, .muted)
  }

  /// Who has trouble with dialling in and for how long, in every phase.
  private var dialIn: [String] {
    guard model.place == .session, let session = model.session, session.phase != .closed else { return [] }
    return DialInText(screen: screen, session: session).candidates
  }

  /// The last marks of the hour, as many as fit; the list of needs shows them itself.
  var marks: [String] {
    guard model.place == .session, let session = model.session, session.phase.isLive, session.phase != .needs
    else { return [] }
    let marks = session.needList.marks.filter { !$0.isDropped && ($0.kind != .need || $0.need == nil) }
    let words = marks.map { mark in
      let name = mark.participant.flatMap { session.participant($0)?.name }
      return texts.say(mark.kind) + (name.map { " (\($0))" } ?? "")
    }
    return (0..<words.count).map {
      texts.marks(words.dropFirst($0).joined(separator: " · "), count: words.count)
    } + (words.isEmpty ? [] : [texts.marksCount(words.count)])
  }

  // MARK: What is said or typed

  /// Whether the line that is typed is in sight.
  private var hasInput: Bool { if case .line = model.focus { true } else { false } }

  private func middle(into buffer: inout Buffer, in row: Rect, more: [String]) {
    switch model.focus {
    case .overlay(.palette(let editor, _)):
      let found = model.looks.paletteCursor == .row ? buffer.cursor : nil
      InputLine(label: ":", editor: editor).render(into: &buffer, in: row)
      if let found { buffer.cursor = found }
    case .line(let line):
      let name = model.request(line.purpose, in: line).label
      let chosen = line.chosenTopic == nil ? nil : buffer.cursor
      defer { if let chosen { buffer.cursor = chosen } }
      InputLine(label: name.hasSuffix("?") ? name : name + ":", editor: line.editor).render(
        into: &buffer, in: row)
    case .hidden, .overlay(.help), .overlay(.crisisCard), .overlay(.talkShares), .choice, .pasted,
      .form, .sequence,
      .place:
      say(more: more, into: &buffer, in: row)
    }
  }

  /// What was said last, or what to do about what is not saved, or else more hints.
  private func say(more: [String], into buffer: inout Buffer, in row: Rect) {
    if let message = model.message {
      write(message.text, of: message, into: &buffer, in: row.dropLeft(1))
    } else if case .notStored(let unsaved) = model.saving {
      let key = model.keymap.firstKey(of: .general(.rescue)) ?? ""
      let advice = texts.unsavedAdvice(unsaved.reason, key: key).firstFitting(columns: columns - 2)
      buffer.write(" " + advice, in: row, role: .attention)
    } else {
      buffer.draw([KeyedText(texts: texts).line(more, .muted)], in: row.dropLeft(1))
    }
  }

  /// The lines of a message for which the room in one row is not enough, like where a file is; empty when it is.
  private var longMessage: [String] {
    if case .palette = model.overlay { return [] }
    guard let message = model.message else { return [] }
    let room = columns - 2
    let lines: [String]
    switch message {
    case .saved(let place, let warning):
      // Whoever copies a path line by line has all of it.
      lines = Array((place.broken(columns: room) + (warning?.wrapped(columns: room) ?? [])).prefix(6))
    case .notice(let text), .refusal(let text):
      let words = text.displayable.wrapped(columns: room)
      // A name that fills more than a row by itself begins beside the words before it.
      let isPath = words.count > 2 || text.contains(" /")
      lines = Array((isPath ? text.broken(columns: room) : words).prefix(isPath ? 4 : 2))
    }
    // Beside a line that is typed the row also says that everything is saved, or that it is not.
    let other = model.saving == .stored ? texts.allSaved.displayWidth + 4 : room
    let isBesideOther = hasInput && message.text.displayWidth + other > room
    return lines.count > 1 || isBesideOther ? lines : []
  }

  /// Only that everything is saved makes room for a message; what else stands in that row goes on above it.
  private func write(_ lines: [String], into buffer: inout Buffer, above row: Rect) {
    guard let message = model.message else { return }
    func above(_ count: Int) -> Rect { Rect(row: row.row - count, column: row.column, rows: 1, columns: row.columns) }
    for (offset, line) in lines.enumerated() {
      let row = above(lines.count - offset)
      buffer.fill(row, role: .text)
      write(line, of: message, into: &buffer, in: row.dropLeft(1))
    }
    guard saysMoreThanSaved else { return }
    buffer.fill(above(lines.count + 1), role: .text)
    state(into: &buffer, in: above(lines.count + 1))
  }

  private var saysMoreThanSaved: Bool {
    model.saving != .stored || !model.isFocused
      || [PlanText(screen: screen).candidates, dialIn, marks].contains { $0.contains { !$0.isEmpty } }
  }

  /// All of a message, or one line of it.
  private func write(_ line: String, of message: Message, into buffer: inout Buffer, in row: Rect) {
    let isRefusal = if case .refusal = message { true } else { false }
    buffer.write(line, in: row, role: isRefusal ? .attention : .accent)
  }
}

extension [String] {
  /// The first of several ways to say something that fits; the last one, cut, when none does.
  func firstFitting(columns: Int) -> String {
    first { $0.displayWidth <= columns } ?? last?.clipped(columns: columns) ?? ""
  }
}
