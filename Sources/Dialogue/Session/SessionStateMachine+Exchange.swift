extension SessionStateMachine {
  /// The next topic that has not been talked about, in order and then from the beginning; nil when there is none.
  package func nextTopic(at now: Moment) -> Topic? {
    let order = topics.inOrder
    let current = order.firstIndex { $0.id == exchange.topic } ?? -1
    let others = order.dropFirst(current + 1) + order.prefix(max(0, current))
    return others.first { !isDiscussed($0.id, at: now) }
  }

  /// Whether a topic was talked about: somebody spoke on it, or it was on for a minute. One that was only passed
  /// by on the way to another waits on.
  package func isDiscussed(_ id: Topic.ID, at now: Moment) -> Bool {
    guard let discussion = exchange.discussions.first(where: { $0.topic == id }) else { return false }
    return exchange.turns.contains { $0.topic == id }
      || discussion.length(at: now, without: standstills) >= .minutes(1)
  }

  /// Stretches in which the clocks of talk and topic stand still.
  package var standstills: [Interval] { breaks.map(\.interval) }

  /// The break that goes on.
  package var runningBreak: ActiveBreak? { breaks.last { $0.isRunning } }

  /// How long the timer gives a person.
  package func allowance(for id: Participant.ID, kind: Turn.Kind) -> Duration {
    if kind == .directReply { return .seconds(cycle.timing.directReplySeconds) }
    let hasMoreTime = participant(id)?.moreTime ?? false
    return .seconds(hasMoreTime ? cycle.timing.moreTimeSeconds : cycle.timing.turnSeconds)
  }

  mutating func changeTalk(by event: SessionEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard phase == .exchange else { throw .notInThisPhase }
    switch event {
    case .topicOpened(let id):
      guard let topic = topics[id], topic.mergedInto == nil, !topic.isDropped else { throw .noSuchTopic }
      guard exchange.topic != id else { throw .sameTopic }
      let ended = endBreak(at: now)
      exchange.open(id, at: now)
      return ended
    case .topicExtended(let minutes):
      try exchange.extend(by: minutes, at: now)
    case .handRaised(let id):
      try requirePresence(of: id)
      try exchange.raise(id, at: now)
    case .handLowered(let id): try exchange.lower(id, at: now)
    case .handMoved(let id, let step): try exchange.move(id, by: step, at: now)
    case .handsCleared: try exchange.clearHands()
    case .orderChosen(let order): exchange.list.order = order
    default: throw .notInThisPhase
    }
    return []
  }

  mutating func changeTurn(by event: SessionEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard phase == .exchange else { throw .notInThisPhase }
    switch event {
    case .turnStarted(let turn, let id, let kind):
      try requirePresence(of: id)
      let ended = endBreak(at: now)
      return ended
        + (try exchange.start(turn, of: id, kind: kind, allowance: allowance(for: id, kind: kind), at: now))
    case .turnEnded: try exchange.end(at: now)
    case .turnPassed(let id): try exchange.pass(id, at: now)
    case .turnPaused: try exchange.pause(at: now)
    case .turnResumed:
      guard runningBreak == nil else { throw .breakIsRunning }
      try exchange.goOn(at: now)
    case .turnReassigned(let turn, let id):
      try requirePresence(of: id)
      let kind = exchange.turn?.kind ?? .turn
      try exchange.reassign(to: id, as: turn, allowance: allowance(for: id, kind: kind), at: now)
    case .minuteAdded: try exchange.allow(.minutes(1))
    case .gapTakenOut(let milliseconds): try exchange.takeOut(milliseconds, at: now)
    default: throw .notInThisPhase
    }
    return []
  }

  mutating func changeBreak(by event: SessionEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard phase.isLive else { throw .notInThisPhase }
    switch event {
    case .breakBegan(let id, let exercise):
      guard runningBreak == nil else { throw .breakIsRunning }
      guard !breaks.contains(where: { $0.id == id }) else { throw .alreadyListed }
      if exchange.turn?.state == .running { try exchange.pause(at: now) }
      breaks.append(
        ActiveBreak(
          id: id, exercise: exercise, seconds: cycle.timing.breakSeconds, interval: Interval(start: now)))
      return []
    case .breakExerciseChosen(let exercise):
      guard let index = breaks.lastIndex(where: \.isRunning) else { throw .noBreak }
      breaks[index].exercise = exercise
      return []
    case .breakEnded:
      guard runningBreak != nil else { throw .noBreak }
      return endBreak(at: now)
    default:
      throw .notInThisPhase
    }
  }

  /// Ends a break that goes on; a turn that it stopped stays paused until somebody lets it go on.
  mutating func endBreak(at now: Moment) -> [SessionEffect] {
    guard let index = breaks.lastIndex(where: \.isRunning) else { return [] }
    breaks[index].interval.end = now
    return [.breakEnded]
  }

  private func requirePresence(of id: Participant.ID) throws(Rejection) {
    _ = try rosterIndex(id)
    guard isPresent(id) else { throw .notHere }
  }
}
