import Dialogue
import GRDB

extension SessionStore {
  /// The times of the latest sessions that went through every phase, without the disturbances in them. However long a
  /// cycle is, only so many of its sessions are read.
  static func phaseHistory(of cycle: Cycle.ID, _ db: Database) throws -> PhaseHistory {
    let rows = try db.rows(
      """
      WITH latest AS MATERIALIZED (
        SELECT id, scheduled_start FROM held_session WHERE cycle = ?
        ORDER BY scheduled_start DESC, id DESC LIMIT \(PhaseHistory.mostSessions)
      ), stretch AS (
        SELECT latest.id, latest.scheduled_start, phase.phase, phase.milliseconds,
          \(milliseconds("phase.started_at")) AS began
        FROM latest JOIN phase ON phase.session = latest.id
      ), stopped AS (
        SELECT latest.id, event.milliseconds, \(milliseconds("event.started_at")) AS began
        FROM latest JOIN event ON event.session = latest.id WHERE event.kind = 'disturbance'
      ), used AS (
        SELECT id, scheduled_start, phase, max(0, milliseconds - coalesce((
          SELECT sum(max(0, min(stretch.began + stretch.milliseconds, stopped.began + stopped.milliseconds)
            - max(stretch.began, stopped.began)))
          FROM stopped WHERE stopped.id = stretch.id), 0)) AS milliseconds
        FROM stretch
      ), timed AS (
        SELECT id, scheduled_start,
          sum(milliseconds) FILTER (WHERE phase = 'checkIn') AS check_in,
          sum(milliseconds) FILTER (WHERE phase = 'topics') AS topics,
          sum(milliseconds) FILTER (WHERE phase = 'exchange') AS exchange,
          sum(milliseconds) FILTER (WHERE phase = 'needs') AS needs,
          sum(milliseconds) FILTER (WHERE phase = 'checkOut') AS check_out
        FROM used GROUP BY id
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

  /// A stored time as whole milliseconds since a day long ago.
  private static func milliseconds(_ column: String) -> String {
    "CAST(round(julianday(\(column)) * 86400000) AS INTEGER)"
  }
}
