import Dialogue

extension PhaseRecord: SessionRow {
  static let table = "phase"
  static let columns = ["id", "phase", "started_at", "milliseconds"]

  var values: [(any StoredValue)?] { [id, phase, startedAt, milliseconds] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), phase: try row.value("phase"), startedAt: try row.value("started_at"),
      milliseconds: try row.value("milliseconds"))
  }
}
