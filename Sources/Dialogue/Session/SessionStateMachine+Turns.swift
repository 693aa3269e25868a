extension SessionStateMachine {
  /// How long the timer gives a person.
  package func allowance(for id: Participant.ID, kind: Turn.Kind) -> Duration {
    if kind == .directReply { return .seconds(cycle.timing.directReplySeconds) }
    if kind == .step, let step = exchange.method?.step, step.speaker.needsPerson { return .minutes(step.minutes) }
    let hasMoreTime = participant(id)?.moreTime ?? false
    return .seconds(hasMoreTime ? cycle.timing.moreTimeSeconds : cycle.timing.turnSeconds)
  }

  /// Those who are back after their turn was cut off and can go on with it now, by number.
  package var mayResume: [Participant] {
    guard phase == .exchange, runningDisturbance == nil else { return [] }
    return present.filter { exchange.list.request(of: $0.id).map(exchange.isResumable) ?? false }
  }

  mutating func change(by event: TurnEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard phase == .exchange else { throw .notInThisPhase }
    // What was counted before a disturbance can be put right while the turn waits for its end.
    if case .gapTakenOut(let milliseconds, let last) = event {
      guard leaveOut(milliseconds, after: last) else { throw .talk(.nobodySpeaks) }
      try exchange.takeOut(milliseconds, after: last, at: now)
      return []
    }
    try requireNoDisturbance()
    switch event {
    case .started(let turn, let id, let kind):
      guard kind != .disturbance else { throw .hour(.noDisturbance) }
      try requirePresence(of: id)
      try requireNewTurn(turn)
      if kind == .step, exchange.method?.step?.speaker ?? .group == .group { throw .topic(.noStep) }
      let ended = endBreak(at: now)
      let effects = try exchange.start(turn, of: id, kind: kind, allowance: allowance(for: id, kind: kind), at: now)
      // Whoever only listens today and speaks all the same is not where it begins.
      if kind == .step { exchange.hear(id, beginning: !listening.contains(id)) }
      return ended + effects
    case .ended: try exchange.end(at: now)
    case .passed(let id):
      let isAsked = exchange.turn == nil && notYetHeard.contains { $0.id == id }
      if isAsked { exchange.letPass(id, at: now) } else { try exchange.pass(id, at: now) }
    case .paused: try exchange.pause(at: now)
    case .resumed:
      guard runningBreak == nil else { throw .hour(.breakIsRunning) }
      try exchange.goOn(at: now)
    case .reassigned(let turn, let id):
      try requirePresence(of: id)
      let kind = exchange.turn?.kind ?? .turn
      let wrong = exchange.turn
      try exchange.reassign(to: id, as: turn, allowance: allowance(for: id, kind: kind), at: now)
      if kind == .step { exchange.hear(id, insteadOf: wrong) }
    case .minuteAdded: try exchange.allow(.minutes(1))
    case .beganEarlier(let milliseconds):
      let ends = standstills.compactMap(\.end) + phaseLog.suffix(1).map(\.interval.start)
      try exchange.begin(earlierBy: milliseconds, after: ends)
    case .gapTakenOut: break
    }
    return []
  }

  func requirePresence(of id: Participant.ID) throws(Rejection) {
    _ = try rosterIndex(id)
    guard isPresent(id) else { throw .people(.notHere) }
  }
}
