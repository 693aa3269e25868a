/// A topic as it stood in the list of one session.
package struct TopicRecord: Hashable, Sendable, Identifiable {
  package let id: Topic.ID
  package let title: String
  package let origin: Topic.Origin
  /// Nil when nobody gave dots for it because it was not voted on.
  package let dots: Int?
  /// Nil when it was not chosen.
  package let selection: Topic.Selection?
  package let isDiscussed: Bool
  /// Nil when it was not discussed.
  package let milliseconds: Int64?
  /// Key of the method; nil when it was not discussed.
  package let method: String?
  package let firstCollectedOn: CivilDate
  package let timesCarried: Int
  package let recurrenceOf: Topic.ID?
  package let mergedInto: Topic.ID?
  /// Why it came before others with as many dots; nil where nothing had to be decided.
  package let tieReason: String?
  package let isDropped: Bool
  /// Place in the order of the session, from 1.
  package let position: Int

  package init(
    id: Topic.ID, title: String, origin: Topic.Origin, dots: Int?, selection: Topic.Selection?,
    isDiscussed: Bool, milliseconds: Int64?, method: String?, firstCollectedOn: CivilDate, timesCarried: Int,
    recurrenceOf: Topic.ID? = nil, mergedInto: Topic.ID? = nil,
    tieReason: String? = nil, isDropped: Bool = false, position: Int
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.dots = dots
    self.selection = selection
    self.isDiscussed = isDiscussed
    self.milliseconds = milliseconds
    self.method = method
    self.firstCollectedOn = firstCollectedOn
    self.timesCarried = timesCarried
    self.recurrenceOf = recurrenceOf
    self.mergedInto = mergedInto
    self.tieReason = tieReason
    self.isDropped = isDropped
    self.position = position
  }
}
