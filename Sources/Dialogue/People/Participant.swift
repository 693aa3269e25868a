/// Somebody of the group, known by the name used in the group and by a number that never changes in a cycle.
package struct Participant: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Participant>

  /// Those that are pressed with a digit, or with Tab and a digit.
  package static let keys = 1...16

  package let id: ID
  /// From 1 on, given once.
  package let number: Int
  /// The key that was exchanged with somebody who was away for long; nil where the number is the key. For one session
  /// only, in no record.
  var exchangedKey: Int?
  package var name: String
  package var district: String
  /// How the person usually takes part.
  package var access: AccessMode
  /// Whether the timer's hint comes later for this person; private.
  package var moreTime: Bool

  /// What is pressed for this person, and stands before her name.
  package var key: Int { exchangedKey ?? number }

  package init(id: ID, number: Int, name: String, district: String, access: AccessMode, moreTime: Bool = false) {
    self.id = id
    self.number = number
    self.name = name
    self.district = district
    self.access = access
    self.moreTime = moreTime
  }
}
