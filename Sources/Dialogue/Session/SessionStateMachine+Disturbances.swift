extension SessionStateMachine {
  /// The disturbance that goes on.
  package var runningDisturbance: Disturbance? { disturbances.last { $0.isRunning } }

  /// How long a phase has lasted, without the disturbances in which it stood still.
  package func length(of phase: Phase, at now: Moment) -> Duration {
    let stopped = disturbances.map(\.interval)
    return phaseLog.filter { $0.phase == phase }.map(\.interval)
      .length(at: now, without: stopped + uncounted(outside: stopped))
  }

  /// How many in disturbances let their turn go by.
  var passesInDisturbances: Int { disturbances.reduce(0) { $0 + $1.passes } }

  mutating func change(by event: DisturbanceEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    switch event {
    case .began(let id, let kind):
      return try begin(id, kind, at: now)
    case .kindSaid(let kind):
      disturbances[try runningIndex()].kind = kind
    case .nextAsked(let turn):
      try disturbances[try runningIndex()].goAround(with: present.map(\.id), at: now)
      return try askNext(turn, at: now)
    case .turnStarted(let turn, let id, let skips):
      try requirePresence(of: id)
      if skips == true { disturbances[try runningIndex()].skip(to: id, at: now) }
      return try hear(id, as: turn, at: now)
    case .turnEnded:
      try disturbances[try runningIndex()].endTurn(at: now)
    case .passed(let id, let next):
      let index = try runningIndex()
      guard disturbances[index].isFree(id) else {
        try disturbances[index].settle(.passed, id, at: now)
        return try askNext(next, at: now)
      }
      disturbances[index].letPass()
    case .absent(let id, let next):
      try disturbances[try runningIndex()].settle(.absent, id, at: now)
      return try askNext(next, at: now)
    case .offeredAgain(let turn, let id):
      try requirePresence(of: id)
      try disturbances[try runningIndex()].offerAgain(id, at: now)
      return try hear(id, as: turn, at: now)
    case .ended(let outcome):
      return try end(as: outcome, at: now)
    }
    return []
  }

  /// What was begun in the exchange has to wait for the end of a disturbance.
  func requireNoDisturbance() throws(Rejection) {
    guard runningDisturbance == nil else { throw .hour(.disturbanceIsRunning) }
  }

  /// No two turns of a session have one name, wherever they were.
  func requireNewTurn(_ id: Turn.ID) throws(Rejection) {
    let spoken = exchange.turns + disturbances.flatMap(\.turns)
    guard !spoken.contains(where: { $0.id == id }) else { throw .alreadyListed }
  }

  /// The session is left: nobody says how the disturbance ended.
  mutating func leaveDisturbance(at now: Moment) {
    guard let index = disturbances.lastIndex(where: \.isRunning) else { return }
    disturbances[index].end(as: nil, at: now)
  }

  private mutating func begin(
    _ id: Disturbance.ID, _ kind: Disturbance.Kind?, at now: Moment
  ) throws(Rejection) -> [SessionEffect] {
    guard cancellation == nil else { throw .sessionIsCancelled }
    try requireNoDisturbance()
    guard !disturbances.contains(where: { $0.id == id }) else { throw .alreadyListed }
    let ended = endBreak(at: now)
    let held = exchange.turn.flatMap { $0.state == .running ? $0.id : nil }
    if held != nil { try exchange.pause(at: now) }
    disturbances.append(Disturbance(id: id, kind: kind, interval: Interval(start: now), heldTurn: held))
    return ended
  }

  /// Everything is as it was before; a turn that was stopped goes on if the person is still there.
  private mutating func end(as outcome: Disturbance.Outcome, at now: Moment) throws(Rejection) -> [SessionEffect] {
    let index = try runningIndex()
    var effects = endBreak(at: now)
    disturbances[index].end(as: outcome, at: now)
    if let held = disturbances[index].heldTurn, let turn = exchange.turn, turn.id == held {
      try exchange.goOn(at: now)
      effects.append(.turnResumed(turn.participant))
    }
    return effects
  }

  /// Somebody speaks; a break that was made meanwhile is over.
  private mutating func hear(
    _ id: Participant.ID, as turn: Turn.ID, at now: Moment
  ) throws(Rejection) -> [SessionEffect] {
    let index = try runningIndex()
    try requireNewTurn(turn)
    let ended = endBreak(at: now)
    try disturbances[index].start(turn, of: id, allowance: allowance(for: id, kind: .disturbance), at: now)
    return ended
  }

  /// The clock of whoever is asked next begins; after the last one nobody's does.
  private mutating func askNext(_ turn: Turn.ID, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard let next = runningDisturbance?.round?.current else { return [] }
    return try hear(next, as: turn, at: now)
  }

  private func runningIndex() throws(Rejection) -> Int {
    guard let index = disturbances.lastIndex(where: \.isRunning) else { throw .hour(.noDisturbance) }
    return index
  }
}
