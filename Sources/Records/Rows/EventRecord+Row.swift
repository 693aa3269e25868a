import Dialogue

extension EventRecord: SessionRow {
  static let table = "event"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    [
      "id": id, "kind": kind, "detail": detail, "started_at": startedAt, "milliseconds": milliseconds,
      "outcome": outcome, "helper": helper,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), kind: try row.value("kind"), detail: try row.value("detail"),
      startedAt: try row.value("started_at"), milliseconds: try row.value("milliseconds"),
      outcome: try row.optional("outcome"), helper: try row.optional("helper"))
  }
}
