/// What was decided between topics with the same number of dots, and why.
package struct TieDecision: Hashable, Sendable, Codable {
  /// The topic that comes first among them.
  package let first: Topic.ID
  package let reason: String
}
