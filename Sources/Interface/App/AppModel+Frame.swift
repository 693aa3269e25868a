import Content
package import Dialogue
import Screen

extension AppModel {
  /// Begins the session that is offered, or resumes the one that was left.
  mutating func begin(now: ClockReading) -> [AppEffect] {
    if session?.phase == .closed { return refuseInput(texts.closingNotSaved) }
    if history != nil || start.unfinished != nil {
      goToSession()
      return []
    }
    let history = SessionHistory(start.proposal, openedAt: now)
    self.history = history
    place = .session
    return [.write(.begin(history.state.opening, now, []))]
  }

  /// Whether the open session may be closed to make room for the next one: its day is over, it was cancelled, or
  /// only its wrap-up is open.
  package func mayBeginNext(at now: ClockReading) -> Bool {
    guard let state = session ?? start.unfinished?.history.state else { return true }
    let today = state.cycle.zone.local(now.wall).date
    return state.date < today || state.cancellation != nil || state.phase >= .wrapUp
  }

  /// Closes the session that was left unfinished and begins the next one.
  mutating func beginNext(now: ClockReading) -> [AppEffect] {
    guard var unfinished = history ?? start.unfinished?.history else { return begin(now: now) }
    guard mayBeginNext(at: now) else { return refuseInput(texts.sessionIsNotOver) }
    guard unfinished.state.phase != .closed else { return refuseInput(texts.closingNotSaved) }
    if !hasResumed, start.unfinished?.draft != nil, !hasWarnedOfDraft {
      hasWarnedOfDraft = true
      return refuseInput(texts.draftWouldGo(key: keymap.firstKey(of: .start(.beginNextSession)) ?? ""))
    }
    _ = unfinished.closeUnfinished(lastSignOfLife: lastSignOfLife(of: unfinished, now: now))
    history = unfinished
    return close(unfinished, at: unfinished.lastReading)
  }

  /// A session in which nothing was done since the start ended with the program that was left before.
  private func lastSignOfLife(of history: SessionHistory, now: ClockReading) -> Instant? {
    guard let unfinished = start.unfinished, unfinished.history.length == history.length else { return now.wall }
    return unfinished.lastSignOfLife
  }

  mutating func perform(_ command: StartCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .beginSession: return begin(now: now)
    case .beginNextSession: return beginNext(now: now)
    case .newCycle: return offerNewCycle(now: now)
    case .editCycle:
      form = Form(subject: .cycle)
      return []
    case .moveSession:
      return askBeforeTheHour(.hour(.moveDate), text: texts.date(session?.date ?? offered?.date ?? start.proposal.date))
    case .cancelSession: return askBeforeTheHour(.hour(.cancelReason))
    case .suggestDurations: return session.map { takeSuggestion(in: $0, now: now) } ?? []
    }
  }

  /// The session that was left open.
  private var offered: SessionStateMachine? { start.unfinished?.history.state }

  /// Moving and cancelling belong before the hour, begun or not.
  private mutating func askBeforeTheHour(_ line: LinePurpose, text: String = "") -> [AppEffect] {
    let session = session ?? offered
    guard session.map({ $0.phase == .preparation }) ?? true else {
      return refuseInput(texts.refusal(.notInThisPhase, in: session))
    }
    return open(line, text: text)
  }

  private mutating func resume(_ unfinished: SessionStart.Unfinished) {
    let history = history ?? unfinished.history
    self.history = history
    place = .session
    hasResumed = true
    sessionGap = SessionGap(unfinished)
    if let draft = unfinished.draft, let purpose = LinePurpose(field: draft.field) {
      var line = Line(purpose, from: draft)
      if case .topic(.new) = purpose { topicIndex = TopicIndex(history.state.earlierTopics) }
      compare(&line)
      entry = .line(line)
    }
    if let gap {
      message = .notice(texts.resumedWithGap(texts.clock(gap), key: keymap.firstKey(of: .hour(.removeGap)) ?? ""))
    }
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

  mutating func perform(_ command: PhaseCommand, now: ClockReading) -> [AppEffect] {
    guard let phase = session?.phase else { return [] }
    switch command {
    case .nextPhase:
      if phase == .wrapUp { return ask(.hour(.close)) }
      return phase.next.map { enter($0, now: now) } ?? []
    case .previousPhase:
      guard let previous = phase.previous else { return refuse(.noFurtherPhase) }
      return enter(previous, now: now)
    }
  }

  mutating func perform(_ command: HourCommand, now: ClockReading) -> [AppEffect] {
    guard let history else { return [] }
    let session = history.state
    switch command {
    case .removeGap: return removeGap(now: now)
    case .acceptPlan: return acceptPlan(in: history, now: now)
    case .activeBreak: return toggleBreak(in: session, now: now)
    case .chooseExercise: return session.mayHaveBreak ? ask(.hour(.exercise)) : refuse(.notInThisPhase)
    case .disturbance: return beginOrEndDisturbance(in: session, now: now)
    case .disturbanceKind: return ask(.hour(.disturbanceKind(ends: false)))
    case .addGroundRule: return open(.hour(.groundRule))
    }
  }

  private mutating func removeGap(now: ClockReading) -> [AppEffect] {
    guard let gap = gapToTakeOut else { return refuseInput(texts.noGap) }
    return record(gap.removal, now: now, saying: texts.gapRemoved(texts.clock(gap.length)))
  }

  /// Every phase begins at the top of its lists.
  private mutating func enter(_ phase: Phase, now: ClockReading) -> [AppEffect] {
    selection = Selection()
    promptPage = 0
    let open = session?.openIssues.map { texts.issue($0, of: session) } ?? []
    let notice = open.isEmpty ? texts.nowInPhase(phase) : texts.nowInPhase(phase) + " " + texts.stillOpen(open)
    return record(.frame(.phaseEntered(phase)), now: now, saying: notice)
  }
}
