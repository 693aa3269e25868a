/// Where the hour stands against its plan.
package enum PlanDrift: Hashable, Sendable {
  case onPlan
  /// The hour would end so many whole minutes late.
  case behind(minutes: Int)
  /// The hour would end so many whole minutes early.
  case ahead(minutes: Int)

  /// Whole minutes late; negative when early.
  package var minutes: Int {
    switch self {
    case .onPlan: 0
    case .behind(let minutes): minutes
    case .ahead(let minutes): -minutes
    }
  }
}

extension SessionStateMachine {
  /// How much later or earlier than planned the hour would end, if everything to come took the time that today's plan
  /// gives it. The end is told by the wall clock, because the hour ends when clocks say so.
  package func drift(at now: Moment) -> PlanDrift {
    guard phase.isLive else { return .onPlan }
    let toCome = Phase.live.filter { $0 >= phase }.reduce(Duration.zero) {
      $0 + max(.zero, .minutes(plan[$1]) - length(of: $1, at: now))
    }
    let late = now.wall + toCome - scheduledEnd
    if late >= .minutes(1) { return .behind(minutes: late.wholeMinutes) }
    if late <= .minutes(-1) { return .ahead(minutes: (.zero - late).wholeMinutes) }
    return .onPlan
  }
}
