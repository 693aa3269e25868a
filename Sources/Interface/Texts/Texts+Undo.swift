import Dialogue

/// What was taken back or done again, in a sentence.
extension Texts {
  func tookBack(_ event: SessionEvent, in session: SessionStateMachine) -> String {
    sentence(say("Zurückgenommen: ", "Taken back: ") + what(event, session))
  }

  func didAgain(_ event: SessionEvent, in session: SessionStateMachine) -> String {
    sentence(say("Wiederholt: ", "Done again: ") + what(event, session))
  }

  /// What was done just now.
  func did(_ event: SessionEvent, in session: SessionStateMachine) -> String {
    sentence(what(event, session).capitalizedFirst)
  }

  /// Ends it with a full stop, unless it ends with a question.
  func sentence(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }

  private func what(_ event: SessionEvent, _ session: SessionStateMachine) -> String {
    let name: (Participant.ID) -> String = session.name(of:)
    return switch event {
    case .frame(let event): what(event)
    case .people(let event): what(event, name)
    case .technology(let event): what(event, name)
    case .round(let event): what(event, name)
    case .topics(let event): what(event, session)
    case .talk(let event): what(event, session, name)
    case .turn(let event): what(event, name)
    case .activeBreak(let event): what(event)
    case .disturbance(let event): what(event, name)
    case .heard(let event): what(event, name)
    case .method(let event): what(event, session)
    case .plan(let event): what(event, name)
    }
  }

  private func title(of topic: Topic.ID, in session: SessionStateMachine) -> String {
    quoted(session.topics[topic]?.title ?? "")
  }

  private var gapTakenOut: String { say("Lücke herausgenommen", "gap taken out") }
  private var gapCounted: String { say("Lücke mitgezählt", "gap counted") }

  private func what(_ event: FrameEvent) -> String {
    switch event {
    case .cycleEdited: say("Änderung am Durchlauf", "change of the cycle")
    case .moved: say("Termin verschoben", "session moved")
    case .cancelled: say("Absage", "cancellation")
    case .replanned(let plan): say("neuer Plan \(minutes(of: plan))", "new plan \(minutes(of: plan))")
    case .phaseEntered(let entered): say("Wechsel zu \(say(entered))", "change to \(say(entered))")
    case .closed: say("Abschluss", "closing")
    case .promptPinned(nil): say("Frage nicht mehr angeheftet", "unpinning of a prompt")
    case .promptPinned: say("Anheften einer Frage", "pinning of a prompt")
    case .teamSet: say("Team heute", "today's team")
    case .standstillGapTakenOut(let milliseconds, _, _) where milliseconds > 0: gapTakenOut
    case .absenceSet(_, false): gapTakenOut
    case .absenceSet, .standstillGapTakenOut: gapCounted
    case .takenUp: say("Weiterführen", "going on")
    case .wrappedUp: say("Ende der Stunde, wie sie war", "end of the hour as it was")
    }
  }

