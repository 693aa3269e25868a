/// A ground rule the group added in a demo session.
package struct DemoAddedRule: Sendable, Equatable, Decodable {
  /// The rule in the group's words.
  package let text: String
}
