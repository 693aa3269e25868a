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
  private func sentence(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }

  private func what(_ event: SessionEvent, _ session: SessionStateMachine) -> String {
    frame(event) ?? people(event, session) ?? round(event, session) ?? topics(event, session) ?? talk(event, session)
      ?? heard(event, session)
  }

  private func frame(_ event: SessionEvent) -> String? {
    switch event {
    case .cycleEdited: say("Änderung am Durchlauf", "change of the cycle")
    case .sessionMoved: say("Termin verschoben", "session moved")
    case .sessionCancelled: say("Absage", "cancellation")
    case .phaseEntered(let entered): say("Wechsel zu \(phase(entered))", "change to \(phase(entered))")
    case .sessionClosed: say("Abschluss", "closing")
    default: nil
    }
  }

  private func people(_ event: SessionEvent, _ session: SessionStateMachine) -> String? {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .participantAdded(let person, _): return say("neue Person \(person.name)", "new person \(person.name)")
    case .participantEdited(let id, _, _): return say("Änderung bei \(name(id))", "change of \(name(id))")
    case .moreTimeSet(let id, _): return say("mehr Zeit für \(name(id))", "more time for \(name(id))")
    case .accessChanged(let id, _): return say("Zugang von \(name(id))", "access of \(name(id))")
    case .participantArrived(let id): return say("\(name(id)) ist da", "\(name(id)) is here")
    case .participantLeft(let id): return say("\(name(id)) ist gegangen", "\(name(id)) left")
    case .connectionLost(let id): return say("Verbindung von \(name(id)) weg", "\(name(id))'s connection lost")
    case .dialInIssueOpened(_, let kind, _, _):
      return say("Einwahlproblem \(issue(kind))", "dial-in problem \(issue(kind))")
    case .dialInIssueClosed: return say("Ende des Einwahlproblems", "end of the dial-in problem")
    default: return nil
    }
  }

  private func round(_ event: SessionEvent, _ session: SessionStateMachine) -> String? {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .roundCalled(let id): return say("\(name(id)) ist dran", "\(name(id)) is asked")
    case .roundGiven(let id, _): return say("Antwort von \(name(id))", "\(name(id))'s answer")
    case .roundPassed(let id): return say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .roundPostponed(let id): return say("\(name(id)) kommt später", "\(name(id)) comes later")
    case .roundAbsent(let id): return say("\(name(id)) nicht da", "\(name(id)) not here")
    case .secondOfferMade(let id): return say("zweite Gelegenheit für \(name(id))", "second offer to \(name(id))")
    case .roundWordAdded(let id, _): return say("Wort von \(name(id))", "\(name(id))'s word")
    case .needReportedBack: return say("Rückmeldung einer Antwort", "report of an answer")
    default: return nil
    }
  }

  private func topics(_ event: SessionEvent, _ session: SessionStateMachine) -> String? {
    func title(_ id: Topic.ID) -> String {
      // One that was taken from the store and dropped again is known there only.
      quoted(session.topics[id]?.title ?? session.opening.topicStore.first { $0.id == id }?.title ?? "")
    }
    switch event {
    case .topicAdded(_, let text, _): return say("Thema \(quoted(text))", "topic \(quoted(text))")
    case .storedTopicTaken(let id):
      return say("Thema \(title(id)) aus dem Themenspeicher", "topic \(title(id)) from the store")
    case .topicRetitled(let id, _): return say("Titel von \(title(id))", "title of \(title(id))")
    case .topicDropped(let id): return say("Weglassen von \(title(id))", "dropping of \(title(id))")
    case .dotAdded(let id): return say("Punkt für \(title(id))", "dot for \(title(id))")
    case .dotRemoved(let id): return say("Punkt weg bei \(title(id))", "dot removed from \(title(id))")
    case .topicAcclaimed(let id): return say("Wahl per Daumen von \(title(id))", "choice by thumbs of \(title(id))")
    case .topicChosen(let id): return say("Wahl von \(title(id))", "choice of \(title(id))")
    case .tieDecided(let id, _): return say("Entscheidung für \(title(id))", "decision for \(title(id))")
    case .topicsMerged: return say("Zusammenlegen von Themen", "merging of topics")
    case .topicUnmerged: return say("Trennen von Themen", "separating of topics")
    case .topicLinked(let id, _): return say("Verknüpfung von \(title(id))", "link of \(title(id))")
    default: return nil
    }
  }

  private func talk(_ event: SessionEvent, _ session: SessionStateMachine) -> String? {
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
    case .turnStarted(_, let id, _): return say("Beginn von \(name(id))", "\(name(id))'s beginning")
    case .turnEnded: return say("Ende des Beitrags", "end of the turn")
    case .turnPassed(let id): return say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .turnPaused: return say("Anhalten", "pause")
    case .turnResumed: return say("Weiter nach dem Anhalten", "going on after the pause")
    case .turnReassigned(_, let id): return say("Beitrag gehört \(name(id))", "turn given to \(name(id))")
    case .minuteAdded: return say("eine Minute mehr", "one more minute")
    case .gapTakenOut: return say("Lücke herausgenommen", "gap taken out")
    case .breakBegan: return say("Beginn der Aktiven Pause", "beginning of the active break")
    case .breakExerciseChosen: return say("Wahl der Übung", "choice of exercise")
    case .breakEnded: return say("Ende der Aktiven Pause", "end of the active break")
    default: return nil
    }
  }

  private func heard(_ event: SessionEvent, _ session: SessionStateMachine) -> String {
    switch event {
    case .marked(_, let kind, _): say("Merker \(mark(kind))", "mark \(mark(kind))")
    case .markWritten: say("Text eines Merkers", "text of a mark")
    case .markReleased: say("Freigabe", "release")
    case .markDropped: say("Weglegen eines Merkers", "putting away of a mark")
    case .needCaptured(_, let wording, _): say("Bedürfnis \(quoted(wording))", "need \(quoted(wording))")
    case .needChanged(_, let change): say("Bedürfnis, \(field(of: change))", "need, \(field(of: change))")
    case .needsMerged: say("Zusammenlegen von Bedürfnissen", "merging of needs")
    case .groundRuleAdded: say("neue Gesprächsregel", "new ground rule")
    case .reflectionWritten: say("eigene Zeile", "own line")
    default: say("letzter Schritt", "last step")
    }
  }

  /// The field a change was about, as the form calls it.
  private func field(of change: NeedChange) -> String {
    switch change {
    case .wording: label(of: NeedField.wording)
    case .confirmed, .unconfirmed: say("Vorgelesen", "Read out")
    case .sharedBy: label(of: NeedField.sharedBy)
    case .urgency: label(of: NeedField.urgency)
    case .level: label(of: NeedField.level)
    case .category: label(of: NeedField.category)
    case .field: label(of: NeedField.gkvField)
    case .barrier: label(of: NeedField.barrier)
    case .existingOffer: label(of: NeedField.existingOffer)
    case .helpers: label(of: NeedField.helpers)
    case .nextStep: label(of: NeedField.nextStep)
    case .responsible: label(of: NeedField.responsible)
    case .dueOn: label(of: NeedField.dueOn)
    case .status: label(of: NeedField.status)
    case .confidential: label(of: NeedField.confidential)
    case .released: label(of: NeedField.released)
    }
  }
}
