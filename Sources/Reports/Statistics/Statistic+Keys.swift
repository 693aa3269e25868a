extension Statistic {
  /// The stable names of all figures, in the order in which people read them: things of all sessions, then people.
  static var keys: [String] { things + UnitFigure.allCases.map(\.rawValue) }

  private static let things = [
    "sessions_held", "sessions_cancelled", "minutes", "topics_collected", "topics_discussed", "topic_minutes",
    "topics_impulse", "impulse_share", "needs", "needs_by_category", "needs_by_gkv_field", "needs_by_level",
    "needs_by_urgency", "needs_by_status", "needs_answered", "needs_before_last_session", "needs_reported_back",
    "loop_quote",
    "needs_waiting_before", "needs_waiting_reported_back",
    "disturbances", "disturbance_minutes", "active_breaks", "active_break_minutes", "open_sessions",
    "open_topics_collected", "open_topics_discussed", "open_needs", "open_disturbances", "open_active_breaks",
  ]
}

extension Statistic.Unit {
  /// What figures are numbers of; the others are units of the Bilanz only.
  static var counted: [Self] { allCases.filter { ![.notes, .partners, .quotes].contains($0) } }
}
