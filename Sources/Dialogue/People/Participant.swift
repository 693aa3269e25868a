/// Somebody of the group, known by the name used in the group and by a number that never changes in a cycle.
package struct Participant: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Participant>

  /// Numbers that have a key of their own or behind Tab.
  package static let numbers = 1...16

  package let id: ID
  /// 1…16, given once.
  package let number: Int
  package var name: String
  package var district: String
  /// How the person usually takes part.
  package var access: AccessMode
  /// Whether the timer's hint comes later for this person; private.
  package var moreTime: Bool

  package init(id: ID, number: Int, name: String, district: String, access: AccessMode, moreTime: Bool = false) {
    self.id = id
    self.number = number
    self.name = name
    self.district = district
    self.access = access
    self.moreTime = moreTime
  }
}
