/// How far the group of the demo cycle takes part in one kind of decision, as its team sees it.
package struct DemoStage: Sendable, Equatable, Decodable {
  /// What is decided: `topics`, `rules`, `format`, `offers` or `evaluation`.
  package let area: String
  /// The stage of participation, 1…9.
  package let stage: Int
  package let reason: String
}
