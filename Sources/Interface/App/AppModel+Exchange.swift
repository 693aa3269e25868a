package import Dialogue

extension AppModel {
  /// The entry of the line the cursor is on: the next person, unless another one was chosen.
  package func selectedRequest(at now: ClockReading) -> Participant.ID? {
    guard let history else { return nil }
    let line = history.state.exchange.line(at: history.moment(at: now)).map(\.participant)
    return selection.request.flatMap { line.contains($0) ? $0 : nil } ?? line.first
  }

  mutating func performInExchange(_ command: Command, now: ClockReading) -> [AppEffect]? {
    guard let history, history.state.phase == .exchange else { return nil }
    let session = history.state
    let line = session.exchange.line(at: history.moment(at: now)).map(\.participant)
    if let number = command.personNumber { return raise(number, in: session, now: now) }
    switch command {
    case .nextSpeaker:
      if let effects = nextInStep(in: session, now: now) { return effects }
      // Whoever speaks and has raised a hand again is not next: the word goes to somebody else, or the turn ends.
      let speaker = session.exchange.turn?.participant
      return nextSpeaker(line.first { $0 != speaker }, in: session, now: now)
    case .endTurn: return record(.turn(.ended), now: now)
    case .pauseTurn: return record(session.exchange.turn?.state == .paused ? .turn(.resumed) : .turn(.paused), now: now)
    case .passTurn: return pass(session.circle.first?.id ?? line.first, in: session, now: now)
    case .directReply: entry = .choice(Choice(.person(.directReply)))
    case .reassignTurn:
      guard session.exchange.turn != nil else {
        message = .refusal(texts.refusal(.nobodySpeaks, in: session))
        return []
      }
      entry = .choice(Choice(.person(.reassign)))
    case .addMinute: return record(.turn(.minuteAdded), now: now)
    case .moveUp: return move(-1, now: now)
    case .moveDown: return move(1, now: now)
    case .clearHands: return record(.talk(.handsCleared), now: now)
    case .chooseOrder:
      let next = session.exchange.list.order.next
      return record(.talk(.orderChosen(next)), now: now, saying: texts.orderIs(next))
    case .extendTopic:
      return record(
        .talk(.topicExtended(minutes: session.cycle.timing.extensionMinutes)), now: now,
        saying: texts.extended(session.cycle.timing.extensionMinutes))
    case .nextTopic:
      guard let next = session.nextTopic(at: history.moment(at: now)) else {
        message = .refusal(texts.refusal(.noFurtherTopic, in: session))
        return []
      }
      return record(.talk(.topicOpened(next.id)), now: now)
    case .selectUp: selection.request = neighbour(of: selectedRequest(at: now), in: line, step: -1)
    case .selectDown: selection.request = neighbour(of: selectedRequest(at: now), in: line, step: 1)
    default: return nil
    }
    return []
  }

  /// Space: the running turn ends and the next in line begins; with nobody waiting it only ends.
  private mutating func nextSpeaker(
    _ next: Participant.ID?, in session: SessionStateMachine, now: ClockReading
  ) -> [AppEffect] {
    if let next { return record(.turn(.started(Identifier(from: &identifiers), of: next, kind: .turn)), now: now) }
    if session.exchange.turn == nil, session.runningBreak != nil { return record(.activeBreak(.ended), now: now) }
    guard session.exchange.turn != nil else {
      message = .refusal(texts.refusal(.nobodyWaits, in: session))
      return []
    }
    return record(.turn(.ended), now: now)
  }

  /// A digit raises a hand or lowers it; where nobody speaks and nobody waits it begins the turn.
  private mutating func raise(_ number: Int, in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard let person = session.participant(number: number) else {
      message = .refusal(texts.noSuchNumber(number))
      return []
    }
    if let effects = raiseInStep(person, in: session, now: now) { return effects }
    let exchange = session.exchange
    if exchange.list.contains(person.id) { return record(.talk(.handLowered(person.id)), now: now) }
    if exchange.turn == nil, exchange.list.isEmpty, session.runningBreak == nil {
      return record(.turn(.started(Identifier(from: &identifiers), of: person.id, kind: .turn)), now: now)
    }
    return record(.talk(.handRaised(person.id)), now: now)
  }

  private mutating func pass(
    _ next: Participant.ID?, in session: SessionStateMachine, now: ClockReading
  ) -> [AppEffect] {
    guard let person = session.exchange.turn?.participant ?? next else {
      message = .refusal(texts.refusal(.nobodySpeaks, in: session))
      return []
    }
    return record(.turn(.passed(person)), now: now, saying: texts.passedOn(session.participant(person)?.name ?? ""))
  }

  private mutating func move(_ step: Int, now: ClockReading) -> [AppEffect] {
    guard let person = selectedRequest(at: now) else {
      message = .refusal(texts.refusal(.nobodyWaits, in: session))
      return []
    }
    selection.request = person
    return record(.talk(.handMoved(person, by: step)), now: now)
  }
}
