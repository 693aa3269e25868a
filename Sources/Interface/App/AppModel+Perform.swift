package import Dialogue
import Screen

extension AppModel {
  /// Does what a command asks for; `pressed` is the key it came from, for commands that a digit completes.
  mutating func perform(_ command: Command, pressed: Key? = nil, now: ClockReading) -> [AppEffect] {
    if command != .start(.beginNextSession) { hasWarnedOfDraft = false }
    if let reason = reasonAgainstPlace(of: command) { return refuseInput(reason) }
    switch command {
    case .general(let command): return perform(command, now: now)
    case .go(let place): return go(to: place, now: now)
    case .start(let command): return perform(command, now: now)
    case .frame(let command): return perform(command, now: now)
    case .phase(let command): return perform(command, now: now)
    case .presence(let command): return perform(command, pressed: pressed, now: now)
    case .access(let access): return ask(.person(.access(access)))
    case .participant(let command): return perform(command)
    case .hour(let command): return perform(command, now: now)
    case .fairness(let command): return perform(command)
    case .technology(let command): return perform(command, now: now)
    case .mark(let kind): return mark(kind, now: now)
    case .note(let command): return perform(command)
    case .prompts(let command): return perform(command, pressed: pressed, now: now)
    case .mood(let mood): return answer(mood, now: now)
    case .round(let command): return perform(command, now: now)
    case .topics(let command): return perform(command, now: now)
    case .merging(let command): return perform(command)
    case .person(let number): return call(number, now: now)
    case .turn(let command): return perform(command, now: now)
    case .talk(let command): return perform(command, now: now)
    case .plan(let command): return perform(command)
    case .method(let command): return perform(command, now: now)
    case .need(let command): return perform(command, now: now)
    case .sorting(let command): return perform(command, pressed: pressed, now: now)
    case .page(let page): return turn(to: page)
    case .groupBy(let grouping): return group(by: grouping)
    case .board(let command): return perform(command)
    case .partners(let command): return perform(command, now: now)
    case .statement(let kind): return open(.desk(.statement(kind, nil)))
    case .report(let command): return perform(command)
    case .list(let command): return perform(command, now: now)
    }
  }

  private mutating func perform(_ command: GeneralCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .help: overlay = .help(firstRow: 0)
    case .palette: overlay = .palette(LineEditor(), index: 0)
    case .readAgain: return [.showAgain]
    case .undo: return bringOrTakeBack(now: now)
    case .redo: return doAgain(now: now)
    case .hide: isHidden.toggle()
    case .quit: return leave()
    case .rescue: return rescue()
    case .theme: return askForTheme()
    case .language: return ask(.look(.language(before: texts.language)))
    }
    return []
  }

  private mutating func go(to place: Place, now: ClockReading) -> [AppEffect] {
    selection.firstRow = 0
    switch place {
    case .today: self.place = .today
    case .session: return goToSession(now: now)
    case .review, .board, .report, .partners: return look(place)
    }
    return []
  }

  /// Why a command has no meaning on this screen; nil where it has one, or has it everywhere.
  private func reasonAgainstPlace(of command: Command) -> String? {
    guard !command.worksEverywhere else { return nil }
    let isHere = command.contexts.contains(where: contexts.contains)
    switch place {
    case .review, .board, .report, .partners:
      guard isHere else {
        let isOfArchive = command.contexts.contains(where: \.isOfArchive)
        return isOfArchive ? texts.notInThisContext(command) : texts.onlyInSession
      }
      return reasonAgainstLookingBack(at: command)
    case .session, .today:
      guard !isHere else { return nil }
      guard place == .session, let session else { return texts.onlyInSession }
      return session.runningDisturbance == nil
        ? texts.notInThisContext(command) : texts.refusal(.hour(.disturbanceIsRunning), in: session)
    }
  }

  /// Why a command would do nothing now; nil when it applies.
  package func reason(against command: Command, now: ClockReading) -> String? {
    var copy = self
    copy.message = nil
    copy.overlay = nil
    _ = copy.perform(command, now: now)
    guard case .refusal(let reason) = copy.message else { return nil }
    return reason
  }
}

extension Command {
  /// Whether it means the same on every screen; what can stand in its way is said by whoever performs it.
  fileprivate var worksEverywhere: Bool {
    switch self {
    case .general, .go, .prompts(.crisisCard), .start, .frame(.newCycle), .frame(.editCycle), .frame(.moveSession),
      .frame(.cancelSession):
      true
    case .frame(.suggestDurations), .prompts(.nextPrompts), .prompts(.pinPrompt), .prompts(.afterHardship), .phase,
      .presence, .access, .participant, .hour, .fairness, .technology, .mark, .note, .mood, .round, .topics, .merging,
      .person, .turn, .talk, .plan, .method, .need, .sorting, .page, .groupBy, .board, .partners, .statement, .report,
      .list:
      false
    }
  }
}
