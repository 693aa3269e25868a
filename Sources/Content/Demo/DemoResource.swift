/// A network partner of the demo cycle.
package struct DemoResource: Sendable, Equatable, Decodable {
  package let name: String
  /// The district, or `nil` if it serves all of them.
  package let district: String?
}
