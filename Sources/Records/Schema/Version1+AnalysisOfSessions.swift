extension Version1 {
  /// One row a session, for analysis. Only sessions that took place, here and in the other views.
  static let analysisOfSessions = """
    CREATE VIEW analysis_session AS
    SELECT
      held.id AS session_id,
      cycle.name AS cycle,
      held.number AS number,
      held.date AS date,
      held.scheduled_start AS scheduled_start,
      held.started_at AS started_at,
      held.ended_at AS ended_at,
      (held.milliseconds + 30000) / 60000 AS minutes,
      (SELECT count(*) FROM attendance WHERE session = held.id) AS present,
      (SELECT count(*) FROM attendance AS here WHERE here.session = held.id AND NOT EXISTS (
        SELECT 1 FROM attendance AS before JOIN held_session AS earlier ON earlier.id = before.session
        WHERE before.participant = here.participant AND earlier.cycle = held.cycle
          AND (earlier.scheduled_start, earlier.id) < (held.scheduled_start, held.id))) AS new_participants,
      (SELECT count(*) FROM attendance WHERE session = held.id AND is_late = 1) AS joined_late,
      (SELECT count(*) FROM turn WHERE session = held.id) AS turns,
      (SELECT coalesce(sum((milliseconds + 500) / 1000), 0) FROM turn WHERE session = held.id) AS talk_seconds,
      held.passes AS passes,
      (SELECT count(*) FROM listed_topic WHERE session = held.id
        AND origin <> 'store' AND is_dropped = 0 AND merged_into IS NULL) AS topics_collected,
      (SELECT count(*) FROM listed_topic WHERE session = held.id
        AND is_discussed = 1 AND is_dropped = 0 AND merged_into IS NULL) AS topics_discussed,
      (SELECT count(*) FROM current_need WHERE session = held.id
        AND merged_into IS NULL AND status <> 'withdrawn') AS needs,
      (SELECT count(*) FROM event WHERE session = held.id AND kind = 'disturbance') AS disturbances,
      (SELECT (coalesce(sum(milliseconds), 0) + 30000) / 60000 FROM event
        WHERE session = held.id AND kind = 'disturbance') AS disturbance_minutes,
      (SELECT count(*) FROM event WHERE session = held.id AND kind = 'activeBreak') AS active_breaks,
      (SELECT count(*) FROM event WHERE session = held.id AND kind = 'dialInIssue') AS dial_in_issues,
      (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn') AS mood_in_mean,
      (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn') AS mood_in_n,
      (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut') AS mood_out_mean,
      (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut') AS mood_out_n
    FROM held_session AS held
    JOIN current_cycle AS cycle ON cycle.cycle = held.cycle;
    """
}
