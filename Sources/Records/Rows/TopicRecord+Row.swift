import Dialogue

extension TopicRecord: SessionRow {
  static let table = "listed_topic"
  static let columns = [
    "id", "title", "origin", "dots", "selection", "is_discussed", "milliseconds", "method", "first_collected_on",
    "times_carried", "recurrence_of", "merged_into", "tie_reason", "is_dropped", "position",
  ]

  var values: [(any StoredValue)?] {
    [
      id, title, origin, dots, selection, isDiscussed, milliseconds, method, firstCollectedOn, timesCarried,
      recurrenceOf, mergedInto, tieReason, isDropped, position,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), title: try row.value("title"), origin: try row.value("origin"),
      dots: try row.optional("dots"), selection: try row.optional("selection"),
      isDiscussed: try row.value("is_discussed"), milliseconds: try row.optional("milliseconds"),
      method: try row.optional("method"), firstCollectedOn: try row.value("first_collected_on"),
      timesCarried: try row.value("times_carried"), recurrenceOf: try row.optional("recurrence_of"),
      mergedInto: try row.optional("merged_into"), tieReason: try row.optional("tie_reason"),
      isDropped: try row.value("is_dropped"),
      position: try row.value("position"))
  }
}
