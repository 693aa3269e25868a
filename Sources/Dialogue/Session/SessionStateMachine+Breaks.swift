extension SessionStateMachine {
  /// Stretches in which the clocks of talk and topic stand still; no two of them have anything in common.
  package var standstills: [Interval] {
    let stopped = disturbances.map(\.interval)
    // A break begins and ends inside a disturbance or outside of it.
    let breaks = breaks.map(\.interval).filter { taken in
      !stopped.contains { $0.start <= taken.start && ($0.end.map { taken.start < $0 } ?? true) }
    }
    return stopped + breaks
  }

  /// The break that goes on.
  package var runningBreak: ActiveBreak? { breaks.last { $0.isRunning } }

  /// Whether people are together: in the hour, and in a disturbance before or after it.
  package var mayHaveBreak: Bool { phase.isLive || runningDisturbance != nil }

  mutating func change(by event: BreakEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard mayHaveBreak else { throw .notInThisPhase }
    switch event {
    case .began(let id, let exercise, let seconds):
      guard runningBreak == nil else { throw .hour(.breakIsRunning) }
      guard !breaks.contains(where: { $0.id == id }) else { throw .alreadyListed }
      if exchange.turn?.state == .running { try exchange.pause(at: now) }
      if runningDisturbance?.turn != nil { _ = try change(by: DisturbanceEvent.turnEnded, at: now) }
      breaks.append(
        ActiveBreak(
          id: id, exercise: exercise, exerciseSeconds: seconds, chosenAt: now.elapsed,
          seconds: cycle.timing.breakSeconds, interval: Interval(start: now)))
      return []
    case .exerciseChosen(let exercise, let seconds):
      guard let index = breaks.lastIndex(where: \.isRunning) else { throw .hour(.noBreak) }
      breaks[index].choose(exercise, seconds: seconds, at: now)
      return []
    case .ended:
      guard runningBreak != nil else { throw .hour(.noBreak) }
      return endBreak(at: now)
    }
  }

  /// Ends a break that goes on; a turn that it stopped stays paused until somebody lets it go on.
  mutating func endBreak(at now: Moment) -> [SessionEffect] {
    guard let index = breaks.lastIndex(where: \.isRunning) else { return [] }
    breaks[index].interval.end = now
    return [.breakEnded]
  }
}
