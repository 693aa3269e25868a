/// One person in one session of the demo cycle.
package struct DemoAttendance: Sendable, Equatable, Decodable {
  /// The name in the group.
  package let alias: String
  /// The last way in: `onSite`, `privateDevice` or `phone`.
  package let access: String
  /// The answer in the round at the beginning.
  package let moodIn: DemoMood
  /// The answer in the round at the end.
  package let moodOut: DemoMood
  /// The number of turns; one with an interruption counts once.
  package let turns: Int
  /// The talk time of all turns, in seconds.
  package let talkSeconds: Int
  /// How often the person passed on, in rounds and in the speaking list.
  package let passes: Int
}
