import Dialogue

extension AppModel {
  /// What keys for turns mean while a disturbance goes on.
  mutating func perform(_ command: TurnCommand, in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    switch command {
    case .nextSpeaker: return record(.disturbance(.nextAsked(Identifier(from: &identifiers))), now: now)
    case .endTurn: return record(.disturbance(.turnEnded), now: now)
    case .passTurn:
      // Whoever has the word passes, asked in order or called by a digit.
      return withAsked(in: disturbance, or: disturbance.turn?.participant) { model, id, turn in
        model.record(.disturbance(.passed(id, next: turn)), now: now, saying: model.texts.passedOn(model.name(of: id)))
      }
    case .pauseTurn, .directReply, .reassignTurn, .addMinute, .beganEarlier: return refuse(.hour(.disturbanceIsRunning))
    }
  }

  mutating func markAbsent(in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    withAsked(in: disturbance) { model, id, turn in model.record(.disturbance(.absent(id, next: turn)), now: now) }
  }

  /// Its clock runs at once, whatever is asked at the moment; of what kind it is may be said later.
  private mutating func beginDisturbance(now: ClockReading) -> [AppEffect] {
    func key(_ command: HourCommand) -> String { keymap.firstKey(of: .hour(command)) ?? "" }
    return record(
      .disturbance(.began(Identifier(from: &identifiers), nil)), now: now,
      saying: texts.disturbanceBegan(kindKey: key(.disturbanceKind), endKey: key(.disturbance)))
  }

  /// Where it is to end, how it ended is asked next.
  mutating func say(_ kind: Disturbance.Kind, ends: Bool, now: ClockReading) -> [AppEffect] {
    promptPage = 0
    let effects = record(.disturbance(.kindSaid(kind)), now: now, saying: texts.disturbanceTitle(kind) + ".")
    if ends { ask(.hour(.disturbanceOutcome)) }
    return effects
  }

  /// Back in the same place; after an agreement with a line for a rule that came out of it.
  mutating func endDisturbance(as outcome: Disturbance.Outcome, now: ClockReading) -> [AppEffect] {
    let hasRule = session?.runningDisturbance?.hasNewRule ?? false
    let effects = record(.disturbance(.ended(outcome)), now: now)
    guard !effects.isEmpty else { return effects }
    let turn = session?.exchange.turn.flatMap { $0.state == .running ? $0.participant : nil }
    message = .notice(texts.disturbanceEnded(turn.flatMap { session?.participant($0)?.name }))
    // Only an agreement makes a rule, and perhaps it is written already; else the next key belongs to the talk again.
    if outcome == .agreement, !hasRule { open(.hour(.groundRule)) }
    return effects
  }

  /// Begins one; of one that goes on it asks how it ended, and before that what it was if nobody has said it.
  mutating func beginOrEndDisturbance(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard session.cancellation == nil else { return refuse(.sessionIsCancelled) }
    guard let running = session.runningDisturbance else { return beginDisturbance(now: now) }
    return ask(.hour(running.kind == nil ? .disturbanceKind(ends: true) : .disturbanceOutcome))
  }

  mutating func offerAgain(in disturbance: Disturbance, now: ClockReading) -> [AppEffect] {
    guard let next = disturbance.round?.secondOffers.first else { return refuse(.round(.hasNotPassed)) }
    return record(
      .disturbance(.offeredAgain(Identifier(from: &identifiers), to: next)), now: now,
      saying: texts.secondOffer(name(of: next)))
  }

  private mutating func withAsked(
    in disturbance: Disturbance, or speaking: Participant.ID? = nil,
    _ action: (inout AppModel, Participant.ID, Turn.ID) -> [AppEffect]
  ) -> [AppEffect] {
    guard let asked = speaking ?? disturbance.round?.current else {
      return refuse(disturbance.round == nil ? .round(.noRound) : .round(.nobodyAsked))
    }
    return action(&self, asked, Identifier(from: &identifiers))
  }
}
