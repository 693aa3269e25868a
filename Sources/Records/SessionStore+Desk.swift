package import Dialogue
import GRDB

/// What staff type while they look back. It shares the table of the half-typed lines of sessions, under names that no
/// session has, so that it is nobody's session's and outlives the closing of every one.
extension SessionStore {
  /// Keeps what is being typed in a field outside of a session; nil gives it up.
  package func saveAtDesk(_ draft: Draft?, field: String) throws(StoreError) {
    try writing { db in
      guard let draft else {
        try db.change("DELETE FROM draft WHERE session = ?", [Self.name(of: field)])
        return
      }
      try db.change(
        """
        INSERT INTO draft (session, field, text, cursor) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (session) DO UPDATE
        SET field = excluded.field, text = excluded.text, cursor = excluded.cursor
        """, [Self.name(of: field), field, draft.text, draft.cursor])
    }
  }

  /// What was left half typed outside of sessions, at most one text a field, in the order of the fields.
  package func draftsAtDesk() throws(StoreError) -> [Draft] {
    try reading { db in
      try db.rows(
        """
        SELECT session, field, text, cursor FROM draft
        WHERE session NOT IN (SELECT session FROM journal) ORDER BY field
        """
      ) { row in
        let draft = Draft(
          field: try row.value("field"), text: try row.value("text"), cursor: try row.value("cursor"))
        return try row.value("session") == Self.name(of: draft.field) ? draft : nil
      }.compactMap(\.self)
    }
  }

  /// Whether a closed session has this need.
  package func hasNeed(_ need: Need.ID) throws(StoreError) -> Bool {
    try reading { db in try db.hasRow("SELECT 1 FROM need WHERE id = ?", [need]) }
  }

  private static func name(of field: String) -> Session.ID { Identifier(derivedFrom: "desk", field) }
}
