import Dialogue
import Screen

extension AppModel {
  /// Asks for a line of text.
  mutating func open(_ purpose: LinePurpose, text: String = "") {
    entry = .line(Line(purpose, text: text))
  }

  mutating func pressInEntry(_ key: Key, now: ClockReading) -> [AppEffect] {
    switch entry {
    case .line(let line): return press(key, in: line, now: now)
    case .choice(let choice): return press(key, in: choice, now: now)
    case nil: return []
    }
  }

  /// The half-typed line as it is kept on disk.
  func saveDraft() -> [AppEffect] {
    guard let history else { return [] }
    guard case .line(let line) = entry, !line.editor.text.isEmpty else {
      return [.save(nil, history.state.opening.session)]
    }
    let draft = Draft(field: line.purpose.draft, text: line.editor.text, cursor: line.editor.cursor)
    return [.save(draft, history.state.opening.session)]
  }

  // MARK: Lines

  private mutating func press(_ key: Key, in line: Line, now: ClockReading) -> [AppEffect] {
    var line = line
    switch key {
    case .escape:
      entry = nil
      guard !line.editor.text.isEmpty else { return [] }
      discarded = line
      message = .notice(texts.lineLeft(undo: keymap.firstKey(of: .undo) ?? ""))
      return saveDraft()
    case .enter:
      return enter(line, now: now)
    case .tab:
      if case .topic(let origin) = line.purpose {
        line.purpose = .topic(origin == .impulse ? .participant : .impulse)
      } else if line.purpose == .arrival, line.editor.text.isEmpty {
        line.isSecondTen = true
      }
      entry = .line(line)
      return []
    default:
      if line.purpose == .arrival, line.editor.text.isEmpty, let number = number(key, secondTen: line.isSecondTen) {
        return arrive(number, now: now)
      }
      let outcome = line.editor.handle(key)
      entry = .line(line)
      if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
      return outcome == .changed ? saveDraft() : []
    }
  }

  private mutating func arrive(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard let person = session?.participant(number: number) else {
      message = .refusal(texts.noSuchNumber(number))
      return []
    }
    entry = nil
    return record(.participantArrived(person.id), now: now, saying: texts.arrived(person.name))
  }

  private mutating func enter(_ line: Line, now: ClockReading) -> [AppEffect] {
    let text: String
    do {
      text = try line.editor.text.cleaned(line.purpose.limit)
    } catch {
      // An empty line means: leave it as it was.
      if error == .empty { entry = nil } else { message = .refusal(texts.problem(error)) }
      return error == .empty ? saveDraft() : []
    }
    let before = self
    entry = nil
    let effects = commit(text, for: line.purpose, now: now)
    if case .refusal(let reason) = message {
      // What was typed stays in the field until it fits or is left.
      self = before
      message = .refusal(reason)
      return []
    }
    return effects + (entry == nil || form != nil ? saveDraft() : [])
  }

  /// Digits count from 1, 0 is the tenth; after Tab they go on with the eleventh.
  func number(_ key: Key, secondTen: Bool) -> Int? {
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue else {
      return nil
    }
    return secondTen ? 10 + digit : digit == 0 ? 10 : digit
  }

  // MARK: Pasting

  /// A paste never runs commands: it goes into the open line, or, as several lines, into the list of topics.
  mutating func paste(_ text: String) -> [AppEffect] {
    message = nil
    let lines = text.split(whereSeparator: \.isNewline).compactMap { try? String($0).cleaned(.topic) }
    switch entry {
    case .line(var line):
      if case .topic = line.purpose, lines.count > 1 {
        entry = .choice(Choice(.pastedTopics(lines)))
        return []
      }
      let outcome = line.editor.insert(text.cleaned(multiline: false))
      entry = .line(line)
      if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
      return saveDraft()
    case .choice:
      return []
    case nil:
      guard session?.phase == .topics, !lines.isEmpty else {
        message = .refusal(texts.pasteNowhere)
        return []
      }
      entry = .choice(Choice(.pastedTopics(lines)))
      return []
    }
  }
}
