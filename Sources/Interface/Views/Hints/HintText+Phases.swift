import Dialogue

/// The bottom line of each phase: what a key does at this moment, not what it can do at other times.
extension HintText {
  func items(in session: SessionStateMachine) -> [String] {
    if let disturbance = session.runningDisturbance { return items(in: disturbance, of: session) }
    switch session.phase {
    case .preparation: return preparation(session)
    case .checkIn, .checkOut: return withDisturbance(besideBreak(round(session), session))
    case .topics: return withDisturbance(besideBreak(topics(session), session))
    case .exchange: return withDisturbance(exchange(session))
    case .needs: return withDisturbance(besideBreak(needs(session), session))
    case .wrapUp: return withDisturbance(needs(session))
    case .closed: return []
    }
  }

  /// What takes precedence stands in the bottom row, behind the first keys and what digits mean.
  private func withDisturbance(_ hints: [String]) -> [String] {
    var hints = hints
    let digits = hints.firstIndex(where: isAboutDigits) ?? 0
    hints.insert(contentsOf: project([.hour(.disturbance)]), at: min(hints.count, max(2, digits + 1)))
    return hints
  }

  private func isAboutDigits(_ hint: String) -> Bool { hint.hasPrefix(say("Ziffer", "digit")) }

  /// In a break its key comes first, then what digits mean, so that both stand in the bottom row of a narrow window.
  private func besideBreak(_ hints: [String], _ session: SessionStateMachine) -> [String] {
    guard session.runningBreak != nil else { return hints }
    let digits = hints.filter(isAboutDigits)
    return [endOfBreak] + digits
      + [texts.otherExercise(key: key(.prompts(.nextPrompts)))] + hints.filter { !digits.contains($0) }
  }

  private func preparation(_ session: SessionStateMachine) -> [String] {
    let frame = project([.frame(.editCycle), .frame(.moveSession), .frame(.cancelSession)])
    guard session.cancellation == nil else { return [noDigits] + project([.general(.undo), .go(.today)]) + frame }
    let tab = hasSecondTen ? [fromEleven] : []
    return [digits(texts.isHere)] + tab + project([.presence(.arrive)]) + on(session)
      + project([.hour(.disturbance), .technology(.dialInIssue), .technology(.expectPerson)]) + frame + [scroll]
  }

  /// The key that goes on, with the name of the phase it leads to.
  private func on(_ session: SessionStateMachine) -> [String] {
    guard let next = session.phase.next else { return [] }
    return [key(.phase(.nextPhase)) + " " + (next == .closed ? say("abschließen", "close") : texts.say(next))]
  }

  private func round(_ session: SessionStateMachine) -> [String] {
    guard let round = session.round, round.current != nil else {
      let second = session.round?.secondOffers.isEmpty ?? true ? [] : project([.round(.secondOffer)])
      return on(session) + second + [noDigits] + project([.round(.previousPerson), .round(.addWord)]) + answers
        + plans(session)
    }
    let mood = say("Ziffer 1–5 = Stimmung", "digits 1–5 = mood")
    let space = doing(.round(.nextPerson), "gegeben", "given")
    return [mood] + project([.round(.pass)]) + on(session) + [space]
      + project([.round(.later), .round(.addWord), .round(.previousPerson)]) + answers + plans(session)
      + project([.general(.undo)])
  }

  private var answers: [String] {
    // The answers stand beside the check-in only.
    model.selectedEarlierNeed == nil || model.session?.phase != .checkIn ? [] : project([.round(.reportBack)])
  }

  private func plans(_ session: SessionStateMachine) -> [String] {
    guard session.phase == .checkIn, model.plansToAskAbout.contains(where: { $0.outcome == nil }) else { return [] }
    return project([.plan(.planOutcome)])
  }

  private func topics(_ session: SessionStateMachine) -> [String] {
    guard model.selectedTopicRow != nil else {
      return project([.note(.addTopic)]) + on(session) + [noDigits]
        + project([.prompts(.nextPrompts), .general(.undo)])
    }
    guard let selected = model.selectedTopic else {
      return [doing(.topics(.chooseTopic), "holt das Thema", "takes the topic")] + on(session) + [noDigits]
        + project([.note(.addTopic), .general(.undo)])
    }
    let add = project([.note(.addTopic)])
    let isWhole = session.topics.merged(into: selected.id).isEmpty
    return (isWhole ? add : []) + project([.topics(.addDot)]) + on(session) + [noDigits]
      + (isWhole ? [] : project([.merging(.unmergeTopics)]) + add)
      + project([
        .topics(.removeDot), .topics(.chooseTopic), .topics(.acclaim), .merging(.mergeTopics), .topics(.dropTopic),
        .general(.undo),
      ])
  }

