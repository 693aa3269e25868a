extension SessionRecord {
  /// A list of a record. Who needs only some of them does not have to read the others.
  package enum Part: CaseIterable, Hashable, Sendable {
    case roster, team, phases, attendances, rounds, turns, topics, notes, needs, events, facts, plans
  }
}
