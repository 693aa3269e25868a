import Dialogue
import Words

extension ReportSource {
  /// What somebody has to know who reads no further: what happened, how many came, how it went, what is asked for.
  var firstPage: Report.Chapter {
    Report.Chapter(
      "glance", "Auf einen Blick", "At a glance",
      [.sentence(hour)] + happened + statements("summary", .summary, "In Kürze", "In short")
        + [.tiles(tiles)] + (control.note.map { [.sentence($0)] } ?? []) + [.chart(attendance), .chart(moodChart)]
        + joinedMoods + notYet
        + table("recommendations", "Empfehlungen", "Recommendations", recommendations))
  }

  private var hour: Bilingual {
    Bilingual(
      "„Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne Arbeit online miteinander reden. "
        + "Die Themen bestimmen sie selbst.",
      "“Stark durch Austausch” is one hour a week in which people without work talk to each other online. They choose "
        + "the topics themselves.")
  }

  /// What happened, in things only.
  private var happened: [Report.Section] {
    guard !sessions.isEmpty else { return [] }
    let collected = statistics.sum(\.topicsCollected)
    let own = collected - statistics.sum(\.impulses)
    let (needs, earlier) = (statistics.standing.count, statistics.earlier)
    let answered = earlier.count { $0.reportedBackOn != nil }
    return [
      .sentence(
        "Termine: \(sessions.count). Themen: \(collected), davon aus der Gruppe: \(own). Aufgeschriebene Bedürfnisse: "
          + "\(needs)."
          + (earlier.isEmpty
            ? "" : " Vor dem letzten Termin genannt: \(earlier.count), davon der Gruppe beantwortet: \(answered)."),
        "Sessions: \(sessions.count). Topics: \(collected), of these from the group: \(own). Needs written down: \(needs)."
          + (earlier.isEmpty
            ? ""
            : " Named before the last session: \(earlier.count), of these answered to the group: \(answered)."))
    ]
  }

  /// Six figures.
  private var tiles: [Report.Figure] {
    figures("sessions_held", "participants", "participations", "topics_discussed", "needs")
      + figures("loop_quote", sessions: Array(numbers.dropLast())).map(inShort)
  }

  /// A share beside five counts reads as a success or a survey: on this page it is said how many of how many.
  private func inShort(_ share: Report.Figure) -> Report.Figure {
    let earlier = statistics.earlier
    guard !earlier.isEmpty else { return share }
    let answered = earlier.count { $0.reportedBackOn != nil }
    let resolved = earlier.count { $0.status == .resolved }
    var share = share
    share.short = Report.Short(
      title: Bilingual("Bedürfnisse haben eine Antwort", "needs have an answer"),
      value: Bilingual("\(answered) von \(earlier.count)", "\(answered) of \(earlier.count)"),
      note: Bilingual(
        "ohne die vom letzten Termin; gelöst: \(resolved)", "without those of the last session; resolved: \(resolved)"))
    return share
  }

  /// How many came, week by week.
  private var attendance: Report.Chart {
    let weeks = statistics.held.map { (date: $0.session.date, present: statistics.present(in: $0)) }
    return Report.Chart(
      key: "attendance", caption: Bilingual("Anwesende je Termin", "People present in each session"),
      source: .table(
        Table(
          weeks,
          [
            Field(.label, "date", "Datum", "Date") { .date($0.date) },
            Field(.figure, "present", "Anwesend", "Present") { $0.present },
          ])),
      drawing: .columns(weeks.map { Report.Bar(label: .words($0.date.shortly), value: $0.present) }))
  }

  /// How the group felt, from beginning to end.
  private var moodChart: Report.Chart {
    // The page is one sheet; chapter 9 has them all.
    let rows = moodRows.suffix(12)
    return Report.Chart(
      key: "mood",
      caption: Bilingual(
        "Stimmung vom Beginn (○) zum Ende (●) der Stunde, 1 bis 5 – misst keine Wirkung",
        "Mood from the start (○) to the end (●) of the hour, 1 to 5 – measures no effect"),
      source: .table(
        Table(
          Array(rows),
          [
            Field(.label, "sessions", "Termine", "Sessions") { $0.label.value },
            Field(.figure, "mood_in", "zu Beginn", "At the start") { $0.start?.value ?? .nothing },
            Field(.figure, "mood_out", "am Ende", "At the end") { $0.end?.value ?? .nothing },
          ])),
      drawing: .moods(
        rows.map { row in
          Report.Ends(
            label: .words(Self.span(row.label)), start: row.start?.value ?? .nothing, end: row.end?.value ?? .nothing)
        }))
  }

  private static func span(_ label: SplitLabel) -> Bilingual {
    let isOne = !label.key.contains("–")
    return Bilingual("\(isOne ? "Termin" : "Termine") \(label.key)", "\(isOne ? "Session" : "Sessions") \(label.key)")
  }

  /// What is asked for first comes first; what has no day comes last, in the order in which it was written.
  private static func isAskedBefore(_ left: Recommendation, _ right: Recommendation) -> Bool {
    guard let day = left.dueOn else { return false }
    return right.dueOn.map { day < $0 } ?? true
  }

  /// What was derived from a need goes where its words go: outside the team only with a need that was released.
  private func mayLeave(_ recommendation: Recommendation) -> Bool {
    guard control.profile != .internal, let need = recommendation.need else { return true }
    return released.contains { $0.need.id == need }
  }

  /// What the team asks for, of whom, and how many it would help.
  private var recommendations: Table {
    Table(
      assessment.recommendations.filter(mayLeave).sorted(by: Self.isAskedBefore).map { recommendation in
        (asked: recommendation, need: needs.filter(\.isShown).first { $0.need.id == recommendation.need })
      },
      [
        Field(.wording, "text", Recommendation.words.german, Recommendation.words.english) {
          .said(gate.pass($0.asked.text, from: .assessment, in: settings?.id))
        },
        Field(.wording, "addressee", "An wen?", "To whom?") {
          .said(gate.pass($0.asked.addressee, from: .assessment, in: settings?.id))
        },
        Field(.label, "due_on", .dueOn) { .day($0.asked.dueOn) },
        Field(.wording, "need", "Aus welchem Bedürfnis?", "From which need?") { $0.need?.wording ?? .nothing },
        Field(.figure, "shared_by", "Hände", "Hands") { $0.need?.sharedBy ?? .nothing },
      ])
  }
}

extension CivilDate {
  /// The day without its year, for a label of a picture.
  fileprivate var shortly: Bilingual {
    let (german, english) = (written.german, written.english)
    return Bilingual(String(german.dropLast(4)), String(english.dropLast(5)))
  }
}