  private func what(_ event: PeopleEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .added(let person, _), .announced(let person): say("neue Person \(person.name)", "new person \(person.name)")
    case .edited(let id, _, _): say("geänderte Angaben zu \(name(id))", "change to \(name(id))'s details")
    case .moreTimeSet(let id, _): say("mehr Zeit für \(name(id))", "more time for \(name(id))")
    case .accessChanged(let id, _, _): say("Zugang von \(name(id))", "access of \(name(id))")
    case .arrived(let id): say("\(name(id)) ist da", "\(name(id)) is here")
    case .left(let id): say("\(name(id)) ist gegangen", "\(name(id)) left")
    case .connectionLost(let id, _, _): say("Verbindung von \(name(id)) weg", "\(name(id))'s connection lost")
    case .issueOpened(_, let kind, _, _): say("Einwahlproblem \(say(kind))", "dial-in problem \(say(kind))")
    case .issueClosed: say("Ende des Einwahlproblems", "end of the dial-in problem")
    case .listeningSet(let id, false): say("\(name(id)) ist wieder mit eingeladen", "\(name(id)) is invited again")
    case .listeningSet(let id, _): say("\(name(id)) hört heute zu", "\(name(id)) listens today")
    case .merged(_, let id): say("doppelter Eintrag von \(name(id))", "\(name(id))'s double entry")
    }
  }

  private func what(_ event: RoundEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .called(let id): say("\(name(id)) ist dran", "\(name(id)) is asked")
    case .given(let id, _): say("Antwort von \(name(id))", "\(name(id))'s answer")
    case .passed(let id): say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .postponed(let id): say("\(name(id)) kommt später", "\(name(id)) comes later")
    case .absent(let id): say("\(name(id)) nicht da", "\(name(id)) not here")
    case .offeredAgain(let id): say("zweite Gelegenheit für \(name(id))", "second offer to \(name(id))")
    case .wordAdded(let id, _): say("Wort von \(name(id))", "\(name(id))'s word")
    case .corrected(_, let id, _): say("Berichtigung bei \(name(id))", "correction for \(name(id))")
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

  private func what(_ event: TalkEvent, _ session: SessionStateMachine, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .topicOpened(let id):
      say("Wechsel zum Thema \(title(of: id, in: session))", "change to topic \(title(of: id, in: session))")
    case .topicExtended: say("Verlängerung", "extension")
    case .thumbsCounted: say("Zählen der Daumen", "counting of thumbs")
    case .handRaised(let id): say("Wortmeldung von \(name(id))", "\(name(id))'s raised hand")
    case .handLowered(let id): say("\(name(id)) meldet sich nicht mehr", "\(name(id))'s hand lowered")
    case .handMoved(let id, _): say("\(name(id)) umgestellt", "\(name(id)) moved")
    case .handsCleared: say("Leeren der Redeliste", "clearing of the list")
    case .orderChosen: say("Reihenfolge", "order")
    }
  }

  private func what(_ event: TurnEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .started(_, let id, _): say("Beginn von \(name(id))", "\(name(id))'s beginning")
    case .ended: say("Ende des Beitrags", "end of the turn")
    case .passed(let id): say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .paused: say("Anhalten", "pause")
    case .resumed: say("Weiter nach dem Anhalten", "going on after the pause")
    case .reassigned(_, let id): say("Beitrag gehört \(name(id))", "turn given to \(name(id))")
    case .minuteAdded: say("eine Minute mehr", "one more minute")
    case .beganEarlier: say("früherer Beginn", "earlier beginning")
    case .gapTakenOut(let milliseconds, _): milliseconds > 0 ? gapTakenOut : gapCounted
    }
  }

  private func what(_ event: BreakEvent) -> String {
    switch event {
    case .began: say("Beginn der Aktiven Pause", "beginning of the active break")
    case .exerciseChosen: say("Wahl der Übung", "choice of exercise")
    case .ended: say("Ende der Aktiven Pause", "end of the active break")
    }
  }

  private func what(_ event: HeardEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .markAssigned(_, let id): say("Merker von \(name(id))", "\(name(id))'s mark")
    case .marked(_, let kind, _): say("Merker \(say(kind))", "mark \(say(kind))")
    case .markWritten: say("Text eines Merkers", "text of a mark")
    case .markReleased: say("Freigabe", "release")
    case .marksReleased(let ids): say("Freigabe einer Liste (\(ids.count))", "release of a list (\(ids.count))")
    case .markDropped: say("Weglegen eines Merkers", "putting away of a mark")
    case .needCaptured(_, let wording, _): say("Bedürfnis \(quoted(wording))", "need \(quoted(wording))")
    case .needChanged(_, let change): say("Bedürfnis, ", "need, ") + say(field(of: change))
    case .needsMerged: say("Zusammenlegen von Bedürfnissen", "merging of needs")
    case .needReportedBack: say("Rückmeldung einer Antwort", "report of an answer")
    case .groundRuleAdded: say("neue Gesprächsregel", "new ground rule")
    case .reflectionWritten: say("eigene Zeile", "own line")
    }
  }

  private func what(_ event: MethodEvent, _ session: SessionStateMachine) -> String {
    switch event {
    case .chosen(let topic, _, _):
      say("Methode für \(title(of: topic, in: session))", "method for \(title(of: topic, in: session))")
    case .personNamed(let id):
      say("es geht um \(session.name(of: id))", "it is about \(session.name(of: id))")
    case .stepEntered(let index): say("Schritt \(index + 1)", "step \(index + 1)")
    case .stepsEnded: say("Ende der Schritte", "end of the steps")
    case .keyQuestionWritten: say("Schlüsselfrage", "key question")
    }
  }

  private func what(_ event: PlanEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .made(_, let id, _): say("Plan von \(name(id))", "\(name(id))'s plan")
    case .followedUp(_, let outcome): say("Wie ist es gelaufen: ", "How did it go: ") + say(outcome)
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
