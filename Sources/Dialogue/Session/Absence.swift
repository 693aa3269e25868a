/// A stretch of an open session in which the program did not run.
package struct Absence: Hashable, Sendable, Codable {
  /// The last sign of life before it.
  package let start: Moment
  package let end: Moment

  package init(start: Moment, end: Moment) {
    self.start = start
    self.end = end
  }

  package var length: Duration { end - start }

  package var interval: Interval { Interval(start: start, end: end) }
}
