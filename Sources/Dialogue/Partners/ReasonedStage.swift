/// A stage that a network partner came to, and why.
package struct ReasonedStage: Hashable, Sendable, Codable {
  package let stage: PartnerStage
  /// May be empty.
  package let reason: String

  package init(_ stage: PartnerStage, reason: String = "") {
    self.stage = stage
    self.reason = reason
  }
}
