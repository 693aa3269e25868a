/// A short break with an exercise; the clocks of talk and topic stand still meanwhile.
package struct ActiveBreak: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<ActiveBreak>

  package let id: ID
  /// Key of the exercise.
  package internal(set) var exercise: String
  /// How long it is meant to take.
  package let seconds: Int
  package internal(set) var interval: Interval

  package var isRunning: Bool { interval.end == nil }
}
