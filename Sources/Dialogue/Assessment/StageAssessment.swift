/// The stage that staff see in one area, and why.
package struct StageAssessment: Hashable, Sendable, Codable {
  package let stage: ParticipationStage
  /// Never empty: a stage without a reason cannot be talked about.
  package let reason: String

  package init(_ stage: ParticipationStage, reason: String) {
    self.stage = stage
    self.reason = reason
  }
}
