/// A topic that was talked about in an earlier session of the cycle.
package struct PastTopic: Hashable, Sendable, Codable, Identifiable {
  package let id: Topic.ID
  package let title: String
  /// The day on which it was talked about last.
  package let discussedOn: CivilDate

  package init(id: Topic.ID, title: String, discussedOn: CivilDate) {
    self.id = id
    self.title = title
    self.discussedOn = discussedOn
  }
}
