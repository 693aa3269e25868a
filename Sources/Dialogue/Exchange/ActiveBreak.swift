/// A short break with an exercise; the clocks of talk and topic stand still meanwhile.
package struct ActiveBreak: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<ActiveBreak>

  package let id: ID
  /// Key of the exercise.
  package private(set) var exercise: String
  /// How long the exercise takes by itself; nil when it does not say so.
  private(set) var exerciseSeconds: Int?
  /// When the exercise was chosen, by the clock of the break.
  private(set) var chosenAfter = Duration.zero
  /// The same by the clock of the session, in milliseconds.
  private(set) var chosenAt: Int64
  /// How long the break is meant to take.
  package let seconds: Int
  package internal(set) var interval: Interval
  /// Milliseconds that were found not to belong to it.
  private(set) var takenOut: Int64 = 0

  package var isRunning: Bool { interval.end == nil }

  /// When the exercise is over, counted from the beginning of the break; nil when it takes the whole break.
  package var exerciseEnd: Duration? { exerciseSeconds.map { chosenAfter + .seconds($0) } }

  /// How long it has lasted.
  package func length(at now: Moment) -> Duration { interval.length(at: now) - .milliseconds(takenOut) }

  /// Takes out what lay after the moment `last` of the session; an exercise that was chosen since then was so
  /// much earlier by the clock of the break.
  mutating func takeOut(_ milliseconds: Int64, after last: Int64?, at now: Moment) throws(Rejection) {
    guard .milliseconds(milliseconds) <= length(at: now) else { throw .hour(.noBreak) }
    takenOut += milliseconds
    if let last, chosenAt > last { chosenAfter = max(.zero, chosenAfter - .milliseconds(milliseconds)) }
  }

  mutating func choose(_ exercise: String, seconds: Int?, at moment: Moment) {
    self.exercise = exercise
    exerciseSeconds = seconds
    chosenAfter = length(at: moment)
    chosenAt = moment.elapsed
  }
}
