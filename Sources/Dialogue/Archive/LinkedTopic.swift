/// An earlier topic that a later one takes up again, maybe of another cycle.
package struct LinkedTopic: Hashable, Sendable, Identifiable {
  package let id: Topic.ID
  package let title: String
  /// The cycle in which it was last in a list: its people's names may stand in the title.
  package let cycle: Cycle.ID

  package init(id: Topic.ID, title: String, cycle: Cycle.ID) {
    self.id = id
    self.title = title
    self.cycle = cycle
  }
}
