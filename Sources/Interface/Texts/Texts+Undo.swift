import Dialogue

/// What was taken back or done again, in a sentence.
extension Texts {
  func tookBack(_ event: SessionEvent, in session: SessionStateMachine) -> String {
    sentence(say("Zurückgenommen: ", "Taken back: ") + what(event, session))
  }

  func didAgain(_ event: SessionEvent, in session: SessionStateMachine) -> String {
    sentence(say("Wiederholt: ", "Done again: ") + what(event, session))
  }

  /// Ends it with a full stop, unless it ends with a question.
  func sentence(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }

  private func what(_ event: SessionEvent, _ session: SessionStateMachine) -> String {
    switch event {
    case .frame(let event): what(event)
    case .people(let event): what(event, session)
    case .technology(let event): what(event, session)
    case .round(let event): what(event, session)
    case .topics(let event): what(event, session)
    case .talk(let event): what(event, session)
    case .turn(let event): what(event, session)
    case .activeBreak(let event): what(event)
    case .disturbance(let event): what(event, session)
    case .heard(let event): what(event)
    case .method(let event): what(event, session)
    case .plan(let event): what(event, session)
    }
  }

  private var gapTakenOut: String { say("Lücke herausgenommen", "gap taken out") }

  private func what(_ event: FrameEvent) -> String {
    switch event {
    case .cycleEdited: say("Änderung am Durchlauf", "change of the cycle")
    case .moved: say("Termin verschoben", "session moved")
    case .cancelled: say("Absage", "cancellation")
    case .replanned(let plan): newPlan(plan)
    case .phaseEntered(let entered): say("Wechsel zu \(phase(entered))", "change to \(phase(entered))")
    case .closed: say("Abschluss", "closing")
    case .promptPinned(nil): say("Lösen einer Frage", "letting go of a prompt")
    case .promptPinned: say("Anheften einer Frage", "pinning of a prompt")
    case .teamSet: say("Team heute", "today's team")
    case .standstillGapTakenOut: gapTakenOut
    }
  }

