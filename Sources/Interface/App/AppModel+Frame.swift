import Content
package import Dialogue
import Screen

extension AppModel {
  /// Begins the session that is offered, or resumes the one that was left.
  mutating func begin(now: ClockReading) -> [AppEffect] {
    if session?.phase == .closed { return refuseInput(texts.closingNotSaved) }
    if history != nil || start.unfinished != nil { return goToSession(now: now) }
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
    case .wrapUpAsItWas: return wrapUpAsItWas(now: now)
    }
  }

  mutating func perform(_ command: FrameCommand, now: ClockReading) -> [AppEffect] {
    switch command {
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

  /// Takes the session up where it was left, or as `goingOn` says.
  private mutating func resume(
    _ unfinished: SessionStart.Unfinished, now: ClockReading, as goingOn: SessionEvent? = nil
  ) -> [AppEffect] {
    let history = history ?? unfinished.history
    self.history = history
    place = .session
    hasResumed = true
    if let draft = unfinished.draft, let purpose = LinePurpose(field: draft.field) {
      var line = Line(purpose, from: draft)
      if case .topic(.new) = purpose { topicIndex = TopicIndex(history.state.earlierTopics) }
      compare(&line)
      entry = .line(line)
    }
    let effects = goingOn.map { record($0, now: now) } ?? []
    sessionGaps += [gap(before: unfinished, now: now)].compactMap(\.self)
    if goingOn == nil { tellGap() }
    return effects
  }

  mutating func goToSession(now: ClockReading) -> [AppEffect] {
    if let unfinished = start.unfinished, !hasResumed {
      guard let absence = openAbsence(at: now) else { return resume(unfinished, now: now) }
      let effects = resume(unfinished, now: now, as: .frame(.takenUp(without: absence)))
      if let event = history?.lastEvent, event.absenceAnswered != nil {
        let key = keymap.firstKey(of: .hour(.removeGap)) ?? ""
        message = .notice(texts.takenUp(without: texts.length(absence.length), key: key))
      }
      return effects
    }
    if history != nil {
      place = .session
    } else {
      message = .refusal(texts.noSessionYet)
    }
    return []
  }

  /// The hour is over, as it was when the program was left.
  private mutating func wrapUpAsItWas(now: ClockReading) -> [AppEffect] {
    guard let unfinished = start.unfinished, let absence = openAbsence(at: now) else {
      return refuseInput(texts.nothingLeftOpen)
    }
    let end = unfinished.history.end(lastSignOfLife: absence.start.wall)
    let effects = resume(unfinished, now: now, as: .frame(.wrappedUp(asOf: end, without: absence)))
    guard !effects.isEmpty else { return effects }
    selection = Selection()
    message = .notice(texts.wrappedUp(asOf: zone.timeOfDay(end.wall).text))
    return effects
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
    case .removeGap: return changeGap(now: now)
    case .acceptPlan: return acceptPlan(in: history, now: now)
    case .activeBreak: return toggleBreak(in: session, now: now)
    case .chooseExercise: return session.mayHaveBreak ? ask(.hour(.exercise)) : refuse(.notInThisPhase)
    case .disturbance: return beginOrEndDisturbance(in: session, now: now)
    case .disturbanceKind: return ask(.hour(.disturbanceKind(ends: false)))
    case .addGroundRule: return open(.hour(.groundRule))
    }
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
