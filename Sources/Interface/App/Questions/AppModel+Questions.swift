import Dialogue
import Screen

/// Asking a question, and what the keys do while it is asked.
extension AppModel {
  /// What is asked now, with its answers.
  func question(of purpose: ChoicePurpose) -> Question {
    switch purpose {
    case .person(let action): question(action)
    case .newcomer(let asked): question(asked)
    case .participant(let id, let asked): question(asked, about: id)
    case .technology(let asked): question(asked)
    case .hour(let asked): question(asked)
    case .topic(let asked): question(asked)
    case .need(let id, let asked): question(asked, about: id)
    case .plan(let asked): question(asked)
    case .report(let asked): question(asked)
    case .look(let asked): question(asked)
    case .partnerStage(let id): stageQuestion(about: id)
    }
  }

  /// Asks a question.
  @discardableResult mutating func ask(_ purpose: ChoicePurpose) -> [AppEffect] {
    entry = .choice(Choice(purpose))
    return []
  }

  /// Asks a question that has answers; says why where there are none.
  mutating func ask(_ purpose: ChoicePurpose, orRefuse reason: String) -> [AppEffect] {
    question(of: purpose).answers.isEmpty ? refuseInput(reason) : ask(purpose)
  }

  mutating func press(_ key: Key, in choice: Choice, now: ClockReading) -> [AppEffect] {
    let question = question(of: choice.purpose)
    if let trial = question.trial, key == .up || key == .down {
      let index = max(0, min(question.answers.count - 1, trial.index + (key == .up ? -1 : 1)))
      var shown = choice
      shown.page = index / 10
      entry = .choice(shown)
      return trial.show(index, &self)
    }
    if question.hasCursor, let step = key.step { return go(step, through: question, in: choice) }
    switch key {
    case .escape:
      // Esc leads to where the question came from; what was typed before it is not lost.
      entry = nil
      return question.back(&self, now)
    case .tab:
      if let tab = question.tab { return tab.action(&self, now) }
      var paged = choice
      paged.page = (choice.page + 1) % question.pages
      paged.cursor = nil
      entry = .choice(paged)
      return []
    case .enter: return take(question, in: choice, now: now)
    default: return answer(question, with: key, on: choice.page, now: now)
    }
  }

  /// Enter takes the answer that the arrow keys have gone to, or else what the question has for it.
  private mutating func take(_ question: Question, in choice: Choice, now: ClockReading) -> [AppEffect] {
    if let cursor = choice.cursor, question.offered.indices.contains(cursor) {
      entry = nil
      return question.offered[cursor].action(&self, now)
    }
    guard let enter = question.enter else { return refuseInput(texts.digitOrEscape) }
    return enter.action(&self, now)
  }

  /// A digit answers; another key leaves a question that may wait and means what it always means.
  private mutating func answer(
    _ question: Question, with key: Key, on page: Int, now: ClockReading
  ) -> [AppEffect] {
    guard let number = number(key, page: page) else {
      guard question.mayWait else { return refuseInput(question.whatToPress ?? texts.digitOrEscape) }
      entry = nil
      return press(key, now: now)
    }
    guard let answer = question.answers.first(where: { $0.number == number }) else {
      return refuseInput(question.digits == .people ? texts.noSuchNumber(number) : texts.digitOrEscape)
    }
    entry = nil
    return answer.action(&self, now)
  }

  /// Goes to the next answer or the one before; the first press goes to the first answer that is in sight.
  private mutating func go(_ step: Int, through question: Question, in choice: Choice) -> [AppEffect] {
    let offered = question.offered
    let first = offered.firstIndex { $0.number > 10 * choice.page } ?? 0
    var moved = choice
    let place = choice.cursor.map { max(0, min(offered.count - 1, $0 + step)) } ?? first
    moved.cursor = place
    moved.page = (offered[place].number - 1) / 10
    entry = .choice(moved)
    return []
  }
}

extension Key {
  /// One answer back or on; nil for a key that is no arrow.
  fileprivate var step: Int? {
    switch self {
    case .up, .left: -1
    case .down, .right: 1
    default: nil
    }
  }
}
