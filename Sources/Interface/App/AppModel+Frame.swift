import Content
import Dialogue
import Screen

extension AppModel {
  /// Begins the session that is offered, or resumes the one that was left.
  mutating func begin(now: ClockReading) -> [AppEffect] {
    if history != nil || start.unfinished != nil {
      goToSession()
      return []
    }
    let history = SessionHistory(start.proposal, openedAt: now)
    self.history = history
    place = .session
    return [.begin(history.state.opening, now, [])]
  }

  /// Closes the session that was left unfinished and begins the next one.
  mutating func beginNext(now: ClockReading) -> [AppEffect] {
    guard var unfinished = history ?? start.unfinished?.history else { return begin(now: now) }
    let state = unfinished.state
    let today = state.cycle.zone.local(now.wall).date
    guard state.date < today || state.cancellation != nil || state.phase == .wrapUp else {
      message = .refusal(texts.sessionIsToday)
      return []
    }
    let last = unfinished
    _ = unfinished.closeUnfinished()
    return close(unfinished, at: last.lastReading)
  }

  private mutating func resume(_ unfinished: SessionStart.Unfinished) {
    let history = history ?? unfinished.history
    self.history = history
    place = .session
    hasResumed = true
    gap = history.state.exchange.turn?.state == .running ? unfinished.gap : nil
    if let draft = unfinished.draft, let purpose = LinePurpose(draft: draft.field) {
      var line = Line(purpose, text: draft.text)
      line.editor.cursor = draft.cursor
      entry = .line(line)
    }
    if let gap { message = .notice(texts.resumedWithGap(texts.clock(gap), key: keymap.firstKey(of: .removeGap) ?? "")) }
  }

  mutating func goToSession() {
    if let unfinished = start.unfinished, !hasResumed {
      resume(unfinished)
    } else if history != nil {
      place = .session
    } else {
      message = .refusal(texts.noSessionYet)
    }
  }

  mutating func performOnFrame(_ command: Command, pressed: Key?, now: ClockReading) -> [AppEffect]? {
    guard let session else { return nil }
    switch command {
    case .nextPhase:
      if session.phase == .wrapUp {
        entry = .choice(Choice(.close))
        return []
      }
      return session.phase.next.map { enter($0, now: now) }
    case .previousPhase:
      guard let previous = session.phase.previous else {
        message = .refusal(texts.refusal(.noFurtherPhase, in: session))
        return []
      }
      return enter(previous, now: now)
    case .activeBreak:
      return toggleBreak(in: session, now: now)
    case .crisisCard:
      overlay = .crisisCard
    case .nextPrompts:
      promptPage += 1
    case .removeGap:
      guard let gap else {
        message = .refusal(texts.noGap)
        return []
      }
      self.gap = nil
      return record(
        .gapTakenOut(milliseconds: gap.inMilliseconds), now: now, saying: texts.gapRemoved(texts.clock(gap)))
    default:
      return nil
    }
    return []
  }

  /// Every phase begins at the top of its lists.
  private mutating func enter(_ phase: Phase, now: ClockReading) -> [AppEffect] {
    selection = Selection()
    promptPage = 0
    return record(.phaseEntered(phase), now: now, saying: texts.nowInPhase(phase))
  }

  private mutating func toggleBreak(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    if session.runningBreak != nil { return record(.breakEnded, now: now) }
    let title = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? ""
    let suitable = library.activeBreaks.filter { $0.suits(topic: title) }
    let taken = session.breaks.count + session.opening.number - 1
    guard !suitable.isEmpty else { return [] }
    let exercise = suitable[taken % suitable.count]
    return record(.breakBegan(Identifier(from: &identifiers), exercise: exercise.key), now: now)
  }
}
