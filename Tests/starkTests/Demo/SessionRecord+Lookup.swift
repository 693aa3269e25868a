import Dialogue

extension SessionRecord {
  /// The name in the group of somebody on the list.
  func name(of participant: Participant.ID) -> String? { roster.first { $0.id == participant }?.name }

  /// The title of a topic in the list, by its name.
  func title(of topic: Topic.ID?) -> String? { topics.first { $0.id == topic }?.title }

  func turns(of name: String) -> [TurnRecord] { turns.filter { self.name(of: $0.participant) == name } }

  func rounds(_ kind: Round.Kind) -> [RoundRecord] { rounds.filter { $0.round == kind } }
}

extension [TurnRecord] {
  /// The talk in whole seconds, as a query over the records counts it.
  var seconds: Int { reduce(0) { $0 + Int(($1.milliseconds + 500) / 1000) } }
}

extension TurnRecord {
  /// When the turn would have ended without an interruption.
  var end: Instant { startedAt + .milliseconds(milliseconds) }
}

extension Cycle {
  /// What the clocks of the place show, to the second: `12:47:20`.
  func clock(_ instant: Instant) -> String {
    let seconds = zone.local(instant).milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
