/// A short break with an exercise; the clocks of talk and topic stand still meanwhile.
package struct ActiveBreak: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<ActiveBreak>

  package let id: ID
  /// Key of the exercise.
  package private(set) var exercise: String
  /// How long the exercise takes by itself; nil when it does not say so.
  private var exerciseSeconds: Int?
  /// When the exercise was chosen.
  private var chosenAt: Moment
  /// How long the break is meant to take.
  package let seconds: Int
  package internal(set) var interval: Interval

  init(
    id: ID, exercise: String, exerciseSeconds: Int?, chosenAt moment: Moment, seconds: Int, interval: Interval
  ) {
    self.id = id
    self.exercise = exercise
    self.exerciseSeconds = exerciseSeconds
    chosenAt = moment
    self.seconds = seconds
    self.interval = interval
  }

  package var isRunning: Bool { interval.end == nil }

  /// When the exercise is over, counted from the beginning of the break; nil when it takes the whole break.
  package var exerciseEnd: Duration? {
    exerciseSeconds.map { chosenAt - interval.start + .seconds($0) }
  }

  mutating func choose(_ exercise: String, seconds: Int?, at moment: Moment) {
    self.exercise = exercise
    exerciseSeconds = seconds
    chosenAt = moment
  }
}
