/// A note of a demo session.
package struct DemoNote: Sendable, Equatable, Decodable {
  /// The key of the topic, or `nil` for a note to the team.
  package let topic: String?
  /// What it is: `healthHelpful`, `healthWatchOut`, `perspective` or `concern`.
  package let kind: String
  package let text: String
  /// Whether it may be passed on.
  @Omittable package var released: Bool
}
