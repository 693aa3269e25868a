extension Version1 {
  /// The rows of sessions, for analysis. People appear with their number only.
  static let analysisOfRows = """
    CREATE VIEW analysis_attendance AS
    SELECT
      held.id AS session_id, participant.number AS participant_number, attendance.district AS district,
      attendance.access_mode AS access_mode, attendance.joined_at AS joined_at, attendance.left_at AS left_at
    FROM held_session AS held
    JOIN attendance ON attendance.session = held.id
    JOIN participant ON participant.cycle = held.cycle AND participant.id = attendance.participant;

    CREATE VIEW analysis_round AS
    SELECT
      held.id AS session_id, participant.number AS participant_number, answer.round AS round,
      answer.state AS state, answer.mood AS mood
    FROM held_session AS held
    JOIN round_answer AS answer ON answer.session = held.id
    JOIN participant ON participant.cycle = held.cycle AND participant.id = answer.participant;

    CREATE VIEW analysis_turn AS
    SELECT
      held.id AS session_id, participant.number AS participant_number, turn.topic AS topic_id, turn.kind AS kind,
      turn.started_at AS started_at, (turn.milliseconds + 500) / 1000 AS seconds, turn.segments AS segments,
      turn.is_first AS first_turn
    FROM held_session AS held
    JOIN turn ON turn.session = held.id
    JOIN participant ON participant.cycle = held.cycle AND participant.id = turn.participant;

    CREATE VIEW analysis_topic AS
    SELECT
      topic.id AS topic_id, held.id AS session_id, topic.title AS title, topic.origin AS origin,
      topic.dots AS dots, topic.selection AS selection, topic.is_discussed AS discussed,
      CASE topic.is_discussed WHEN 1 THEN (topic.milliseconds + 30000) / 60000 END AS minutes,
      topic.method AS method, topic.first_collected_on AS first_collected_on,
      topic.times_carried AS times_carried, topic.recurrence_of AS recurrence_of
    FROM held_session AS held
    JOIN listed_topic AS topic ON topic.session = held.id
    WHERE topic.is_dropped = 0 AND topic.merged_into IS NULL;

    CREATE VIEW analysis_note AS
    SELECT
      held.id AS session_id, note.topic AS topic_id, note.kind AS kind, note.text AS text,
      coalesce(note.is_released, 0) AS released
    FROM held_session AS held
    JOIN note ON note.session = held.id
    WHERE note.text <> '';

    CREATE VIEW analysis_need AS
    SELECT
      need.id AS need_id, held.id AS session_id, held.date AS date, need.wording AS wording,
      need.category AS category, need.gkv_field AS gkv_field, need.level AS level, need.shared_by AS shared_by,
      need.urgency AS urgency, nullif(need.barrier, '') AS barrier,
      nullif(need.existing_offer, '') AS existing_offer, nullif(need.helpers, '') AS helpers,
      nullif(need.next_step, '') AS next_step, nullif(need.responsible, '') AS responsible,
      need.due_on AS due_on, need.status AS status, nullif(need.answer, '') AS answer,
      need.reported_back_on AS reported_back_on, need.is_confirmed AS confirmed,
      need.is_confidential AS confidential, need.is_released AS released
    FROM held_session AS held
    JOIN current_need AS need ON need.session = held.id
    WHERE need.merged_into IS NULL;

    CREATE VIEW analysis_event AS
    SELECT
      held.id AS session_id, event.kind AS kind, event.detail AS detail, event.started_at AS started_at,
      (event.milliseconds + 500) / 1000 AS seconds, event.outcome AS outcome
    FROM held_session AS held
    JOIN event ON event.session = held.id;
    """
}
