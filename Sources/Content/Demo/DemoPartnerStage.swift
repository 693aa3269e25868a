/// A stage to which a network partner of the demo cycle came.
package struct DemoPartnerStage: Sendable, Equatable, Decodable {
  /// The day from which it was so, `YYYY-MM-DD`, local.
  package let since: String
  /// `known` or another stage.
  package let stage: String
  package let reason: String?
}
