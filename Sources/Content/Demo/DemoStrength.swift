/// A strength that others named in a demo session.
package struct DemoStrength: Sendable, Equatable, Decodable {
  /// Whose strength, by the name in the group.
  package let alias: String
  /// The strength in the group's words.
  package let text: String
  /// How many people named it.
  package let mentions: Int
  /// Whether the person released it.
  package let released: Bool
}
