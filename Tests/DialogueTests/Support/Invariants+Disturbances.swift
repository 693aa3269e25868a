import Dialogue

extension Invariants {
  /// One disturbance at a time; while it goes on nothing else does, and its talk lies inside it.
  static func faultsOfDisturbances(in state: SessionStateMachine, at now: Moment) -> [String] {
    let all = state.disturbances.map { Stretch($0.interval, now) }
    let talk = state.exchange.turns.flatMap(\.segments).map { Stretch($0, now) }
    let stopped = state.standstills.map { Stretch($0, now) }
    return [
      overlaps(all) ? "disturbances overlap" : nil,
      overlaps(stopped) ? "a standstill counts twice" : nil,
      talk.contains { turn in all.contains { overlaps([turn, $0]) } } ? "a turn runs in a disturbance" : nil,
      state.disturbances.dropLast().contains(where: \.isRunning) ? "an earlier disturbance goes on" : nil,
      state.runningDisturbance != nil && state.phase == .closed ? "a disturbance outlives its session" : nil,
      state.runningDisturbance != nil && state.cancellation != nil ? "a disturbance of a cancelled session" : nil,
    ].compactMap { $0 } + state.disturbances.flatMap { faults(of: $0, in: state, at: now) }
      + faultsOfPhases(in: state, at: now)
  }

  static func faults(
    of disturbance: Disturbance, in state: SessionStateMachine, at now: Moment
  ) -> [String] {
    let whole = Stretch(disturbance.interval, now)
    let talk = disturbance.turns.flatMap(\.segments).map { Stretch($0, now) }
    let breaks = state.breaks.map { Stretch($0.interval, now) }
    let running = disturbance.turns.filter { $0.state == .running }
    let present = Set(state.present.map(\.id))
    return [
      overlaps(talk) ? "turns of a disturbance overlap" : nil,
      talk.allSatisfy { whole.start <= $0.start && $0.end <= whole.end } ? nil : "talk outside of its disturbance",
      talk.contains { turn in breaks.contains { overlaps([turn, $0]) } } ? "a turn of a disturbance in a break" : nil,
      running.isEmpty || disturbance.isRunning ? nil : "somebody speaks after the disturbance",
      running.allSatisfy { present.contains($0.participant) } ? nil : "somebody speaks who is not there",
      disturbance.turns.allSatisfy { isWellFormed($0) && $0.kind == .disturbance && $0.topic == nil }
        ? nil : "a turn that is none of a disturbance",
      disturbance.length(at: now) >= .zero ? nil : "a disturbance is negative",
      disturbance.outcome == nil || !disturbance.isRunning ? nil : "an outcome before the end",
    ].compactMap { $0 } + (disturbance.round.map { faults(of: $0, isOpen: disturbance.isRunning) } ?? [])
      + ((disturbance.round?.answers.allSatisfy { $0.mood == nil && $0.word == nil } ?? true)
        ? [] : ["a mood or a word in a disturbance"])
  }

  /// The seconds of the phases, of the disturbances and those that nothing counts add up to the time the session has been
  /// open.
  private static func faultsOfPhases(in state: SessionStateMachine, at now: Moment) -> [String] {
    let phases = Phase.allCases.reduce(Duration.zero) { $0 + state.length(of: $1, at: now) }
    let stopped = state.disturbances.map(\.interval).length(at: now)
    let first = state.phaseLog.first?.interval.start ?? now
    let uncounted = state.absences.filter { absence in
      !state.disturbances.contains { $0.interval.start <= absence.start && absence.end <= $0.interval.end ?? now }
    }
    .reduce(Duration.zero) { $0 + $1.length }
    return phases + stopped + uncounted == now - first ? [] : ["the seconds of the phases do not add up"]
  }

  /// Of a disturbance only kind, time and outcome are kept, and nobody's mark is made in it.
  static func faultsOfDisturbances(inRecordOf state: SessionStateMachine, at now: Moment) -> [String] {
    let record = SessionRecord(state, at: now)
    let events = record.events.filter { $0.kind == .disturbance }
    let rounds = record.rounds.filter { $0.round == .disturbance }
    let marks = state.needList.marks.filter { mark in
      state.disturbances.contains { $0.interval.start < mark.at && mark.at < $0.interval.end ?? now }
    }
    let talk = record.turns.filter { $0.kind == .disturbance }
    let asked = state.disturbances.contains { $0.round != nil }
    return [
      events.count == state.disturbances.count ? nil : "a disturbance is lost",
      events.allSatisfy { Disturbance.Kind(rawValue: $0.detail) != nil } ? nil : "a kind that is none",
      events.allSatisfy { $0.outcome.map { Disturbance.Outcome(rawValue: $0) != nil } ?? true }
        ? nil : "an outcome that is none",
      talk.reduce(0) { $0 + $1.milliseconds } <= events.reduce(0) { $0 + $1.milliseconds }
        ? nil : "more talk than disturbance",
      marks.allSatisfy { $0.participant == nil && $0.topic == nil && $0.kind != .quote }
        ? nil : "a mark of a disturbance tells who it was",
      rounds.count == (asked ? record.attendances.count : 0) ? nil : "a row of a disturbance's round is missing",
    ].compactMap { $0 }
  }
}
