package import Dialogue

extension AppModel {
  /// The entry of the line the cursor is on: the next person, unless another one was chosen.
  package func selectedRequest(at now: ClockReading) -> Participant.ID? {
    let line = requests(at: now)
    return selection.request.flatMap { line.contains($0) ? $0 : nil } ?? line.first
  }

  /// Those who wait in their order, then those whose place is kept until they come back.
  private func requests(at now: ClockReading) -> [Participant.ID] {
    guard let history else { return [] }
    let exchange = history.state.exchange
    return (exchange.line(at: history.moment(at: now)) + exchange.list.parked).map(\.participant)
  }

  /// A digit: this person raises a hand or lowers it; in a disturbance she speaks.
  mutating func call(_ number: Int, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    guard let person = session.participant(key: number) else { return refuseInput(texts.noSuchNumber(number)) }
    guard session.runningDisturbance == nil else {
      return record(.disturbance(.turnStarted(Identifier(from: &identifiers), of: person.id, skipping: true)), now: now)
    }
    return raise(person, in: session, now: now)
  }

  mutating func perform(_ command: TurnCommand, now: ClockReading) -> [AppEffect] {
    guard let history else { return [] }
    let session = history.state
    if let disturbance = session.runningDisturbance { return perform(command, in: disturbance, now: now) }
    let line = session.exchange.line(at: history.moment(at: now)).map(\.participant)
    switch command {
    case .nextSpeaker:
      if let effects = nextInStep(in: session, now: now) { return effects }
      // Whoever speaks and has raised a hand again is not next: the word goes to somebody else, or the turn ends.
      let speaker = session.exchange.turn?.participant
      return nextSpeaker(line.first { $0 != speaker }, in: session, now: now)
    case .endTurn: return record(.turn(.ended), now: now)
    case .pauseTurn: return record(session.exchange.turn?.state == .paused ? .turn(.resumed) : .turn(.paused), now: now)
    case .passTurn:
      guard let person = session.exchange.turn?.participant ?? session.circle.first?.id ?? line.first
      else { return refuse(.talk(.nobodySpeaks)) }
      return record(.turn(.passed(person)), now: now, saying: texts.passedOn(name(of: person)))
    case .directReply: return ask(.person(.directReply))
    case .reassignTurn: return session.exchange.turn == nil ? refuse(.talk(.nobodySpeaks)) : ask(.person(.reassign))
    case .addMinute: return record(.turn(.minuteAdded), now: now)
    case .beganEarlier: return beginEarlier(in: session, now: now)
    }
  }

  /// A reply is a turn of its own: it ends the one that goes on, and says whose that was.
  mutating func reply(by person: Participant, now: ClockReading) -> [AppEffect] {
    let ended = session?.exchange.turn.flatMap { $0.participant == person.id ? nil : name(of: $0.participant) }
    return record(
      .turn(.started(Identifier(from: &identifiers), of: person.id, kind: .directReply)), now: now,
      saying: ended.map { texts.replies(person.name, endsTurnOf: $0, key: keymap.firstKey(of: .general(.undo)) ?? "") })
  }

  /// A quarter of a minute a press, and at most so much as there is.
  private mutating func beginEarlier(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard let turn = session.exchange.turn else { return refuse(.talk(.nobodySpeaks)) }
    let effects = record(.turn(.beganEarlier(milliseconds: 15_000)), now: now)
    if !effects.isEmpty, let history, let earlier = history.state.exchange.turn,
      let start = earlier.startedAt
    {
      let length = texts.clock(earlier.length(at: history.moment(at: now)))
      message = .notice(
        texts.began(name(of: turn.participant), at: zone.timeOfDay(start.wall), length: length))
    }
    return effects
  }

  mutating func perform(_ command: TalkCommand, now: ClockReading) -> [AppEffect] {
    guard let history else { return [] }
    let session = history.state
    switch command {
    case .moveUp: return move(-1, now: now)
    case .moveDown: return move(1, now: now)
    case .clearHands:
      guard !session.exchange.list.isEmpty else { return refuse(.talk(.nobodyWaits)) }
      let key = keymap.firstKey(of: .general(.undo)) ?? ""
      return record(.talk(.handsCleared), now: now, saying: texts.handsCleared(key: key))
    case .letHandGo:
      guard let person = openHands(at: now).first else { return refuseInput(texts.noOpenHand) }
      return record(.talk(.handLowered(person.id)), now: now, saying: texts.handLetGo(person.name))
    case .chooseOrder:
      let next = session.exchange.list.order.next
      return record(.talk(.orderChosen(next)), now: now, saying: texts.orderIs(next))
    case .extendTopic: return extendTopic(in: history, now: now)
    case .countThumbs:
      return session.exchange.discussion?.extensions.isEmpty ?? true
        ? refuse(.topic(.noExtension)) : open(.hour(.thumbs))
    case .nextTopic:
      guard let next = session.nextTopic(at: history.moment(at: now)) else { return refuse(.topic(.noFurtherTopic)) }
      // A turn that ends with its topic is not left out: the key is also pressed for another exercise of a break.
      let speaker = session.exchange.turn.map { session.name(of: $0.participant) }
      let sentence = speaker.map { texts.topicBegins(next.title, endsTurnOf: $0) }
      return record(.talk(.topicOpened(next.id)), now: now, saying: sentence)
    }
  }

