import Dialogue

extension AppModel {
  /// The key that begins a disturbance and ends it, and everything that has another meaning while it goes on.
  mutating func performInDisturbance(_ command: Command, now: ClockReading) -> [AppEffect]? {
    guard let session else { return nil }
    if command == .disturbance { return askAboutDisturbance(in: session) }
    guard let disturbance = session.runningDisturbance else { return nil }
    if let number = command.personNumber { return hear(number, in: session, now: now) }
    switch command {
    case .nextSpeaker: return record(.disturbance(.nextAsked(Identifier(from: &identifiers))), now: now)
    case .endTurn: return record(.disturbance(.turnEnded), now: now)
    case .passTurn:
      return withAsked(in: disturbance) { model, id, turn in
        let name = session.participant(id)?.name ?? ""
        return model.record(.disturbance(.passed(id, next: turn)), now: now, saying: model.texts.passedOn(name))
      }
    case .markAbsent:
      return withAsked(in: disturbance) { model, id, turn in
        model.record(.disturbance(.absent(id, next: turn)), now: now)
      }
    case .secondOffer: return offerAgain(in: disturbance, now: now)
    default: return nil
    }
  }

  mutating func beginDisturbance(_ kind: Disturbance.Kind, now: ClockReading) -> [AppEffect] {
    record(
      .disturbance(.began(Identifier(from: &identifiers), kind)), now: now,
      saying: texts.disturbanceBegan(kind, key: keymap.firstKey(of: .disturbance) ?? ""))
  }

  /// Back in the same place; after an agreement with a line for a rule that came out of it.
  mutating func endDisturbance(as outcome: Disturbance.Outcome, now: ClockReading) -> [AppEffect] {
    let effects = record(.disturbance(.ended(outcome)), now: now)
    guard !effects.isEmpty else { return effects }
    let turn = session?.exchange.turn.flatMap { $0.state == .running ? $0.participant : nil }
    message = .notice(texts.disturbanceEnded(turn.flatMap { session?.participant($0)?.name }))
    // Only an agreement makes a rule; else the next key belongs to the talk again.
    if outcome == .agreement { open(.groundRule) }
    return effects
  }

  private mutating func askAboutDisturbance(in session: SessionStateMachine) -> [AppEffect] {
    guard session.cancellation == nil else {
      message = .refusal(texts.refusal(.sessionIsCancelled, in: session))
      return []
    }
    entry = .choice(Choice(session.runningDisturbance == nil ? .disturbanceKind : .disturbanceOutcome))
    return []
  }

  /// A digit: this person speaks now.
  private mutating func hear(_ number: Int, in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard let person = session.participant(number: number) else {
      message = .refusal(texts.noSuchNumber(number))
      return []
    }
    return record(.disturbance(.turnStarted(Identifier(from: &identifiers), of: person.id)), now: now)
  }

  private mutating func offerAgain(in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    guard let next = disturbance.round?.secondOffers.first else {
      message = .refusal(texts.refusal(.hasNotPassed, in: session))
      return []
    }
    let name = session?.participant(next)?.name ?? ""
    return record(
      .disturbance(.offeredAgain(Identifier(from: &identifiers), to: next)), now: now, saying: texts.secondOffer(name))
  }

  private mutating func withAsked(
    in disturbance: Disturbance, _ action: (inout AppModel, Participant.ID, Turn.ID) -> [AppEffect]
  ) -> [AppEffect] {
    guard let asked = disturbance.round?.current else {
      message = .refusal(texts.refusal(disturbance.round == nil ? .noRound : .nobodyAsked, in: session))
      return []
    }
    return action(&self, asked, Identifier(from: &identifiers))
  }
}
