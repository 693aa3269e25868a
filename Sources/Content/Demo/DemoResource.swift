/// A network partner of the demo cycle.
package struct DemoResource: Sendable, Equatable, Decodable {
  package let name: String
  /// The district, or `nil` if it serves all of them.
  package let district: String?
  package let agreement: String?
  package let nextStep: String?
  /// By when, `YYYY-MM-DD`, local.
  package let nextStepOn: String?
  /// What keeps the offer closed to the group.
  package let barrier: String?
  /// What would open it.
  package let opening: String?
  /// The stages to which it came, in the order of their days.
  package let stages: [DemoPartnerStage]
}