  /// The key that gave more time offers once to count the thumbs for it, as long as nothing else was done: it takes no key
  /// from whoever does not count.
  private mutating func extendTopic(in history: SessionHistory, now: ClockReading) -> [AppEffect] {
    let last = history.state.exchange.discussion?.extensions.last
    if case .talk(.topicExtended) = history.lastEvent, let last, last.at != thumbsOffered {
      thumbsOffered = last.at
      return open(.hour(.thumbs))
    }
    let minutes = history.state.cycle.timing.extensionMinutes
    let key = keymap.firstKey(of: .talk(.extendTopic)) ?? ""
    return record(.talk(.topicExtended(minutes: minutes)), now: now, saying: texts.extended(minutes, key: key))
  }

  /// „5 1 0“: up, sideways, down; what is left out is none.
  mutating func countThumbs(_ text: String, now: ClockReading) -> [AppEffect] {
    let numbers = text.split { !$0.isLetter && !$0.isNumber }.map { Int($0) }
    guard (1...3).contains(numbers.count), !numbers.contains(nil) else { return refuseInput(texts.threeNumbers) }
    let counts = numbers.compactMap(\.self) + [0, 0]
    let thumbs = Thumbs(up: counts[0], side: counts[1], down: counts[2])
    let isMost = thumbs.up * 2 > session?.present.count ?? 0
    return record(.talk(.thumbsCounted(thumbs)), now: now, saying: texts.counted(thumbs, isMost: isMost))
  }

  /// Those who could not speak before the exchange ended, in their order.
  package func openHands(at now: ClockReading) -> [Participant] {
    guard let history else { return [] }
    return history.state.openHands(at: history.moment(at: now)).compactMap(history.state.participant)
  }

  /// The cursor goes along the speaking list.
  mutating func selectRequest(_ step: Int, now: ClockReading) {
    selection.request = neighbour(of: selectedRequest(at: now), in: requests(at: now), step: step)
  }

  /// Space: the running turn ends and the next in line begins; with nobody waiting it only ends.
  private mutating func nextSpeaker(
    _ next: Participant.ID?, in session: SessionStateMachine, now: ClockReading
  ) -> [AppEffect] {
    if let next { return record(.turn(.started(Identifier(from: &identifiers), of: next, kind: .turn)), now: now) }
    if session.exchange.turn == nil, session.runningBreak != nil { return record(.activeBreak(.ended), now: now) }
    return session.exchange.turn == nil ? refuse(.talk(.nobodyWaits)) : record(.turn(.ended), now: now)
  }

  /// A digit raises a hand or lowers it; where nobody speaks and nobody waits it begins the turn.
  private mutating func raise(
    _ person: Participant, in session: SessionStateMachine, now: ClockReading
  ) -> [AppEffect] {
    if let effects = raiseInStep(person, in: session, now: now) { return effects }
    let exchange = session.exchange
    if exchange.list.contains(person.id) { return record(.talk(.handLowered(person.id)), now: now) }
    if exchange.turn == nil, exchange.list.isEmpty, session.runningBreak == nil {
      return record(.turn(.started(Identifier(from: &identifiers), of: person.id, kind: .turn)), now: now)
    }
    return record(.talk(.handRaised(person.id)), now: now)
  }

  private mutating func move(_ step: Int, now: ClockReading) -> [AppEffect] {
    guard let person = selectedRequest(at: now) else { return refuse(.talk(.nobodyWaits)) }
    // Nobody is moved whom no mark stands beside: the first press only chooses.
    guard selection.request == person else {
      selection.request = person
      message = .notice(texts.chosenToMove(name(of: person)))
      return []
    }
    return record(.talk(.handMoved(person, by: step)), now: now)
  }
}
