extension SessionStateMachine {
  /// Time inside the exchange that is given to nobody: the facilitator's own words, and silence.
  ///
  /// It is what is left of the phase without turns and without standstills, so that the minutes add up; it is
  /// never measured.
  package func silence(at now: Moment) -> Duration {
    let stretches = phaseLog.filter { $0.phase == .exchange }.map(\.interval)
    let talk = exchange.turns.reduce(Duration.zero) { $0 + ($1.isSlip ? .zero : $1.length(at: now)) }
    return max(.zero, stretches.length(at: now, without: standstills + uncounted(outside: standstills)) - talk)
  }
}
