import Dialogue
import Screen

/// Asking for a line of text, and what the keys do while it is typed.
extension AppModel {
  /// What a line asks for; `line` is the one that is being typed.
  func request(_ purpose: LinePurpose, in line: Line? = nil) -> LineRequest {
    switch purpose {
    case .person(let asked): request(asked, in: line)
    case .topic(let asked): request(asked, in: line)
    case .need(let asked): request(asked)
    case .hour(let asked): request(asked)
    case .desk(let asked): request(asked)
    }
  }

  /// Asks for a line of text, in which `typed` or `text` stands already. Asking for the same again brings back what was
  /// left half typed.
  @discardableResult
  mutating func open(_ purpose: LinePurpose, text: String = "", typed: String? = nil) -> [AppEffect] {
    if case .topic(.new) = purpose { topicIndex = session.map { TopicIndex($0.earlierTopics) } }
    if let left = takeUpDiscarded(question(purpose), text: text) {
      entry = .line(left.line)
      if !left.isLatest { message = .notice(texts.lineIsBack) }
    } else if let kept = keptLine(purpose) {
      entry = .line(kept)
      message = .notice(texts.lineIsBack)
    } else {
      entry = .line(Line(purpose, text: typed ?? text, opening: text))
    }
    return []
  }

  mutating func press(_ key: Key, in line: Line, now: ClockReading) -> [AppEffect] {
    switch key {
    case .escape:
      leave(line)
      return []
    case .enter: return enter(line, now: now)
    case .tab, .up, .down:
      entry = .line(turning(line, with: key))
      return []
    default: return type(key, into: line, now: now)
    }
  }

  private mutating func type(_ key: Key, into line: Line, now: ClockReading) -> [AppEffect] {
    if line.isWaitingForSomebody, let number = number(key, page: line.page) {
      return arrive(number, now: now)
    }
    var line = line
    let outcome = line.editor.handle(key)
    compare(&line)
    entry = .line(line)
    if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
    return line.purpose == .desk(.search) ? [.look(.texts(line.editor.text))] : []
  }

  /// Keys that are no text: Tab says who suggests a topic, or shows the people from 11 on; the arrows go through topics
  /// like the one that is typed.
  private func turning(_ line: Line, with key: Key) -> Line {
    var line = line
    if key != .tab {
      line.chooseSimilar(step: key == .up ? -1 : 1)
    } else if case .topic(.new(let origin)) = line.purpose {
      line.purpose = .topic(.new(origin == .impulse ? .participant : .impulse))
    } else if line.isWaitingForSomebody {
      line.page = (line.page + 1) % peoplePages
    }
    return line
  }

  /// What was typed can be brought back; a line that follows another one leads to that.
  private mutating func leave(_ line: Line) {
    entry = nil
    let isKept = discard(line)
    if let back = request(line.purpose).back {
      back(&self)
    } else if isKept {
      message = .notice(texts.lineLeft(undo: keymap.firstKey(of: .general(.undo)) ?? ""))
    }
  }

  func name(of id: Participant.ID) -> String { session?.participant(id)?.name ?? "" }

  private mutating func arrive(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard let person = session?.participant(key: number) else { return refuseInput(texts.noSuchNumber(number)) }
    entry = nil
    return receive(person, now: now)
  }

  private mutating func enter(_ line: Line, now: ClockReading) -> [AppEffect] {
    if let topic = line.chosenTopic { return takeUp(topic, instead: line, now: now) }
    let request = request(line.purpose, in: line)
    do {
      return enter(try line.editor.text.cleaned(line.purpose.limit), request, now: now)
    } catch {
      guard error == .empty else { return refuseInput(texts.problem(error)) }
      switch request.whenEmpty {
      case .isMissing(let sentence): return refuseInput(sentence)
      case .isAnswer:
        entry = nil
        return request.enter(&self, "", now)
      case .leaves:
        entry = nil
        return []
      }
    }
  }

  /// What was typed stays in the field until it fits or is left.
  private mutating func enter(_ text: String, _ request: LineRequest, now: ClockReading) -> [AppEffect] {
    let before = self
    entry = nil
    let effects = request.enter(&self, text, now)
    guard case .refusal(let reason) = message else { return effects }
    self = before
    return refuseInput(reason)
  }

  /// Digits count from 1, 0 is the tenth; after Tab they go on with the eleventh.
  func number(_ key: Key, page: Int) -> Int? {
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue else {
      return nil
    }
    return 10 * page + (digit == 0 ? 10 : digit)
  }
}

extension Line {
  /// As long as nothing is typed a digit means somebody who comes.
  fileprivate var isWaitingForSomebody: Bool { purpose == .person(.arrival) && editor.text.isEmpty }
}
