/// The second session, in a condition.
let second = "(SELECT session_id FROM analysis_session WHERE number = 2)"

/// All columns of the views but the names of rows.
let sessionColumns = """
  cycle, number, date, scheduled_start, started_at, ended_at, minutes, present, new_participants, joined_late, turns,
  talk_seconds, passes, topics_collected, topics_discussed, needs, disturbances, disturbance_minutes, active_breaks,
  dial_in_issues, round(mood_in_mean, 1), mood_in_n, round(mood_out_mean, 1), mood_out_n
  """
let attendanceColumns = "participant_number, district, access_mode, joined_at, left_at"
let eventColumns = "kind, detail, started_at, seconds, outcome"
let needColumns = """
  date, wording, category, gkv_field, level, shared_by, urgency, barrier, existing_offer, helpers, next_step,
  responsible, due_on, status, answer, reported_back_on, confirmed, confidential, released
  """

/// Notes with the topic's title instead of its name.
let noteQuery = """
  SELECT note.kind, note.text, note.released, coalesce(topic.title, '-') FROM analysis_note AS note
  LEFT JOIN analysis_topic AS topic ON topic.topic_id = note.topic_id AND topic.session_id = note.session_id
  WHERE note.session_id = \(second) ORDER BY note.kind, note.text
  """
