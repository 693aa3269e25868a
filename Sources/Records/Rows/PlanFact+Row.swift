import Dialogue
import GRDB

extension PlanFact {
  /// What people said in the sessions that `selection` names.
  static func lists(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: [PlanFact]] {
    try db.lists(
      """
      SELECT session, id, plan, at, outcome FROM plan_fact
      WHERE session IN (\(selection.sql)) ORDER BY session, ordinal
      """, selection.arguments
    ) { row in
      PlanFact(
        id: try row.value("id"), plan: try row.value("plan"), at: try row.value("at"),
        outcome: try row.value("outcome"))
    }
  }

  /// Writes what was said in a session; left out when the plan is not there any more, because erasing goes before
  /// everything.
  func insert(from session: Session.ID, ordinal: Int, origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO plan_fact (id, plan, at, origin, session, ordinal, outcome)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM plan WHERE id = ?2)
      ON CONFLICT (id) DO NOTHING
      """, [id, plan, at, origin, session, ordinal, outcome])
  }
}
