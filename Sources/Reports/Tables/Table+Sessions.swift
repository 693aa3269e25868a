import Dialogue

extension Table {
  /// One row for each session that took place.
  static func sessions(of extract: ArchiveExtract, filter: ExportFilter) -> Table {
    let facts = extract.factsByNeed
    var known: [Cycle.ID: Set<Participant.ID>] = [:]
    let figures = extract.held.map { session in
      let present = Set(session.attendances.map(\.participant))
      let new = present.subtracting(known[session.cycle.id] ?? [])
      known[session.cycle.id, default: []].formUnion(present)
      return SessionFigures(
        session: session, newParticipants: new.count, needs: session.currentNeeds(facts).count { $0.isCounted })
    }
    return Table(figures.filter { filter.admits($0.session) }, frame + talk + beside)
  }

  private static var frame: [Field<SessionFigures>] {
    [
      Field("cycle", "Durchlauf", "Cycle") { .text($0.session.cycle.name) },
      Field("session", "Termin", "Session") { .integer($0.session.number) },
      Field("date", "Datum", "Date") { .date($0.session.date) },
      Field("minutes", "Minuten", "Minutes") { .integer($0.minutes) },
      Field("present", "Anwesend", "Present") { .integer($0.present) },
      Field("new_participants", "Zum ersten Mal dabei", "There for the first time") { .integer($0.newParticipants) },
      Field("joined_late", "Später dazu", "Joined late") { .integer($0.joinedLate) },
    ]
  }

  private static var talk: [Field<SessionFigures>] {
    [
      Field("turns", "Redebeiträge", "Turns") { .integer($0.session.turns.count) },
      Field("talk_seconds", "Redezeit in Sekunden", "Speaking time in seconds") { .integer($0.talkSeconds) },
      Field("passes", "Weitergegeben", "Passes") { .integer($0.session.passes) },
      Field("topics_collected", "Themen gesammelt", "Topics collected") { .integer($0.topicsCollected) },
      Field("topics_discussed", "Themen besprochen", "Topics discussed") { .integer($0.topicsDiscussed) },
      Field("needs", "Bedürfnisse", "Needs") { .integer($0.needs) },
    ]
  }

  private static var beside: [Field<SessionFigures>] {
    [
      Field("disturbances", "Störungen", "Disturbances") { .integer($0.count(.disturbance)) },
      Field("disturbance_minutes", "Störungen in Minuten", "Disturbances in minutes") {
        .integer($0.disturbanceMinutes)
      },
      Field("active_breaks", "Aktive Pausen", "Active breaks") { .integer($0.count(.activeBreak)) },
      Field("dial_in_issues", "Einwahlprobleme", "Dial-in problems") { .integer($0.count(.dialInIssue)) },
      Field("mood_in_mean", "Stimmung zu Beginn (Mittel)", "Mood at the start (mean)") { $0.meanMood(.checkIn) },
      Field("mood_in_n", "Stimmung zu Beginn (n)", "Mood at the start (n)") { .integer($0.moods(.checkIn)) },
      Field("mood_out_mean", "Stimmung am Ende (Mittel)", "Mood at the end (mean)") { $0.meanMood(.checkOut) },
      Field("mood_out_n", "Stimmung am Ende (n)", "Mood at the end (n)") { .integer($0.moods(.checkOut)) },
    ]
  }
}
