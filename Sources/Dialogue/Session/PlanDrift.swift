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

extension PlanDrift {
  /// Less than a minute is no drift.
  fileprivate init(late: Duration) {
    let minutes = late.inMilliseconds / 60_000
    self = minutes > 0 ? .behind(minutes: Int(minutes)) : minutes < 0 ? .ahead(minutes: Int(-minutes)) : .onPlan
  }
}

extension SessionStateMachine {
  /// How far the hour is from its plan, as it is said. A phase that is over its minutes is behind by these at least,
  /// whatever the phases before it have saved.
  package func drift(at now: Moment) -> PlanDrift {
    guard phase.isLive else { return .onPlan }
    let over = length(of: phase, at: now) - .minutes(plan[phase])
    let hour = driftOfHour(at: now)
    return over >= .minutes(1) && over.wholeMinutes > hour.minutes ? PlanDrift(late: over) : hour
  }

  /// How much later or earlier than planned the hour would end, if everything to come took the time that today's plan
  /// gives it. The end is told by the wall clock, because the hour ends when clocks say so.
  func driftOfHour(at now: Moment) -> PlanDrift {
    guard phase.isLive else { return .onPlan }
    let toCome = Phase.live.filter { $0 >= phase }.reduce(Duration.zero) {
      $0 + max(.zero, .minutes(plan[$1]) - length(of: $1, at: now))
    }
    return PlanDrift(late: now.wall + toCome - scheduledEnd)
  }
}
