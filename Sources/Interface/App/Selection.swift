package import Dialogue

/// What the cursor is on, by name: a list that changes its order does not move the cursor to something else.
package struct Selection: Equatable, Sendable {
  package var topic: Topic.ID?
  package var request: Participant.ID?
  package var row: NeedRow?
  package var earlierNeed: Need.ID?
  package var preparation = 0
}