  private func exchange(_ session: SessionStateMachine) -> [String] {
    let talk = session.exchange
    let isWaiting = !talk.list.isEmpty
    let raises = digits(say("meldet sich", "raises hand"))
    let tab = hasSecondTen ? [fromEleven] : []
    let rest =
      (session.nextTopic(at: moment) == nil ? [] : project([.talk(.nextTopic)])) + on(session)
      + project([.general(.undo), .general(.hide)]) + (talk.turn == nil ? [] : project([.turn(.beganEarlier)]))
    let resuming = (session.mayResume.isEmpty ? [] : project([.technology(.resumeTurn)])) + isBack(talk)
    let extend = project([talk.topic == nil ? .note(.addTopic) : .talk(.extendTopic)])
    if session.runningBreak != nil { return inBreak(talk, raises) + resuming + rest }
    let paused = paused(talk)
    let method = stepItems(session)
    if let floor = floorItems(session) {
      return floor + paused + project([.mark(.need)]) + extend + rest
    }
    if isWaiting {
      let next = doing(.turn(.nextSpeaker), "nächste Person", "next person")
      return (paused.isEmpty ? [next, raises] : paused + [raises, next]) + tab + resuming + method
        + project([.mark(.need)]) + (talk.turn == nil ? [] : project([.turn(.endTurn), .turn(.addMinute)]))
        + extend + rest
    }
    if talk.turn != nil {
      let end = doing(.turn(.nextSpeaker), "beendet", "ends it")
      return (paused.isEmpty ? [end, raises] : paused + [raises, end]) + tab + method
        + project([.mark(.need)]) + extend + project([.turn(.addMinute)]) + rest
    }
    return [digits(say("spricht", "speaks"))] + tab + resuming + method + project([.mark(.need)]) + extend
      + project([.hour(.activeBreak)]) + rest + project([.method(.chooseMethod)])
  }

  /// How somebody whose place is kept comes back.
  private func isBack(_ talk: Exchange) -> [String] {
    talk.list.parked.isEmpty ? [] : [doing(.presence(.arrive), "wieder da", "is back")]
  }

  /// With nobody speaking and nobody waiting Space ends the break, too.
  private func inBreak(_ talk: Exchange, _ raises: String) -> [String] {
    let other = texts.otherExercise(key: key(.prompts(.nextPrompts)))
    guard talk.turn != nil || !talk.list.isEmpty else {
      return [doing(.turn(.nextSpeaker), "beendet Pause", "ends break"), raises, other] + project([.mark(.need)])
    }
    let next = talk.list.isEmpty ? [] : [doing(.turn(.nextSpeaker), "nächste Person", "next person")]
    return [doing(.hour(.activeBreak), "beendet Pause", "ends break"), raises, other] + next + project([.mark(.need)])
  }

  private func paused(_ talk: Exchange) -> [String] {
    talk.turn?.state == .paused ? [doing(.turn(.pauseTurn), "geht weiter", "goes on")] : []
  }

  private func needs(_ session: SessionStateMachine) -> [String] {
    let own = session.phase == .wrapUp ? project([.note(.addReflection)]) : project([.note(.addNeed)])
    let last = on(session) + own + project([.general(.undo)])
    switch model.selectedNeedRow {
    case .mark(let id):
      let mark = session.needList[id]
      let isOpen = mark?.text != nil && mark?.kind.needsRelease == true && mark?.isReleased == nil
      let others = mark.map { session.needList.undecided($0.kind).count } ?? 0
      let release =
        project([.need(.releaseNeed)]) + [doing(.need(.dropMark), "nicht freigeben", "do not release")]
        + (others > 1 ? project([.need(.releaseList)]) : [])
      let write = [doing(.need(.editNeed), "aufschreiben", "write down")] + project([.need(.dropMark)])
      return (isOpen ? release : write) + [noDigits] + last
    case .need:
      let area = digits(say("Bereich", "area"))
      let fields = doing(.need(.editNeed), "alle Felder", "all fields")
      if session.phase == .wrapUp { return [area, fields] + last }
      return project([.need(.confirmNeed), .need(.shareNeed)]) + [area, fields] + last
        + project([.need(.urgencyNeed), .sorting(.levelNeed), .need(.confidentialNeed)])
    case nil: return own + on(session) + [noDigits] + project([.general(.undo)])
    }
  }
}
