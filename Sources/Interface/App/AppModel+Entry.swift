import Dialogue
import Screen

extension AppModel {
  /// Asks for a line of text.
  mutating func open(_ purpose: LinePurpose, text: String = "") {
    // Asking for the same again brings back what was left half typed.
    if let discarded, discarded.purpose == purpose {
      entry = .line(discarded)
      self.discarded = nil
    } else {
      entry = .line(Line(purpose, text: text))
    }
  }

  mutating func pressInEntry(_ key: Key, now: ClockReading) -> [AppEffect] {
    switch entry {
    case .line(let line): return press(key, in: line, now: now)
    case .choice(let choice): return press(key, in: choice, now: now)
    case nil: return []
    }
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
      return []
    case .enter:
      return enter(line, now: now)
    case .tab:
      if case .topic(let origin) = line.purpose {
        line.purpose = .topic(origin == .impulse ? .participant : .impulse)
      } else if line.purpose == .arrival, line.editor.text.isEmpty {
        line.isSecondTen.toggle()
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
      return []
    }
  }

  private mutating func arrive(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard let person = session?.participant(number: number) else {
      message = .refusal(texts.noSuchNumber(number))
      return []
    }
    entry = nil
    return receive(person, now: now)
  }

  private mutating func enter(_ line: Line, now: ClockReading) -> [AppEffect] {
    let text: String
    do {
      text = try line.editor.text.cleaned(line.purpose.limit)
    } catch {
      guard error == .empty else {
        message = .refusal(texts.problem(error))
        return []
      }
      entry = nil
      // Emptying a field clears it; where a text is needed an empty line leaves everything as it was.
      return line.purpose.mayBeEmpty ? commit("", for: line.purpose, now: now) : []
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
    return effects
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
  mutating func paste(_ text: String) {
    message = nil
    if !isHidden, case .palette(var editor, _) = overlay {
      _ = editor.insert(text.cleaned(multiline: false))
      overlay = .palette(editor, index: 0)
      return
    }
    switch entry {
    case .line(var line) where !isHidden && overlay == nil:
      if case .topic = line.purpose, text.contains(where: \.isNewline) {
        let typed = line.editor.text.isEmpty ? "" : line.editor.text + "\n"
        offerTopics(typed + text)
        return
      }
      let outcome = line.editor.insert(text.cleaned(multiline: false))
      entry = .line(line)
      if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
    case .line, .choice:
      message = .refusal(texts.pasteNowhere)
    case nil:
      guard session?.phase == .topics, overlay == nil, form == nil, !isHidden else {
        message = .refusal(texts.pasteNowhere)
        return
      }
      offerTopics(text)
    }
  }

  /// Shows pasted lines before they become topics; those that are too long are counted, not cut.
  private mutating func offerTopics(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    let topics = lines.compactMap { try? $0.cleaned(.topic) }
    if topics.count < lines.count { message = .refusal(texts.linesTooLong(lines.count - topics.count)) }
    if !topics.isEmpty { entry = .choice(Choice(.pastedTopics(topics))) }
  }
}
