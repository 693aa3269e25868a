import Dialogue
import GRDB

extension SessionStore {
  /// The plans nobody has spoken of for good, the oldest first: „notYet“ is asked again.
  static func openPlans(of cycle: Cycle.ID, _ db: Database) throws -> [OpenPlan] {
    try db.rows(
      """
      SELECT plan.id, plan.participant, plan.text, session.number, session.date
      FROM session JOIN plan ON plan.session = session.id
      WHERE session.cycle = ? AND plan.participant IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM plan_fact WHERE plan = plan.id AND outcome <> 'notYet')
      ORDER BY session.scheduled_start, session.id, plan.ordinal
      """, [cycle]
    ) { row in
      OpenPlan(
        id: try row.value("id"), participant: try row.value("participant"), text: try row.value("text"),
        session: try row.value("number"), madeOn: try row.value("date"))
    }
  }
}
