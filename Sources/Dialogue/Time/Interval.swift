/// A stretch of session time that may still be going on.
package struct Interval: Hashable, Sendable, Codable {
  package var start: Moment
  /// Nil while it goes on.
  package var end: Moment?

  /// How long it has lasted at `now`.
  package func length(at now: Moment) -> Duration { max(.zero, (end ?? now) - start) }

  /// Whether it went on right after `elapsed` milliseconds of the session.
  func spans(_ elapsed: Int64) -> Bool { start.elapsed <= elapsed && end.map { $0.elapsed > elapsed } ?? true }

  /// How much of it lies inside `other`.
  package func overlap(with other: Interval, at now: Moment) -> Duration {
    max(.zero, min(end ?? now, other.end ?? now) - max(start, other.start))
  }
}

extension Array<Interval> {
  /// The lengths of all together.
  package func length(at now: Moment) -> Duration { reduce(.zero) { $0 + $1.length(at: now) } }

  /// The lengths of all together, without what lies inside `others`.
  func length(at now: Moment, without others: [Interval]) -> Duration {
    reduce(length(at: now)) { left, stretch in others.reduce(left) { $0 - $1.overlap(with: stretch, at: now) } }
  }

  /// Those of both lists in order; what overlaps or touches is one.
  func united(with others: [Interval]) -> [Interval] {
    (self + others).sorted { $0.start < $1.start }.reduce(into: []) { united, next in
      guard let last = united.indices.last, united[last].end.map({ next.start <= $0 }) ?? true else {
        united.append(next)
        return
      }
      if let end = united[last].end { united[last].end = next.end.map { Swift.max(end, $0) } }
    }
  }

  /// Whether one of them went on right after `elapsed` milliseconds of the session.
  func spans(_ elapsed: Int64) -> Bool { contains { $0.spans(elapsed) } }

  /// Ends the one that goes on.
  mutating func close(at moment: Moment) {
    guard let last = indices.last, self[last].end == nil else { return }
    self[last].end = moment
  }
}
