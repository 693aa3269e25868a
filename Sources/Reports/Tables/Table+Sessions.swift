import Dialogue

extension Table {
  /// One row for each session that took place.
  static func sessions(of extract: ArchiveExtract, filter: ExportFilter, control: DisclosureControl) -> Table {
    let figures = extract.sessionFigures.filter { filter.admits($0.session) }
    return Table(figures, frame + talk + beside + moods(control))
  }

  private static var frame: [Field<SessionFigures>] {
    [
      Field(.label, "cycle", "Durchlauf", "Cycle") { .text($0.session.cycle.name) },
      Field(.label, "session", "Termin", "Session") { .integer($0.session.number) },
      Field(.label, "date", "Datum", "Date") { .date($0.session.date) },
      Field(.figure, "minutes", "Minuten", "Minutes") { .integer($0.minutes) },
      Field(.figure, "present", "Anwesend", "Present") { .integer($0.present) },
      Field(.figure, "new_participants", "Zum ersten Mal dabei", "There for the first time") {
        .integer($0.newParticipants.count)
      },
      Field(.figure, "joined_late", "Später dazu", "Joined late") { .integer($0.joinedLate) },
    ]
  }

  private static var talk: [Field<SessionFigures>] {
    [
      Field(.figure, "turns", "Redebeiträge", "Turns") { .integer($0.session.turns.count) },
      Field(.figure, "talk_seconds", "Redezeit in Sekunden", "Speaking time in seconds") { .integer($0.talkSeconds) },
      Field(.figure, "passes", "Weitergegeben", "Passes") { .integer($0.session.passes) },
      Field(.figure, "topics_collected", "Themen gesammelt", "Topics collected") { .integer($0.topicsCollected) },
      Field(.figure, "topics_discussed", "Themen besprochen", "Topics discussed") { .integer($0.topicsDiscussed) },
      Field(.figure, "needs", "Bedürfnisse", "Needs") { .integer($0.needs.count) },
    ]
  }

  private static var beside: [Field<SessionFigures>] {
    [
      Field(.figure, "disturbances", "Störungen", "Disturbances") { .integer($0.count(.disturbance)) },
      Field(.figure, "disturbance_minutes", "Störungen in Minuten", "Disturbances in minutes") {
        .integer($0.minutes(of: .disturbance))
      },
      Field(.figure, "active_breaks", "Aktive Pausen", "Active breaks") { .integer($0.count(.activeBreak)) },
      Field(.figure, "dial_in_issues", "Einwahlprobleme", "Dial-in problems") { .integer($0.count(.dialInIssue)) },
    ]
  }

  private static func moods(_ control: DisclosureControl) -> [Field<SessionFigures>] {
    [
      Field(.figure, "mood_in_mean", "Stimmung zu Beginn (Mittel)", "Mood at the start (mean)") {
        $0.meanMood(.checkIn, control)
      },
      Field(.figure, "mood_in_n", "Stimmung zu Beginn (n)", "Mood at the start (n)") { .integer($0.moods(.checkIn)) },
      Field(.figure, "mood_out_mean", "Stimmung am Ende (Mittel)", "Mood at the end (mean)") {
        $0.meanMood(.checkOut, control)
      },
      Field(.figure, "mood_out_n", "Stimmung am Ende (n)", "Mood at the end (n)") { .integer($0.moods(.checkOut)) },
    ]
  }
}
