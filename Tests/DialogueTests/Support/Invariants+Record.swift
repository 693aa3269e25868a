import Dialogue

extension Invariants {
  /// The minutes of a record add up, and every row stands for one thing.
  static func faults(of record: SessionRecord, silence: Duration, breaksInside: Duration) -> [String] {
    let exchange = record.phases.filter { $0.phase == .exchange }.reduce(0) { $0 + $1.milliseconds }
    let talk = record.turns.filter { $0.kind != .disturbance }.reduce(0) { $0 + $1.milliseconds }
    let rest = exchange - talk - breaksInside.inMilliseconds
    let rounds = record.rounds.map { "\($0.round) \($0.participant)" }
    return [
      rest >= 0 ? nil : "more talk than time",
      rest == silence.inMilliseconds ? nil : "the minutes do not add up",
      hasTwice(record.attendances.map(\.participant)) ? "two rows of attendance for one person" : nil,
      hasTwice(rounds) ? "two rows of a round for one person" : nil,
      hasTwice(record.turns.map(\.id)) || hasTwice(record.topics.map(\.id)) || hasTwice(record.events.map(\.id))
        || hasTwice(record.phases.map(\.id)) || hasTwice(record.facts.map(\.id)) || hasTwice(record.notes.map(\.id))
        ? "two rows have one name" : nil,
      record.turns.allSatisfy { $0.milliseconds >= 0 && $0.segments > 0 } ? nil : "a turn is negative or empty",
      record.milliseconds >= 0 && record.phases.allSatisfy { $0.milliseconds >= 0 } ? nil : "a phase is negative",
      Set(record.turns.map(\.participant)).isSubset(of: record.attendances.map(\.participant))
        ? nil : "somebody spoke who was not there",
      Set(record.turns.compactMap(\.topic) + record.notes.compactMap(\.topic) + record.needs.compactMap(\.topic))
        .isSubset(of: record.topics.map(\.id)) ? nil : "something hangs on a topic that is not there",
      Set(record.topics.compactMap(\.mergedInto)).isSubset(of: record.topics.map(\.id)) ? nil : "merged into nothing",
      record.topics.contains { $0.isDiscussed && ($0.isDropped || $0.mergedInto != nil) }
        ? "a topic that was talked about was put away" : nil,
      record.topics.allSatisfy { ($0.milliseconds != nil) == $0.isDiscussed } ? nil : "minutes without talk",
    ].compactMap { $0 }
  }

  static func faults(ofRecordOf state: SessionStateMachine, at now: Moment) -> [String] {
    let now = state.phaseLog.last { $0.phase == .closed }?.interval.start ?? now
    let stretches = state.phaseLog.filter { $0.phase == .exchange }.map(\.interval)
    let inside = state.standstills.reduce(Duration.zero) { sum, rest in
      stretches.reduce(sum) { $0 + $1.overlap(with: rest, at: now) }
    }
    // What nothing counts is in no row, inside a break or outside.
    let uncounted = state.absences.map(\.interval).filter { absence in
      stretches.contains { $0.overlap(with: absence, at: now) > .zero }
    }
    .reduce(Duration.zero) { sum, absence in
      state.standstills.reduce(sum) { $0 + $1.overlap(with: absence, at: now) }
    }
    return faults(of: SessionRecord(state, at: now), silence: state.silence(at: now), breaksInside: inside - uncounted)
      + faultsOfDisturbances(inRecordOf: state, at: now)
  }
}
