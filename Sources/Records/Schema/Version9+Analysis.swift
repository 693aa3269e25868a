extension Version9 {
  /// The sessions as before, but for what was counted before rows of people were taken out of them.
  static let analysis = """
    DROP VIEW analysis_session;

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
      coalesce(kept.present, (SELECT count(*) FROM attendance WHERE session = held.id)) AS present,
      coalesce(kept.new_participants, (SELECT count(*) FROM attendance AS here
        WHERE here.session = held.id AND NOT EXISTS (
          SELECT 1 FROM attendance AS before JOIN held_session AS earlier ON earlier.id = before.session
          WHERE before.participant = here.participant AND earlier.cycle = held.cycle
            AND (earlier.scheduled_start, earlier.id) < (held.scheduled_start, held.id)))) AS new_participants,
      coalesce(kept.joined_late,
        (SELECT count(*) FROM attendance WHERE session = held.id AND is_late = 1)) AS joined_late,
      coalesce(kept.turns, (SELECT count(*) FROM turn WHERE session = held.id)) AS turns,
      coalesce(kept.talk_seconds,
        (SELECT coalesce(sum((milliseconds + 500) / 1000), 0) FROM turn WHERE session = held.id)) AS talk_seconds,
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
      CASE WHEN kept.session IS NULL
        THEN (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn')
        ELSE CAST(kept.mood_in_total AS REAL) / nullif(kept.mood_in_n, 0) END AS mood_in_mean,
      coalesce(kept.mood_in_n,
        (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn')) AS mood_in_n,
      CASE WHEN kept.session IS NULL
        THEN (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut')
        ELSE CAST(kept.mood_out_total AS REAL) / nullif(kept.mood_out_n, 0) END AS mood_out_mean,
      coalesce(kept.mood_out_n,
        (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut')) AS mood_out_n
    FROM held_session AS held
    JOIN current_cycle AS cycle ON cycle.cycle = held.cycle
    LEFT JOIN session_sum AS kept ON kept.session = held.id;
    """
}
