/// A plan someone made for themselves in a peer consultation of the demo cycle.
package struct DemoPlan: Sendable, Equatable, Decodable {
  /// The key of the topic.
  package let topic: String
  /// Whose plan, by the name in the group.
  package let alias: String
  /// The question the group answered.
  package let keyQuestion: String
  package let plan: String
  package let ideas: Int
  /// The number of the session that asked how it went.
  package let followUpSession: Int
  /// How it went: `worked` or another outcome.
  package let outcome: String
  /// How it went, in own words.
  package let outcomeText: String
}
