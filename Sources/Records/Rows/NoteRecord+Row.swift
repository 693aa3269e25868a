import Dialogue

extension NoteRecord: SessionRow {
  static let table = "note"
  static let columns = ["id", "kind", "topic", "text", "is_released"]

  var values: [(any StoredValue)?] { [id, kind, topic, text, isReleased] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), kind: try row.value("kind"), topic: try row.optional("topic"),
      text: try row.optional("text"), isReleased: try row.optional("is_released"))
  }
}
