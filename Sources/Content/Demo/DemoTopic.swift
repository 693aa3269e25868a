/// A topic in the list of one demo session; carried topics keep their key.
package struct DemoTopic: Sendable, Equatable, Decodable {
  /// The name that stays the same over all sessions: `t03`.
  package let key: String
  package let title: String
  /// Where it came from: `participant`, `store` or `impulse`.
  package let origin: String
  /// The dots it got, or `nil` where the group chose without dots.
  package let dots: Int?
  /// How long it was talked about, in minutes, or `nil` if it was not.
  package let minutes: Int?
  package let discussed: Bool
  /// How it was chosen, `dots` or `acclamation`, or `nil` if it was not.
  package let selection: String?
  /// The key of the method it was talked about with, or `nil` if it was not.
  package let method: String?
}
