/// What of a session counts time by itself, and so has counted a stretch in which the program did not run.
package enum Counting: Hashable, Sendable {
  /// A turn of the exchange.
  case turn(Turn.ID)
  case standstill(Standstill)
  /// Only the phase, with the topic that was on.
  case phase
}

/// A disturbance or an active break, with what goes on inside it.
package struct Standstill: Hashable, Sendable, Codable {
  package private(set) var disturbance: Disturbance.ID?
  /// The turn inside the disturbance.
  package private(set) var turn: Turn.ID?
  /// The break, inside the disturbance or by itself.
  package private(set) var activeBreak: ActiveBreak.ID?
}

extension SessionStateMachine {
  /// What counted right after `elapsed` milliseconds of the session; nil when nothing did. Of a turn only as long as the
  /// exchange goes on.
  ///
  /// It may have ended since: whoever is back looks after the people first. And what was ended by mistake and goes on
  /// after all has counted every second in between.
  package func counting(across elapsed: Int64) -> Counting? {
    let counting = held(across: elapsed)
    if case .turn = counting, phase != .exchange { return nil }
    return counting
  }

  /// What counted right after `elapsed` milliseconds of the session, whatever phase is on now.
  func held(across elapsed: Int64) -> Counting? {
    let pause = breaks.last { $0.interval.spans(elapsed) }?.id
    if let disturbance = disturbances.last(where: { $0.interval.spans(elapsed) }) {
      let turn = disturbance.turns.last { $0.segments.spans(elapsed) }?.id
      return .standstill(Standstill(disturbance: disturbance.id, turn: turn, activeBreak: pause))
    }
    if let pause { return .standstill(Standstill(activeBreak: pause)) }
    if let turn = exchange.turns.last(where: { $0.segments.spans(elapsed) }) { return .turn(turn.id) }
    return phaseLog.contains { $0.phase.isLive && $0.interval.spans(elapsed) } ? .phase : nil
  }

  /// A stretch in which the program did not run is taken out of everything that counted it. Talk and topic go on
  /// standing still for it.
  mutating func takeOut(
    _ milliseconds: Int64, of standstill: Standstill, after last: Int64?, at now: Moment
  ) throws(Rejection) {
    guard standstill.disturbance != nil || standstill.activeBreak != nil else { throw .hour(.noBreak) }
    var (disturbances, breaks) = (disturbances, breaks)
    if let id = standstill.disturbance {
      guard let index = disturbances.firstIndex(where: { $0.id == id }) else { throw .hour(.noDisturbance) }
      try disturbances[index].takeOut(milliseconds, of: standstill.turn, at: now)
    }
    if let id = standstill.activeBreak {
      guard let index = breaks.firstIndex(where: { $0.id == id }) else { throw .hour(.noBreak) }
      try breaks[index].takeOut(milliseconds, after: last, at: now)
    }
    (self.disturbances, self.breaks) = (disturbances, breaks)
  }
}
