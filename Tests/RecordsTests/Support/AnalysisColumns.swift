/// The columns of the views for analysis, which others rely on.
enum AnalysisColumns {
  static let session = [
    "session_id", "cycle", "number", "date", "scheduled_start", "started_at", "ended_at", "minutes", "present",
    "new_participants", "joined_late", "turns", "talk_seconds", "passes", "topics_collected", "topics_discussed",
    "needs", "disturbances", "disturbance_minutes", "active_breaks", "dial_in_issues", "mood_in_mean", "mood_in_n",
    "mood_out_mean", "mood_out_n",
  ]
  static let attendance = [
    "session_id", "participant_number", "district", "access_mode", "joined_at", "left_at",
  ]
  static let round = ["session_id", "participant_number", "round", "state", "mood"]
  static let turn = [
    "session_id", "participant_number", "topic_id", "kind", "started_at", "seconds", "segments", "first_turn",
  ]
  static let topic = [
    "topic_id", "session_id", "title", "origin", "dots", "selection", "discussed", "minutes", "method",
    "first_collected_on", "times_carried", "recurrence_of",
  ]
  static let note = ["session_id", "topic_id", "kind", "text", "released"]
  static let need = [
    "need_id", "session_id", "date", "wording", "category", "gkv_field", "level", "shared_by", "urgency", "barrier",
    "existing_offer", "helpers", "next_step", "responsible", "due_on", "status", "answer", "reported_back_on",
    "confirmed", "confidential", "released",
  ]
  static let event = ["session_id", "kind", "detail", "started_at", "seconds", "outcome"]
}
