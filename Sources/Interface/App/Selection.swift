package import Dialogue

/// What the cursor is on, by name: a list that changes its order does not move the cursor to something else.
package struct Selection: Equatable, Sendable {
  package var topic: Topic.ID?
  package var request: Participant.ID?
  package var row: NeedRow?
  package var earlierNeed: Need.ID?
  /// The first row in view where one scrolls and chooses nothing.
  package var firstRow = 0
  /// The first person in view of a disturbance; nil as long as nobody has scrolled since something was done.
  package var firstPerson: Int?
}
