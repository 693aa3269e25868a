/// A disturbance in a demo session: kind, time and outcome, never who or what.
package struct DemoDisturbance: Sendable, Equatable, Decodable {
  /// What it was: `conflict` or another kind of disturbance.
  package let kind: String
  /// When it began, local time.
  package let start: DemoTime
  /// When it ended, local time.
  package let end: DemoTime
  /// How it ended: `agreement` or another outcome.
  package let outcome: String
}
