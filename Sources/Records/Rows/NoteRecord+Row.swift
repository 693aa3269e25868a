import Dialogue

extension NoteRecord: SessionRow {
  static let table = "note"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    ["id": id, "kind": kind, "topic": topic, "text": text, "is_released": isReleased, "mentions": mentions]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), kind: try row.value("kind"), topic: try row.optional("topic"),
      text: try row.optional("text"), isReleased: try row.optional("is_released"), mentions: try row.value("mentions"))
  }
}
