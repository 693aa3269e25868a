/// What happens to the list of topics.
package enum TopicEvent: Hashable, Sendable, Codable {
  /// A topic as it was said or pasted: its name to be, and its words.
  package struct Line: Hashable, Sendable, Codable {
    package let id: Topic.ID
    package let title: String

    package init(id: Topic.ID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A new topic; one that takes up an earlier one is linked to it in the same step.
  case added(Topic.ID, title: String, origin: Topic.Origin, recurrenceOf: Topic.ID? = nil)
  /// Several at once, taken back as one.
  case pasted([Line], origin: Topic.Origin)
  case takenFromStore(Topic.ID)
  case retitled(Topic.ID, to: String)
  case dropped(Topic.ID)
  case dotAdded(Topic.ID)
  case dotRemoved(Topic.ID)
  case acclaimed(Topic.ID)
  case chosen(Topic.ID)
  case tieDecided(first: Topic.ID, reason: String)
  case merged(Topic.ID, into: Topic.ID)
  case unmerged(Topic.ID)
  case linked(Topic.ID, to: Topic.ID)
}
