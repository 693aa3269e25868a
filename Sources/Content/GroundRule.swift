package import Words

/// A rule of the conversation that the group agrees on.
package struct GroundRule: Sendable, Equatable, Decodable {
  /// The stable name, unique among rules: `pass_ok`.
  package let key: String
  /// The rule in words for the group.
  package let text: Bilingual
}
