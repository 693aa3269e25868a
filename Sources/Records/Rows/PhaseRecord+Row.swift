import Dialogue

extension PhaseRecord: SessionRow {
  static let table = "phase"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    ["id": id, "phase": phase, "started_at": startedAt, "milliseconds": milliseconds]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), phase: try row.value("phase"), startedAt: try row.value("started_at"),
      milliseconds: try row.value("milliseconds"))
  }
}
