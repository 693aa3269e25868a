import Dialogue

extension AnalysisView {
  static let session = AnalysisView(
    name: "analysis_session", meaning: "One row for each session that took place and was closed.",
    columns: [
      Column("session_id", .id, "The session, in all views."),
      Column("cycle", .text, "Name of the cycle, as it is now."),
      Column("number", .integer, "Number of the session in its cycle."),
      Column("date", .day, "Day of the session, local to the cycle."),
      Column("scheduled_start", .time, "When it was to begin."),
      Column("started_at", .time, "When check-in began."),
      Column("ended_at", .time, orNull: true, "When wrap-up began."),
      Column("minutes", .integer, of: "minutes", "How long it lasted, rounded."),
      Column("present", .integer, of: "people", "Who was there."),
      Column("new_participants", .integer, of: "people", "Who had not been there in the cycle before."),
      Column("joined_late", .integer, of: "people", "Who came after check-in began."),
      Column("turns", .integer, of: "turns", "Turns, whatever their kind."),
      Column("talk_seconds", .integer, of: "seconds", "How long people spoke, each turn rounded."),
      Column("passes", .integer, of: "passes", "How often somebody passed, in rounds and in the speaking list."),
      Column("topics_collected", .integer, of: "topics", "Topics that came into the list and stayed in it."),
      Column("topics_discussed", .integer, of: "topics", "Topics that were talked about."),
      Column("needs", .integer, of: "needs", "Needs that were written down and not withdrawn, confidential ones too."),
      Column("disturbances", .integer, of: "disturbances", "How often something disturbed the hour."),
      Column("disturbance_minutes", .integer, of: "minutes", "How long, together and rounded."),
      Column("active_breaks", .integer, of: "breaks", "How often there was a break."),
      Column("dial_in_issues", .integer, of: "problems", "Problems with dialling in."),
    ] + moods)

  private static let moods = [
    Column("mood_in_mean", .real, of: "1 to 5", orNull: true, "Mean of the moods in check-in, from stormy to sunny."),
    Column("mood_in_n", .integer, of: "answers", "How many moods are in it."),
    Column("mood_out_mean", .real, of: "1 to 5", orNull: true, "Mean of the moods in check-out."),
    Column("mood_out_n", .integer, of: "answers", "How many moods are in it."),
  ]

  static let attendance = AnalysisView(
    name: "analysis_attendance", meaning: "One row for each person in each session.",
    columns: [
      Column("session_id", .id, "The session."),
      Column("participant_number", .integer, "The person's number in the cycle; there are no names."),
      Column("district", .text, "Where the person is from."),
      Column("access_mode", .word(AccessMode.allCases.map(\.rawValue)), "How the person took part last."),
      Column("joined_at", .time, "First arrival."),
      Column("left_at", .time, orNull: true, "Last leaving; null: stayed to the end."),
    ])

  static let round = AnalysisView(
    name: "analysis_round", meaning: "One row for each person in each round.",
    columns: [
      Column("session_id", .id, "The session."),
      Column("participant_number", .integer, "The person's number in the cycle."),
      Column("round", .word(Round.Kind.allCases.map(\.rawValue)), "Which round."),
      Column("state", .word(RoundRecord.State.allCases.map(\.rawValue)), "What became of the person's place in it."),
      Column("mood", .integer, of: "1 to 5", orNull: true, "From stormy to sunny; null where none was told."),
    ])

  static let turn = AnalysisView(
    name: "analysis_turn", meaning: "One row for each turn, whatever its segments.",
    columns: [
      Column("session_id", .id, "The session."),
      Column("participant_number", .integer, "The number of who spoke, in the cycle."),
      Column("topic_id", .id, orNull: true, "The topic; null in a disturbance."),
      Column("kind", .word(Turn.Kind.allCases.map(\.rawValue)), "Which kind of turn."),
      Column("started_at", .time, "When it began."),
      Column("seconds", .integer, of: "seconds", "How long, without gaps that were taken out."),
      Column("segments", .integer, of: "segments", "In how many parts: one more for each interruption."),
      Column("first_turn", .flag, "Whether it was the person's first on this topic."),
    ])
}
