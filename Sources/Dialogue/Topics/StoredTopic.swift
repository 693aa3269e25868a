/// A topic of an earlier session that was not talked about and waits.
package struct StoredTopic: Hashable, Sendable, Codable, Identifiable {
  package let id: Topic.ID
  package let title: String
  package let firstCollectedOn: CivilDate
  /// In how many sessions' lists it stood so far.
  package let timesListed: Int
  package let recurrenceOf: Topic.ID?

  package init(
    id: Topic.ID, title: String, firstCollectedOn: CivilDate, timesListed: Int, recurrenceOf: Topic.ID? = nil
  ) {
    self.id = id
    self.title = title
    self.firstCollectedOn = firstCollectedOn
    self.timesListed = timesListed
    self.recurrenceOf = recurrenceOf
  }
}
