import Dialogue
import GRDB

extension NeedFact {
  /// Columns of which a fact is made when it is read.
  static let columns = "id, need, at, field, value"

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), need: try row.value("need"), at: try row.value("at"),
      field: try row.value("field"), value: try row.value("value"))
  }

  /// What became known in the sessions that `selection` names.
  static func lists(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: [NeedFact]] {
    try db.lists(
      "SELECT session, \(columns) FROM need_fact WHERE session IN (\(selection.sql)) ORDER BY session, ordinal",
      selection.arguments
    ) { try NeedFact($0) }
  }

  /// Writes what somebody found out about a need; a fact that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO need_fact (id, need, at, origin, session, ordinal, field, value)
      VALUES (?, ?, ?, ?, NULL, 0, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [id, need, at, origin, field, value])
  }

  /// Writes what became known in a session; left out when the need is not there any more, because erasing goes
  /// before everything.
  func insert(from session: Session.ID, ordinal: Int, origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO need_fact (id, need, at, origin, session, ordinal, field, value)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE EXISTS (SELECT 1 FROM need WHERE id = ?2)
      ON CONFLICT (id) DO NOTHING
      """, [id, need, at, origin, session, ordinal, field, value])
  }
}
