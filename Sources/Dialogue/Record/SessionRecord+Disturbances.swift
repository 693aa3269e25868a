extension SessionStateMachine {
  /// What is kept of disturbances: kind, time and outcome, nothing of whom they were about. One that was left before
  /// its kind was said is of another kind.
  func disturbanceRecords(at now: Moment) -> [EventRecord] {
    disturbances.map { disturbance in
      EventRecord(
        id: Identifier(derivedFrom: opening.session.description, "disturbance", disturbance.id.description),
        kind: .disturbance, detail: (disturbance.kind ?? .other).rawValue, startedAt: disturbance.interval.start.wall,
        milliseconds: disturbance.length(at: now).inMilliseconds, outcome: disturbance.outcome?.rawValue)
    }
  }

  /// One row a person for all rounds that were held in disturbances; none without such a round.
  var disturbanceRoundRecords: [RoundRecord] {
    let held = disturbances.filter { $0.round != nil }
    guard !held.isEmpty else { return [] }
    return takingPart.map { attendance in
      let states = held.map { $0.roundState(of: attendance.participant) }
      return RoundRecord(
        id: Identifier(
          derivedFrom: opening.session.description, Round.Kind.disturbance.rawValue,
          attendance.participant.description),
        participant: attendance.participant, round: .disturbance,
        state: Self.byWeight.first { states.contains($0) } ?? .absent, mood: nil)
    }
  }

  /// Of several rounds the one in which the person took part most counts.
  private static let byWeight: [RoundRecord.State] = [.given, .passed, .notAsked, .absent]
}

extension Disturbance {
  /// What became of asking somebody. Whoever has spoken and then left was there.
  fileprivate func roundState(of participant: Participant.ID) -> RoundRecord.State {
    let state = RoundRecord.State(round?.answer(of: participant)?.state)
    return state == .absent && turns.contains { $0.participant == participant } ? .given : state
  }
}
