/// A participant of the demo cycle.
package struct DemoParticipant: Sendable, Equatable, Decodable {
  /// The number that stays the same for the whole cycle, from 1.
  package let number: Int
  /// The name in the group.
  package let alias: String
  package let district: String
  /// Whether the turn hint comes later for this person; private.
  package let extraTime: Bool
}
