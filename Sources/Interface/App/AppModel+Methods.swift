package import Content
package import Dialogue
import Words

extension AppModel {
  /// The texts of a method's step; nil when the file it came from is gone.
  package func contents(of step: StepPlan, in run: MethodRun) -> MethodStep? {
    library.method(run.method)?.steps.first { $0.key == step.key }
  }

  mutating func perform(_ command: MethodCommand, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    switch command {
    case .chooseMethod:
      guard let topic = session.phase == .exchange ? session.exchange.topic : selectedTopic?.id else {
        return refuse(.topic(.noTopicOpen))
      }
      return ask(.topic(.method(topic)))
    case .nextStep: return step(by: 1, in: session, now: now)
    case .previousStep: return step(by: -1, in: session, now: now)
    case .addKeyQuestion:
      guard let run = session.exchange.method else { return refuse(.topic(.noMethod)) }
      return open(.topic(.keyQuestion), text: run.keyQuestion)
    }
  }

  mutating func choose(_ method: Content.Method, for topic: Topic.ID, now: ClockReading) -> [AppEffect] {
    guard let history else { return [] }
    let room = history.state.minutesLeft(for: topic, planned: method.minutes, at: history.moment(at: now))
    let isOpen = method.key == Topic.openExchange && method.steps.count == 1
    let minutes = StepMinutes.fitted(method.steps.map(\.minutes), into: room)
    let steps = isOpen ? [] : zip(method.steps, minutes).map { StepPlan($0, minutes: $1) }
    let effects = record(
      .method(.chosen(topic, method: method.key, steps: steps)), now: now,
      saying: texts.methodChosen(method.title[texts.language]))
    askForPerson(again: true)
    return effects
  }

  /// Space where the floor is not the line's; nil where it is.
  mutating func nextInStep(in session: SessionStateMachine, now: ClockReading) -> [AppEffect]? {
    let turn = session.exchange.turn
    switch session.floor {
    case .line: return nil
    case .unknownPerson: return ask(.person(.concern))
    case .person(let next) where turn?.participant != next || turn?.kind != .step: return begin(next, now: now)
    case .person, .nobodyLeft:
      guard turn != nil else {
        return refuseInput(texts.everyoneWasAsked(key: keymap.firstKey(of: .method(.nextStep)) ?? ""))
      }
      return record(.turn(.ended), now: now)
    }
  }

  /// A digit where the floor is not the line's and nobody speaks: it gives the word to whom the step is for. All
  /// others raise a hand, and are called in a step for the line. Nil where a digit means what it always means.
  mutating func raiseInStep(_ person: Participant, in session: SessionStateMachine, now: ClockReading) -> [AppEffect]? {
    guard let step = session.exchange.method?.step, step.speaker != .group else { return nil }
    let isFree = session.exchange.turn == nil && session.runningBreak == nil
    let isAsked = step.speaker == .everyone || session.exchange.method?.person == person.id
    if isFree, isAsked { return begin(person.id, now: now) }
    let isUp = session.exchange.list.contains(person.id)
    return record(isUp ? .talk(.handLowered(person.id)) : .talk(.handRaised(person.id)), now: now)
  }

  private mutating func begin(_ person: Participant.ID, now: ClockReading) -> [AppEffect] {
    record(.turn(.started(Identifier(from: &identifiers), of: person, kind: .step)), now: now)
  }

  private mutating func step(by number: Int, in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard let run = session.exchange.method, !run.steps.isEmpty else { return refuse(.topic(.noMethod)) }
    let index: Int =
      switch run.place {
      case .ahead: number - 1
      case .step(let index): index + number
      case .over: run.steps.count - 1 + (number > 0 ? 2 : 0)
      }
    if index == run.steps.count { return record(.method(.stepsEnded), now: now, saying: texts.stepsAreOver) }
    let name = run.steps.indices.contains(index) ? title(of: run.steps[index], in: run) : ""
    let effects = record(.method(.stepEntered(index)), now: now, saying: texts.nowInStep(name))
    askForPerson()
    return effects
  }

  /// Once a topic: whose concern it is has to be known before the person gets the word. Choosing the method again
  /// asks again; Esc then leaves it as it is.
  private mutating func askForPerson(again: Bool = false) {
    guard let run = session?.exchange.method, run.index != nil, run.needsPerson, again || run.person == nil
    else { return }
    ask(.person(.concern))
  }

  /// What a step is called; its key when its file is gone.
  package func title(of step: StepPlan, in run: MethodRun) -> String {
    contents(of: step, in: run)?.title[texts.language] ?? step.key
  }
}

extension StepPlan {
  /// A step of the content with the minutes it has here.
  fileprivate init(_ step: MethodStep, minutes: Int) {
    self.init(key: step.key, minutes: minutes, speaker: step.whoSpeaks, captures: step.captures)
  }
}
