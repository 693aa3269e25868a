/// What the timer says about a turn.
package struct TurnTimer: Hashable, Sendable {
  /// In words, never by colour alone.
  package enum State: Hashable, Sendable {
    case running
    /// From 75 % of the time on.
    case soonOver
    /// Past the end, by so much.
    case over(Duration)
    case paused
  }

  package let elapsed: Duration
  package let allowance: Duration
  package let state: State

  /// The timer of `turn` at `now`.
  package init(of turn: Turn, at now: Moment) {
    elapsed = turn.length(at: now)
    allowance = turn.allowance
    if turn.state == .paused {
      state = .paused
    } else if elapsed >= allowance {
      state = .over(elapsed - allowance)
    } else {
      state = elapsed * 4 >= allowance * 3 ? .soonOver : .running
    }
  }
}
