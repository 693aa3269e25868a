import Dialogue

/// The bottom line of each phase: what a key does at this moment, not what it can do at other times.
extension Texts {
  func hints(in session: SessionStateMachine, _ model: AppModel, at now: Moment) -> [String] {
    let pause = session.runningBreak == nil ? [] : [say("o beendet die Pause", "o ends the break")]
    switch session.phase {
    case .preparation: return preparation(session, model)
    case .checkIn, .checkOut: return pause + round(session, model)
    case .topics: return pause + topics(session, model)
    case .exchange: return exchange(session, model, at: now)
    case .needs: return pause + needs(session, model)
    case .wrapUp: return needs(session, model)
    case .closed: return []
    }
  }

  private func preparation(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    let frame = project([.editCycle, .moveSession, .cancelSession], model)
    guard session.cancellation == nil else { return [noDigits] + project([.undo, .goToday], model) + frame }
    return [digits(say("ist da", "is here"))] + project([.arrive], model) + on(session, model)
      + project([.dialInIssue], model) + frame + [say("↑↓ blättern", "↑↓ scroll")]
  }

  /// The key that goes on, with the name of the phase it leads to.
  private func on(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    let key = model.keymap.firstKey(of: .nextPhase, in: model.contexts) ?? ""
    guard let next = session.phase.next else { return [] }
    return ["\(key) " + (next == .closed ? say("abschließen", "close") : phase(next))]
  }

  private func round(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    guard let round = session.round, round.current != nil else {
      let second = session.round?.secondOffers.isEmpty ?? true ? [] : project([.secondOffer], model)
      return on(session, model) + second + [noDigits] + project([.previousPerson, .addWord], model) + answers(model)
    }
    let mood = say("Ziffer 1–5 = Stimmung", "digits 1–5 = mood")
    let space = key("Space") + " " + say("gegeben", "given")
    return [mood] + project([.pass], model) + on(session, model) + [space]
      + project([.later, .addWord, .previousPerson], model) + answers(model) + project([.undo], model)
  }

  private func answers(_ model: AppModel) -> [String] {
    model.selectedEarlierNeed == nil ? [] : project([.reportBack], model)
  }

  private func topics(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    guard model.selectedTopicRow != nil else {
      return project([.addTopic], model) + on(session, model) + [noDigits] + project([.nextPrompts, .undo], model)
    }
    guard let selected = model.selectedTopic else {
      return [say("Enter holt das Thema", "Enter takes the topic")] + project([.addTopic], model)
        + on(session, model) + [noDigits] + project([.undo], model)
    }
    return project([.addTopic, .addDot], model) + on(session, model) + [noDigits]
      + (session.topics.merged(into: selected.id).isEmpty ? [] : project([.unmergeTopics], model))
      + project([.removeDot, .chooseTopic, .acclaim, .mergeTopics, .dropTopic, .undo], model)
  }

  private func exchange(_ session: SessionStateMachine, _ model: AppModel, at now: Moment) -> [String] {
    let talk = session.exchange
    let isWaiting = !talk.list.isEmpty
    let space = key("Space")
    let raises = digits(say("meldet sich", "raises hand"))
    let rest =
      (session.nextTopic(at: now) == nil ? [] : project([.nextTopic], model)) + on(session, model)
      + project([.undo, .hide], model)
    if isWaiting {
      return ["\(space) \(say("nächste Person", "next person"))", raises] + paused(talk, model)
        + project([.markNeed], model) + (talk.turn == nil ? [] : project([.endTurn, .addMinute], model))
        + project([.extendTopic], model) + rest
    }
    if talk.turn != nil {
      return ["\(space) \(say("beendet", "ends it"))", raises] + paused(talk, model)
        + project([.markNeed, .extendTopic, .addMinute], model) + rest
    }
    if session.runningBreak != nil {
      return ["\(space) \(say("beendet Pause", "ends break"))", raises] + project([.markNeed], model) + rest
    }
    return [digits(say("spricht", "speaks"))] + project([.markNeed, .extendTopic, .activeBreak], model) + rest
  }

  private func paused(_ talk: Exchange, _ model: AppModel) -> [String] {
    guard talk.turn?.state == .paused else { return [] }
    return ["\(model.keymap.firstKey(of: .pauseTurn, in: model.contexts) ?? "") " + say("geht weiter", "goes on")]
  }

  private func needs(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    let own = session.phase == .wrapUp ? project([.addReflection], model) : project([.addNeed], model)
    let last = on(session, model) + own + project([.undo], model)
    switch model.selectedNeedRow {
    case .mark(let id):
      let mark = session.needList[id]
      let isOpen = mark?.text != nil && mark?.kind.needsRelease == true && mark?.isReleased == nil
      let release = project([.releaseNeed], model) + ["- " + say("nicht freigeben", "do not release")]
      let write = ["Enter " + say("aufschreiben", "write down")] + project([.dropMark], model)
      return (isOpen ? release : write) + [noDigits] + last
    case .need:
      let area = digits(say("Bereich", "area"))
      let fields = "Enter " + say("alle Felder", "all fields")
      if session.phase == .wrapUp { return [area, fields] + last }
      return project([.confirmNeed, .shareNeed], model) + [area, fields] + last
        + project([.urgencyNeed, .levelNeed, .confidentialNeed], model)
    case nil:
      return own + on(session, model) + [noDigits] + project([.undo], model)
    }
  }
}
