/// Where the hour stands against its plan.
package enum PlanDrift: Hashable, Sendable {
  case onPlan
  /// Whole minutes past the planned end of the phase.
  case behind(minutes: Int)
  /// Whole minutes before the planned beginning of the phase.
  case ahead(minutes: Int)
}

extension SessionStateMachine {
  /// The drift of the current phase at `now`, by the wall clock: the hour ends when clocks say so.
  package func drift(at now: Instant) -> PlanDrift {
    guard phase.isLive else { return .onPlan }
    let begin = scheduledStart + .minutes(cycle.plan.offset(of: phase))
    let end = begin + .minutes(cycle.plan[phase])
    if now >= end + .minutes(1) { return .behind(minutes: (now - end).wholeSeconds / 60) }
    if now + .minutes(1) <= begin { return .ahead(minutes: (begin - now).wholeSeconds / 60) }
    return .onPlan
  }
}
