import Dialogue

/// The bottom line of each phase: what a key does at this moment, not what it can do at other times.
extension Texts {
  func hints(in session: SessionStateMachine, _ model: AppModel, at now: Moment) -> [String] {
    if let disturbance = session.runningDisturbance { return hints(in: disturbance, session, model) }
    switch session.phase {
    case .preparation: return preparation(session, model)
    case .checkIn, .checkOut: return besideBreak(round(session, model), session, model)
    case .topics: return besideBreak(topics(session, model), session, model)
    case .exchange: return exchange(session, model, at: now)
    case .needs: return besideBreak(needs(session, model), session, model)
    case .wrapUp: return needs(session, model)
    case .closed: return []
    }
  }

  /// In a break its key comes first, then what digits mean, so that both stand in the bottom row of a narrow window.
  private func besideBreak(_ hints: [String], _ session: SessionStateMachine, _ model: AppModel) -> [String] {
    guard session.runningBreak != nil else { return hints }
    let digits = hints.filter { $0.hasPrefix(say("Ziffer", "digit")) }
    return [say("o beendet die Pause", "o ends the break")] + digits
      + [otherExercise(key: model.keymap.firstKey(of: .nextPrompts) ?? "")] + hints.filter { !digits.contains($0) }
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
        + plans(session, model)
    }
    let mood = say("Ziffer 1–5 = Stimmung", "digits 1–5 = mood")
    let space = key("Space") + " " + say("gegeben", "given")
    return [mood] + project([.pass], model) + on(session, model) + [space]
      + project([.later, .addWord, .previousPerson], model) + answers(model) + plans(session, model)
      + project([.undo], model)
  }

  private func answers(_ model: AppModel) -> [String] {
    // The answers stand beside the check-in only.
    model.selectedEarlierNeed == nil || model.session?.phase != .checkIn ? [] : project([.reportBack], model)
  }

  private func plans(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    guard session.phase == .checkIn, session.openPlans.contains(where: { $0.outcome == nil }) else { return [] }
    return project([.planOutcome], model)
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
    let resuming = (session.mayResume.isEmpty ? [] : project([.resumeTurn], model)) + isBack(talk, model)
    let extend = project([talk.topic == nil ? .addTopic : .extendTopic], model)
    if session.runningBreak != nil { return inBreak(talk, raises, model) + resuming + rest }
    let paused = paused(talk, model)
    let method = methodHints(session, model)
    if let floor = floorHints(session, model) {
      return floor + paused + project([.markNeed], model) + extend + rest
    }
    if isWaiting {
      let next = "\(space) \(say("nächste Person", "next person"))"
      return (paused.isEmpty ? [next, raises] : paused + [raises, next]) + resuming + method
        + project([.markNeed], model) + (talk.turn == nil ? [] : project([.endTurn, .addMinute], model))
        + extend + rest
    }
    if talk.turn != nil {
      let end = "\(space) \(say("beendet", "ends it"))"
      return (paused.isEmpty ? [end, raises] : paused + [raises, end]) + method
        + project([.markNeed], model) + extend + project([.addMinute], model) + rest
    }
    return [digits(say("spricht", "speaks"))] + resuming + method + project([.markNeed], model) + extend
      + project([.activeBreak], model) + rest + project([.chooseMethod], model)
  }

  /// How somebody whose place is kept comes back.
  private func isBack(_ talk: Exchange, _ model: AppModel) -> [String] {
    guard !talk.list.parked.isEmpty, let key = model.keymap.firstKey(of: .arrive, in: model.contexts) else { return [] }
    return ["\(key) " + say("wieder da", "is back")]
  }

  /// With nobody speaking and nobody waiting Space ends the break, too.
  private func inBreak(_ talk: Exchange, _ raises: String, _ model: AppModel) -> [String] {
    let other = otherExercise(key: model.keymap.firstKey(of: .nextPrompts) ?? "")
    guard talk.turn != nil || !talk.list.isEmpty else {
      return ["\(key("Space")) \(say("beendet Pause", "ends break"))", raises, other] + project([.markNeed], model)
    }
    let next = talk.list.isEmpty ? [] : ["\(key("Space")) \(say("nächste Person", "next person"))"]
    return [say("o beendet Pause", "o ends break"), raises, other] + next + project([.markNeed], model)
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
