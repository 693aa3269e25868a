/// Turns readings of the machine's clocks into moments of a session.
///
/// While the machine runs, time since boot counts, so suspending counts and wall-clock jumps do not. Across a
/// restart only the wall clock is left. Whatever runs backwards is clamped to standing still.
package struct SessionClock: Equatable, Sendable {
  /// The last reading taken note of.
  private(set) var last: ClockReading
  private var elapsed: Int64

  /// Starts at the reading with which the session was opened.
  package init(openedAt reading: ClockReading) {
    last = reading
    elapsed = 0
  }

  /// The moment of a reading, without taking note of it.
  package func moment(at reading: ClockReading) -> Moment {
    let step =
      reading.boot == last.boot
      ? reading.sinceBoot - last.sinceBoot
      : reading.wall.milliseconds - last.wall.milliseconds
    return Moment(elapsed: elapsed + max(0, step), wall: reading.wall)
  }

  /// The moment of the last reading taken note of.
  package var lastMoment: Moment { Moment(elapsed: elapsed, wall: last.wall) }

  /// The moment of a reading, from which the next ones are counted.
  package mutating func advance(to reading: ClockReading) -> Moment {
    let moment = moment(at: reading)
    elapsed = moment.elapsed
    last = reading
    return moment
  }
}
