import Dialogue

extension TurnRecord: SessionRow {
  static let table = "turn"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    [
      "id": id, "participant": participant, "topic": topic, "kind": kind, "started_at": startedAt,
      "milliseconds": milliseconds, "segments": segments, "is_first": isFirst,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), topic: try row.optional("topic"),
      kind: try row.value("kind"), startedAt: try row.value("started_at"), milliseconds: try row.value("milliseconds"),
      segments: try row.value("segments"), isFirst: try row.value("is_first"))
  }
}
