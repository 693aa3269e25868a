package import Content
import Dialogue
import Screen

/// What the facilitator could say. Nothing here moves on by itself.
extension AppModel {
  /// What the prompts have to fit now.
  package var promptSituation: PromptSituation {
    guard let session else { return .phase("") }
    if let running = session.runningDisturbance { return running.kind == .emotion ? .emotion : .disturbance }
    return isAfterHardship ? .afterHardship : .phase(session.phase.rawValue)
  }

  /// Whether something hard was told on this topic.
  package var isAfterHardship: Bool { hardship != nil && hardship == place(in: session) }

  /// The prompts in sight: the pinned one, then the three of the page.
  package var shownPrompts: [Prompt] {
    let fitting = fittingPrompts
    let shown = fitting.dropFirst(promptPage % promptPages * 3).prefix(3)
    guard !fitting.isEmpty, let pinned = pinnedPrompt else { return Array(shown) }
    return [pinned] + shown.filter { $0.key != pinned.key }
  }

  /// How many pages of three prompts there are, at least one.
  package var promptPages: Int { max(1, (fittingPrompts.count + 2) / 3) }

  /// The prompt that stays in sight from phase to phase; one for calm moments steps back where there is none.
  package var pinnedPrompt: Prompt? {
    session?.pinnedPrompt.flatMap(library.prompt).flatMap { $0.onlyInCalm && !promptSituation.isCalm ? nil : $0 }
  }

  private var fittingPrompts: [Prompt] { library.prompts(in: promptSituation) }

  mutating func perform(_ command: PromptCommand, pressed: Key?, now: ClockReading) -> [AppEffect] {
    switch command {
    case .crisisCard: showCard()
    case .nextPrompts where session?.runningBreak != nil: return nextExercise(now: now)
    case .nextPrompts:
      guard !fittingPrompts.isEmpty else { return refuseInput(texts.noPrompts) }
      promptPage += 1
      hasTurnedPrompts = true
      if promptPages == 1 { message = .notice(texts.noMorePrompts) }
    case .pinPrompt:
      if case .character(let digit) = pressed, let number = digit.wholeNumberValue { return pin(number, now: now) }
      if session?.pinnedPrompt != nil {
        return record(.frame(.promptPinned(key: nil)), now: now, saying: texts.promptUnpinned)
      }
      guard !fittingPrompts.isEmpty else { return refuseInput(texts.noPrompts) }
      return ask(.hour(.prompt))
    case .afterHardship:
      guard session?.phase.isLive == true else { return refuse(.notInThisPhase) }
      hardship = isAfterHardship ? nil : place(in: session)
      promptPage = 0
      hasTurnedPrompts = true
      message = .notice(isAfterHardship ? texts.copingFirst : texts.promptsOfPhase)
    }
    return []
  }

  /// Pins the prompt that stands there in sight, or lets it go if it is the one that is pinned.
  private mutating func pin(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard shownPrompts.indices.contains(number - 1) else { return refuseInput(texts.noPromptThere) }
    let chosen = shownPrompts[number - 1].key
    let isPinned = chosen == pinnedPrompt?.key
    return record(
      .frame(.promptPinned(key: isPinned ? nil : chosen)), now: now,
      saying: isPinned ? texts.promptUnpinned : texts.promptPinned)
  }

  private func place(in session: SessionStateMachine?) -> Hardship? {
    session.map { Hardship(phase: $0.phase, topic: $0.phase == .exchange ? $0.exchange.topic : nil) }
  }
}
