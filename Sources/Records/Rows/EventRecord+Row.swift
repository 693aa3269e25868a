import Dialogue

extension EventRecord: SessionRow {
  static let table = "event"
  static let columns = ["id", "kind", "detail", "started_at", "milliseconds", "outcome", "helper"]

  var values: [(any StoredValue)?] { [id, kind, detail, startedAt, milliseconds, outcome, helper] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), kind: try row.value("kind"), detail: try row.value("detail"),
      startedAt: try row.value("started_at"), milliseconds: try row.value("milliseconds"),
      outcome: try row.optional("outcome"), helper: try row.optional("helper"))
  }
}
