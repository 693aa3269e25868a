import Dialogue
import GRDB

extension SessionStore {
  /// The times of the latest sessions that went through every phase. However long a cycle is, only so many of its
  /// sessions are read.
  static func phaseHistory(of cycle: Cycle.ID, _ db: Database) throws -> PhaseHistory {
    let rows = try db.rows(
      """
      WITH latest AS MATERIALIZED (
        SELECT id, scheduled_start FROM held_session WHERE cycle = ?
        ORDER BY scheduled_start DESC, id DESC LIMIT \(PhaseHistory.mostSessions)
      ), timed AS (
        SELECT latest.id, latest.scheduled_start,
          sum(phase.milliseconds) FILTER (WHERE phase.phase = 'checkIn') AS check_in,
          sum(phase.milliseconds) FILTER (WHERE phase.phase = 'topics') AS topics,
          sum(phase.milliseconds) FILTER (WHERE phase.phase = 'exchange') AS exchange,
          sum(phase.milliseconds) FILTER (WHERE phase.phase = 'needs') AS needs,
          sum(phase.milliseconds) FILTER (WHERE phase.phase = 'checkOut') AS check_out
        FROM latest JOIN phase ON phase.session = latest.id GROUP BY latest.id
      )
      SELECT * FROM timed
      WHERE check_in + topics + exchange + needs + check_out IS NOT NULL
      ORDER BY scheduled_start DESC, id DESC
      """, [cycle]
    ) { row in
      PhaseHistory.Row(
        checkIn: try row.value("check_in"), topics: try row.value("topics"), exchange: try row.value("exchange"),
        needs: try row.value("needs"), checkOut: try row.value("check_out"))
    }
    return PhaseHistory(sessions: rows)
  }
}
