/// One Wednesday of the demo cycle.
///
/// The phases follow the default plan of the hour, shifted by what is recorded here. Lists without entries may be left
/// out of a file.
package struct DemoSession: Sendable, Equatable, Decodable {
  /// The number in the cycle, from 1.
  package let number: Int
  /// The day, `YYYY-MM-DD`, local.
  package let date: String
  /// How long the session took, in minutes.
  package let minutes: Int
  package let attendance: [DemoAttendance]
  /// Who spoke when, by time; empty where only the totals in `attendance` are known, to be spread evenly over
  /// the discussed topics.
  @Omittable package var turnLog: [DemoTurn]
  /// The topics in the order in which they were talked about, the others after them.
  @Omittable package var topics: [DemoTopic]
  /// Who came late.
  @Omittable package var arrivals: [DemoArrival]
  /// Trouble with getting into or staying in the conference.
  @Omittable package var dialInIssues: [DemoDialInIssue]
  @Omittable package var disturbances: [DemoDisturbance]
  @Omittable package var activeBreaks: [DemoActiveBreak]
  /// Time boxes the group made longer.
  @Omittable package var extensions: [DemoExtension]
  /// Notes on topics and for the team.
  @Omittable package var notes: [DemoNote]
  /// Strengths that others named.
  @Omittable package var strengths: [DemoStrength]
  /// Sentences in people's own words.
  @Omittable package var quotes: [DemoQuote]
  @Omittable package var groundRulesAdded: [DemoAddedRule]
  @Omittable package var plans: [DemoPlan]
  /// Needs captured in this session, in the state of the review.
  @Omittable package var needs: [DemoNeed]
}
