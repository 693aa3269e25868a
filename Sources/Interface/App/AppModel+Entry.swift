import Dialogue
import Screen

extension AppModel {
  /// Asks for a line of text, in which `typed` or `text` stands already. Asking for the same again brings back what was
  /// left half typed.
  mutating func open(_ purpose: LinePurpose, text: String = "", typed: String? = nil) {
    if case .topic = purpose { topicIndex = session.map { TopicIndex($0.earlierTopics) } }
    if let left = takeUpDiscarded(question(purpose), text: text) {
      entry = .line(left.line)
      if !left.isLatest { message = .notice(texts.lineIsBack) }
    } else if let kept = keptLine(purpose) {
      entry = .line(kept)
      message = .notice(texts.lineIsBack)
    } else {
      entry = .line(Line(purpose, text: typed ?? text, opening: text))
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
      leave(line)
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
    case .up, .down:
      line.chooseSimilar(step: key == .up ? -1 : 1)
      entry = .line(line)
      return []
    default:
      if line.purpose == .arrival, line.editor.text.isEmpty, let number = number(key, page: line.isSecondTen ? 1 : 0) {
        return arrive(number, now: now)
      }
      let outcome = line.editor.handle(key)
      compare(&line)
      entry = .line(line)
      if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
      return line.purpose == .search ? [.look(.texts(line.editor.text))] : []
    }
  }

  /// What was typed can be brought back; a line that follows another one leads to that.
  private mutating func leave(_ line: Line) {
    entry = nil
    let isKept = discard(line)
    switch line.purpose {
    case .newDistrict(let name): open(.arrival, typed: name)
    case .personDistrict(let id, let name): open(.personName(id), text: self.name(of: id), typed: name)
    case _ where isKept: message = .notice(texts.lineLeft(undo: keymap.firstKey(of: .undo) ?? ""))
    default: break
    }
  }

  func name(of id: Participant.ID) -> String { session?.participant(id)?.name ?? "" }

  private mutating func arrive(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard let person = session?.participant(number: number) else {
      message = .refusal(texts.noSuchNumber(number))
      return []
    }
    entry = nil
    return receive(person, now: now)
  }

  private mutating func enter(_ line: Line, now: ClockReading) -> [AppEffect] {
    if let topic = line.chosenTopic { return takeUp(topic, instead: line, now: now) }
    let text: String
    do {
      text = try line.editor.text.cleaned(line.purpose.limit)
    } catch {
      guard error == .empty else {
        message = .refusal(texts.problem(error))
        return []
      }
      if let missing = texts.missing(line.purpose) {
        message = .refusal(missing)
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
  func number(_ key: Key, page: Int) -> Int? {
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue else {
      return nil
    }
    return 10 * page + (digit == 0 ? 10 : digit)
  }
}
