import Dialogue

extension TurnRecord: SessionRow {
  static let table = "turn"
  static let columns = ["id", "participant", "topic", "kind", "started_at", "milliseconds", "segments", "is_first"]

  var values: [(any StoredValue)?] {
    [id, participant, topic, kind, startedAt, milliseconds, segments, isFirst]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), topic: try row.optional("topic"),
      kind: try row.value("kind"), startedAt: try row.value("started_at"),
      milliseconds: try row.value("milliseconds"), segments: try row.value("segments"),
      isFirst: try row.value("is_first"))
  }
}
