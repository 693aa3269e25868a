/// Someone came late to a demo session.
package struct DemoArrival: Sendable, Equatable, Decodable {
  /// Who, by the name in the group.
  package let alias: String
  /// When, local time.
  package let joinedAt: DemoTime
}
