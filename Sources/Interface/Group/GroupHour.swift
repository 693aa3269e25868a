package import Dialogue

/// Where the hour is, in whole minutes.
package struct GroupHour: Equatable, Sendable {
  package var phase: Phase
  /// Until the planned end; 0 and less when it is over.
  package var minutesLeft: Int
  /// Planned minutes of each phase of the hour, in order.
  package var plan: [Int]

  /// Nil outside of the hour.
  init?(_ state: SessionStateMachine, at moment: Moment) {
    guard state.phase.isLive else { return nil }
    phase = state.phase
    minutesLeft = (state.scheduledEnd - moment.wall).minutesRoundedUp
    plan = Phase.live.map { state.plan[$0] }
  }
}
