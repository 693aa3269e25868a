/// One of the trainer team of the demo cycle.
package struct DemoTeamMember: Sendable, Equatable, Decodable {
  /// The first name.
  package let name: String
  /// What the person does: `facilitator` or `techSupport`.
  package let role: String
  /// The organisation the person works for, if it matters.
  package let organisation: String?
}
