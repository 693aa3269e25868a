import Dialogue

extension Invariants {
  /// Today's plan is the one that was decided last, and whatever is proposed ends with the hour.
  static func faultsOfPlan(in state: SessionStateMachine, at now: Moment) -> [String] {
    let decided = [state.replans.last?.plan, state.cycle.plan].compactMap { $0 }
    return faults(of: state.plan, decided: decided) + faults(ofProposalFor: state, at: now)
  }

  static func faults(of plan: PhasePlan, decided: [PhasePlan]) -> [String] {
    [
      plan.minutes.allSatisfy { $0 >= 0 } ? nil : "a phase has less than no time",
      decided.contains(plan) ? nil : "nobody decided on this plan",
    ].compactMap { $0 }
  }

  static func faults(ofProposalFor state: SessionStateMachine, at now: Moment) -> [String] {
    guard let proposal = try? PlanProposal(state, at: now) else { return [] }
    let isShrunk = proposal.changes.contains { [.needs, .checkOut].contains($0.phase) && $0.minutes < 0 }
    let left = (state.scheduledEnd - now.wall).minutesRoundedUp
    return faults(ofRest: proposal.rest, of: left, in: state.phase, isShrunk: isShrunk)
      + [
        proposal.plan.isPossible ? nil : "a plan is proposed that nobody can have",
        Phase.live.allSatisfy { $0 >= state.phase || proposal.plan[$0] == state.plan[$0] }
          ? nil : "a phase that is over would get other minutes",
        proposal == (try? PlanProposal(state, at: now)) ? nil : "the same moment has two proposals",
      ].compactMap { $0 }
  }

  /// The minutes add up to what is left, none is negative, and needs and check-out are shrunk only when nothing else
  /// has any.
  static func faults(ofRest rest: PhasePlan, of left: Int, in phase: Phase, isShrunk: Bool) -> [String] {
    let coming = Phase.live.filter { $0 >= phase }
    let others = coming.filter { ![.needs, .checkOut].contains($0) }
    return [
      coming.reduce(0) { $0 + rest[$1] } == left ? nil : "the minutes that are left do not add up",
      rest.total == left ? nil : "a phase that is over would have minutes",
      coming.allSatisfy { rest[$0] >= 0 } ? nil : "a phase has less than no time",
      isShrunk && others.contains { rest[$0] > 0 } ? "needs or check-out gave before the others" : nil,
    ].compactMap { $0 }
  }
}
