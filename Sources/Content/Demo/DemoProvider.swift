/// A training provider with its site in the demo cycle.
package struct DemoProvider: Sendable, Equatable, Decodable {
  package let name: String
  /// The district its site is in.
  package let district: String
}
