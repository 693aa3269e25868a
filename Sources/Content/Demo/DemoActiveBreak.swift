/// A movement break taken in a demo session.
package struct DemoActiveBreak: Sendable, Equatable, Decodable {
  /// The key of the exercise among the active breaks.
  package let key: String
  /// How long the group paused, in minutes; longer than the exercise itself.
  package let minutes: Int
  /// When it began, local time.
  package let start: DemoTime
  /// The key of the topic it came after.
  package let afterTopic: String
}
