/// A moment of a session: how long the session has been open, and what the wall clock said.
///
/// Durations are differences of `elapsed`; the record shows `wall`. So a wall clock that jumps changes no
/// duration.
package struct Moment: Hashable, Sendable, Codable, Comparable {
  /// Milliseconds since the session was opened, never running backwards.
  package var elapsed: Int64
  /// The wall clock's reading.
  package var wall: Instant

  package init(elapsed: Int64, wall: Instant) {
    self.elapsed = elapsed
    self.wall = wall
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.elapsed < right.elapsed }
  package static func - (left: Moment, right: Moment) -> Duration {
    .milliseconds(left.elapsed - right.elapsed)
  }

  /// The moment so much earlier, on both clocks.
  static func - (moment: Moment, time: Duration) -> Moment {
    Moment(elapsed: moment.elapsed - time.inMilliseconds, wall: moment.wall + (.zero - time))
  }
}
