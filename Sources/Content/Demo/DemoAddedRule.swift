/// A ground rule the group added in a demo session.
package struct DemoAddedRule: Sendable, Equatable, Decodable {
  package let text: String
}
