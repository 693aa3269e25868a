import Dialogue

extension AppModel {
  /// What keys for turns mean while a disturbance goes on.
  mutating func perform(_ command: TurnCommand, in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    switch command {
    case .nextSpeaker: return record(.disturbance(.nextAsked(Identifier(from: &identifiers))), now: now)
    case .endTurn: return record(.disturbance(.turnEnded), now: now)
    case .passTurn:
      return withAsked(in: disturbance) { model, id, turn in
        model.record(.disturbance(.passed(id, next: turn)), now: now, saying: model.texts.passedOn(model.name(of: id)))
      }
    case .pauseTurn, .directReply, .reassignTurn, .addMinute: return refuse(.disturbanceIsRunning)
    }
  }

  mutating func markAbsent(in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    withAsked(in: disturbance) { model, id, turn in model.record(.disturbance(.absent(id, next: turn)), now: now) }
  }

  mutating func beginDisturbance(_ kind: Disturbance.Kind, now: ClockReading) -> [AppEffect] {
    record(
      .disturbance(.began(Identifier(from: &identifiers), kind)), now: now,
      saying: texts.disturbanceBegan(kind, key: keymap.firstKey(of: .hour(.disturbance)) ?? ""))
  }

  /// Back in the same place; after an agreement with a line for a rule that came out of it.
  mutating func endDisturbance(as outcome: Disturbance.Outcome, now: ClockReading) -> [AppEffect] {
    let effects = record(.disturbance(.ended(outcome)), now: now)
    guard !effects.isEmpty else { return effects }
    let turn = session?.exchange.turn.flatMap { $0.state == .running ? $0.participant : nil }
    message = .notice(texts.disturbanceEnded(turn.flatMap { session?.participant($0)?.name }))
    // Only an agreement makes a rule; else the next key belongs to the talk again.
    if outcome == .agreement { open(.hour(.groundRule)) }
    return effects
  }

  mutating func offerAgain(in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    guard let next = disturbance.round?.secondOffers.first else { return refuse(.hasNotPassed) }
    return record(
      .disturbance(.offeredAgain(Identifier(from: &identifiers), to: next)), now: now,
      saying: texts.secondOffer(name(of: next)))
  }

  private mutating func withAsked(
    in disturbance: Disturbance, _ action: (inout AppModel, Participant.ID, Turn.ID) -> [AppEffect]
  ) -> [AppEffect] {
    guard let asked = disturbance.round?.current else {
      return refuse(disturbance.round == nil ? .noRound : .nobodyAsked)
    }
    return action(&self, asked, Identifier(from: &identifiers))
  }
}
