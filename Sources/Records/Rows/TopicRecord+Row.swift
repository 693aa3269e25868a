import Dialogue

extension TopicRecord: SessionRow {
  static let table = "listed_topic"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    [
      "id": id, "title": title, "origin": origin, "dots": dots, "selection": selection, "is_discussed": isDiscussed,
      "milliseconds": milliseconds, "method": method, "first_collected_on": firstCollectedOn,
      "times_carried": timesCarried, "recurrence_of": recurrenceOf, "merged_into": mergedInto, "tie_reason": tieReason,
      "is_dropped": isDropped, "position": position,
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
      isDropped: try row.value("is_dropped"), position: try row.value("position"))
  }
}