  private func what(_ event: PeopleEvent, _ session: SessionStateMachine) -> String {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .added(let person, _): return say("neue Person \(person.name)", "new person \(person.name)")
    case .edited(let id, _, _): return say("Änderung bei \(name(id))", "change of \(name(id))")
    case .moreTimeSet(let id, _): return say("mehr Zeit für \(name(id))", "more time for \(name(id))")
    case .accessChanged(let id, _): return say("Zugang von \(name(id))", "access of \(name(id))")
    case .arrived(let id): return say("\(name(id)) ist da", "\(name(id)) is here")
    case .left(let id): return say("\(name(id)) ist gegangen", "\(name(id)) left")
    case .connectionLost(let id): return say("Verbindung von \(name(id)) weg", "\(name(id))'s connection lost")
    case .issueOpened(_, let kind, _, _):
      return say("Einwahlproblem \(issue(kind))", "dial-in problem \(issue(kind))")
    case .issueClosed: return say("Ende des Einwahlproblems", "end of the dial-in problem")
    case .listeningSet(let id, false):
      return say("\(name(id)) ist wieder mit eingeladen", "\(name(id)) is invited again")
    case .listeningSet(let id, _): return say("\(name(id)) hört heute zu", "\(name(id)) listens today")
    }
  }

  private func what(_ event: RoundEvent, _ session: SessionStateMachine) -> String {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .called(let id): return say("\(name(id)) ist dran", "\(name(id)) is asked")
    case .given(let id, _): return say("Antwort von \(name(id))", "\(name(id))'s answer")
    case .passed(let id): return say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .postponed(let id): return say("\(name(id)) kommt später", "\(name(id)) comes later")
    case .absent(let id): return say("\(name(id)) nicht da", "\(name(id)) not here")
    case .offeredAgain(let id): return say("zweite Gelegenheit für \(name(id))", "second offer to \(name(id))")
    case .wordAdded(let id, _): return say("Wort von \(name(id))", "\(name(id))'s word")
    case .corrected(_, let id, _): return say("Korrektur bei \(name(id))", "correction of \(name(id))")
    }
  }

  private func what(_ event: TopicEvent, _ session: SessionStateMachine) -> String {
    func title(_ id: Topic.ID) -> String {
      // One that was taken from the store and dropped again is known there only.
      quoted(session.topics[id]?.title ?? session.opening.topicStore.first { $0.id == id }?.title ?? "")
    }
    switch event {
    case .added(_, let text, _, _): return say("Thema \(quoted(text))", "topic \(quoted(text))")
    case .pasted(let lines, _): return say("\(lines.count) Themen", "\(lines.count) topics")
    case .takenFromStore(let id):
      return say("Thema \(title(id)) aus dem Themenspeicher", "topic \(title(id)) from the store")
    case .retitled(let id, _): return say("Titel von \(title(id))", "title of \(title(id))")
    case .dropped(let id): return say("Weglassen von \(title(id))", "dropping of \(title(id))")
    case .dotAdded(let id): return say("Punkt für \(title(id))", "dot for \(title(id))")
    case .dotRemoved(let id): return say("Punkt weg bei \(title(id))", "dot removed from \(title(id))")
    case .acclaimed(let id): return say("Wahl per Daumen von \(title(id))", "choice by thumbs of \(title(id))")
    case .chosen(let id): return say("Wahl von \(title(id))", "choice of \(title(id))")
    case .tieDecided(let id, _): return say("Entscheidung für \(title(id))", "decision for \(title(id))")
    case .merged: return say("Zusammenlegen von Themen", "merging of topics")
    case .unmerged: return say("Trennen von Themen", "separating of topics")
    case .linked(let id, _): return say("Verknüpfung von \(title(id))", "link of \(title(id))")
    }
  }

  private func what(_ event: TalkEvent, _ session: SessionStateMachine) -> String {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .topicOpened(let id):
      let title = quoted(session.topics[id]?.title ?? "")
      return say("Wechsel zum Thema \(title)", "change to topic \(title)")
    case .topicExtended: return say("Verlängerung", "extension")
    case .handRaised(let id): return say("Wortmeldung von \(name(id))", "\(name(id))'s raised hand")
    case .handLowered(let id): return say("\(name(id)) meldet sich nicht mehr", "\(name(id))'s hand lowered")
    case .handMoved(let id, _): return say("\(name(id)) umgestellt", "\(name(id)) moved")
    case .handsCleared: return say("Leeren der Redeliste", "clearing of the list")
    case .orderChosen: return say("Reihenfolge", "order")
    }
  }

  private func what(_ event: TurnEvent, _ session: SessionStateMachine) -> String {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .started(_, let id, _): return say("Beginn von \(name(id))", "\(name(id))'s beginning")
    case .ended: return say("Ende des Beitrags", "end of the turn")
    case .passed(let id): return say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .paused: return say("Anhalten", "pause")
    case .resumed: return say("Weiter nach dem Anhalten", "going on after the pause")
    case .reassigned(_, let id): return say("Beitrag gehört \(name(id))", "turn given to \(name(id))")
    case .minuteAdded: return say("eine Minute mehr", "one more minute")
    case .gapTakenOut: return gapTakenOut
    }
  }

  private func what(_ event: BreakEvent) -> String {
    switch event {
    case .began: say("Beginn der Aktiven Pause", "beginning of the active break")
    case .exerciseChosen: say("Wahl der Übung", "choice of exercise")
    case .ended: say("Ende der Aktiven Pause", "end of the active break")
    }
  }

  private func what(_ event: HeardEvent) -> String {
    switch event {
    case .marked(_, let kind, _): say("Merker \(mark(kind))", "mark \(mark(kind))")
    case .markWritten: say("Text eines Merkers", "text of a mark")
    case .markReleased: say("Freigabe", "release")
    case .markDropped: say("Weglegen eines Merkers", "putting away of a mark")
    case .needCaptured(_, let wording, _): say("Bedürfnis \(quoted(wording))", "need \(quoted(wording))")
    case .needChanged(_, let change): say("Bedürfnis, ", "need, ") + say(field(of: change))
    case .needsMerged: say("Zusammenlegen von Bedürfnissen", "merging of needs")
    case .needReportedBack: say("Rückmeldung einer Antwort", "report of an answer")
    case .groundRuleAdded: say("neue Gesprächsregel", "new ground rule")
    case .reflectionWritten: say("eigene Zeile", "own line")
    }
  }

  /// The field a change was about.
  private func field(of change: NeedChange) -> NeedFact.Field {
    switch change {
    case .wording: .wording
    case .confirmed, .unconfirmed: .confirmed
    case .sharedBy: .sharedBy
    case .urgency: .urgency
    case .level: .level
    case .category: .category
    case .moreCategories: .moreCategories
    case .drive: .drive
    case .derivedDemand: .derivedDemand
    case .field: .gkvField
    case .barrier: .barrier
    case .existingOffer: .existingOffer
    case .helpers: .helpers
    case .nextStep: .nextStep
    case .responsible: .responsible
    case .dueOn: .dueOn
    case .status: .status
    case .confidential: .confidential
    case .released: .released
    }
  }
}
