import Dialogue

extension AnalysisView {
  static let topic = AnalysisView(
    name: "analysis_topic", meaning: "One row for each topic that stood in the list of a session to its end.",
    columns: [
      Column("topic_id", .id, "The topic: the same in every session to which it was carried."),
      Column("session_id", .id, "The session."),
      Column("title", .text, "As the group called it."),
      Column("origin", .word(Topic.Origin.allCases.map(\.rawValue)), "Where it came from."),
      Column("dots", .integer, of: "dots", orNull: true, "Dots of the group; null where nobody voted on it."),
      Column(
        "selection", .word(Topic.Selection.allCases.map(\.rawValue)), orNull: true,
        "How it was chosen; null where it was not."),
      Column("discussed", .flag, "Whether it was talked about."),
      Column("minutes", .integer, of: "minutes", orNull: true, "How long, rounded; null where it was not."),
      Column("method", .text, orNull: true, "Key of the method; null where it was not talked about."),
      Column("first_collected_on", .day, "Day on which it first stood in a list."),
      Column("times_carried", .integer, of: "sessions", "Earlier sessions in whose list it stood."),
      Column("recurrence_of", .id, orNull: true, "The other topic that it takes up again."),
    ])

  static let note = AnalysisView(
    name: "analysis_note", meaning: "One row for each mark that has words. Nothing says who said it.",
    columns: [
      Column("session_id", .id, "The session."),
      Column("topic_id", .id, orNull: true, "The topic in which it was heard."),
      Column("kind", .word(Mark.Kind.allCases.filter { $0 != .need }.map(\.rawValue)), "Which kind of mark."),
      Column("text", .text, "The words."),
      Column("released", .flag, "Whether they may be passed on."),
    ])

  static let need = AnalysisView(
    name: "analysis_need", meaning: "One row for each need that was written down, as it stands now.",
    columns: [
      Column("need_id", .id, "The need."),
      Column("session_id", .id, "The session in which it was said."),
      Column("date", .day, "Day of that session."),
      Column("wording", .text, "In the participants' own words."),
      Column("category", .text, orNull: true, "Key of one of the 25 areas; null until it was chosen."),
      Column(
        "gkv_field", .word(GKVField.allCases.map(\.rawValue)), orNull: true, "Field of action of health insurers."),
      Column("level", .word(Need.Level.allCases.map(\.rawValue)), orNull: true, "For whom something has to change."),
      Column("shared_by", .integer, of: "people", orNull: true, "How many feel the same; null where nobody asked."),
      Column("urgency", .word(Need.Urgency.allCases.map(\.rawValue)), orNull: true, "How urgent it is."),
      Column("barrier", .text, orNull: true, "What is in the way."),
      Column("existing_offer", .text, orNull: true, "What exists already."),
      Column("helpers", .text, orNull: true, "Who can help."),
      Column("next_step", .text, orNull: true, "What happens next."),
      Column("responsible", .text, orNull: true, "Who takes it on."),
      Column("due_on", .day, orNull: true, "By when."),
      Column("status", .word(Need.Status.allCases.map(\.rawValue)), "What became of it."),
      Column("answer", .text, orNull: true, "What there is to tell the group."),
      Column("reported_back_on", .day, orNull: true, "Day on which the group heard the answer."),
      Column("confirmed", .flag, "Whether the group said yes to the words that were read out."),
      Column("confidential", .flag, "Whether it may only be counted."),
      Column("released", .flag, "Whether it may be passed on."),
    ])

  static let event = AnalysisView(
    name: "analysis_event", meaning: "One row for each thing that happened beside the talk.",
    columns: [
      Column("session_id", .id, "The session."),
      Column("kind", .word(EventRecord.Kind.allCases.map(\.rawValue)), "What happened."),
      Column(
        "detail", .text,
        "Kind of disturbance or problem, key of the exercise, topic of the extension, minutes of the new plan."),
      Column("started_at", .time, "When it began."),
      Column("seconds", .integer, of: "seconds", "How long, rounded."),
      Column(
        "outcome", .text, orNull: true,
        "How it ended; of an extension thumbs up, sideways and down; of a new plan minutes behind."),
    ])
}
