import Dialogue
import Words

extension ReportSource {
  /// 1: when, where and for whom.
  var frame: Report.Chapter {
    var rows: [(item: Table.Value, value: Table.Value)] = []
    func add(_ key: String, _ german: String, _ english: String, _ value: Table.Value) {
      rows.append((.literal(key: key, Bilingual(german, english)), value))
    }
    if let settings {
      add("cycle", "Durchlauf", "Cycle", .text(gate.name(of: settings)))
      // Free words, if only those of the team.
      if showsWords {
        add("target_group", "Dialoggruppe", "Dialogue group", passed(settings.targetGroup, of: settings))
      }
      add("districts", "Landkreise", "Districts", list(settings.districts, of: settings))
      if showsWords {
        add("providers", "Maßnahmeträger", "Training providers", list(settings.providers.map(\.name), of: settings))
      }
    }
    if let first = sessions.map(\.date).min(), let last = sessions.map(\.date).max() {
      add("first_day", "Erster Termin", "First session", .date(first))
      add("last_day", "Letzter Termin", "Last session", .date(last))
    }
    let table = Table(
      rows,
      [
        Field(.label, "item", "Angabe", "Detail") { $0.item },
        Field(.label, "value", "Inhalt", "Content") { $0.value },
      ])
    return Report.Chapter(
      "frame", "Rahmen", "Frame",
      [
        .sentence(
          "In „Stark durch Austausch“ treffen sich Menschen ohne Arbeit online. Die Themen bestimmen sie selbst.",
          "In “Stark durch Austausch” people without work meet online. They choose the topics themselves."),
        .table(key: "frame", caption: Bilingual("Der Durchlauf", "The cycle"), table),
        .figures(
          figures("sessions_held") + planned + figures("sessions_cancelled", "minutes")
            + statistics.going.map { Report.Figure($0, sessions: statistics.open.map(\.session.number)) }),
      ] + hours + [lasting])
  }

  private var lasting: Report.Section {
    .sentence(
      "Aus denselben Daten entsteht immer dieselbe Bilanz. Zahlen von Menschen bleiben, wie sie einmal "
        + "veröffentlicht sind, auch wenn später etwas berichtigt wird.",
      "The same data always give the same review. Numbers of people stay as they were once published, also when "
        + "something is set right later.")
  }

  /// Where the minutes of all sessions went, as far as that is known: topics stand still in disturbances and breaks.
  private var hours: [Report.Section] {
    let minutes = statistics.sum(\.minutes)
    let topics = statistics.sum(\.topicMinutes)
    let disturbances = statistics.sum { $0.minutes(of: .disturbance) }
    let breaks = statistics.sum { $0.minutes(of: .activeBreak) }
    let rest = minutes - topics - disturbances - breaks
    guard minutes > 0, rest >= 0 else { return [] }
    return [
      .sentence(
        "So teilen sich die \(minutes) Minuten auf: Themen \(topics), Störungen \(disturbances), Aktive Pausen "
          + "\(breaks). Die übrigen \(rest) gehörten den Runden, dem Sammeln und Wählen der Themen, den Bedürfnissen und "
          + "dem, was dazwischen liegt.",
        "This is how the \(minutes) minutes split up: topics \(topics), disturbances \(disturbances), active breaks "
          + "\(breaks). The other \(rest) went to the rounds, to collecting and choosing topics, to the needs and to "
          + "what is between them.")
    ]
  }

  /// How many sessions there were to be.
  private var planned: [Report.Figure] {
    guard let number = settings?.plannedSessions else { return [] }
    let planned = Statistic("sessions_planned", "Termine geplant", "Sessions planned", .sessions, number)
    return [Report.Figure(planned, sessions: [])]
  }

  private func list(_ names: [String], of cycle: Cycle) -> Table.Value {
    let passed = names.map { gate.pass($0, from: .cycle, in: cycle.id) }
    return .said(OutwardText(passed, by: " · "))
  }

  private func passed(_ text: String, of cycle: Cycle) -> Table.Value {
    .said(gate.pass(text, from: .cycle, in: cycle.id))
  }

  /// Where numbers of people are missing, from when on they will be there.
  var notYet: [Report.Section] { statistics.notYet.map { [.sentence($0)] } ?? [] }

  /// 2: how many came, how often and how.
  var reach: Report.Chapter {
    let table = Table(
      statistics.held,
      [
        Field(.label, "session", "Termin", "Session") { .integer($0.session.number) },
        Field(.label, "date", "Datum", "Date") { .date($0.session.date) },
        Field(.figure, "minutes", "Minuten", "Minutes") { .integer($0.minutes) },
        Field(.figure, "present", "Anwesend", "Present") { statistics.present(in: $0) },
      ]
    ).shown(under: control)
    return Report.Chapter(
      "reach", "Reichweite", "Reach",
      [
        .sentence(
          "Teilnehmende: Menschen, jede und jeder einmal gezählt. Teilnahmen: jedes Mal, bei dem jemand da war.",
          "Participants: people, each of them counted once. Participations: each time that somebody came."),
        .figures(
          figures(
            "participants", "participants_by_newness", "participants_by_regularity", "participations", "present_mean",
            "present_min", "present_max", "participations_by_attendance", "joined_late", "participations_by_access",
            "participants_by_district",
            "participations_by_district", "dial_in_issues", "dial_in_minutes")),
        .table(key: "sessions", caption: Bilingual("Die Termine", "The sessions"), table),
      ] + notYet, emptiness: emptinessOfPeople)
  }

  /// 9: how the group felt.
  var moods: Report.Chapter {
    let table = Table(
      moodRows,
      [
        Field(.label, "sessions", "Termine", "Sessions") { $0.label.value },
        Field(.figure, "mood_in", "zu Beginn", "At the start") { $0.start?.value ?? .nothing },
        Field(.figure, "mood_in_n", "n zu Beginn", "n at the start") { $0.start?.n ?? .nothing },
        Field(.figure, "mood_out", "am Ende", "At the end") { $0.end?.value ?? .nothing },
        Field(.figure, "mood_out_n", "n am Ende", "n at the end") { $0.end?.n ?? .nothing },
      ])
    return Report.Chapter(
      "moods", "Stimmung", "Mood",
      [
        .sentence(
          "1 heißt stürmisch, 5 heißt sonnig. Wer nichts sagen wollte, hat das Wort weitergegeben. Im Mittel zählt jede "
            + "Antwort gleich viel, auch über mehrere Termine.",
          "1 is stormy, 5 is sunny. Whoever did not want to tell passed. In a mean every answer counts the same, also "
            + "over several sessions."),
        .sentence(
          "Das misst keine Wirkung. Es zeigt, wie es der Gruppe an dem Tag ging.",
          "This measures no effect. It shows how the group felt on that day."),
        .figures(figures("mood_in_mean", "mood_out_mean", "mood_change_mean")),
      ] + changeNotTold + joinedMoods
        + self.table("moods", "Stimmung nach Terminen", "Mood by sessions", table) + notYet,
      emptiness: emptinessOfPeople)
  }

  /// Why a change of mood is missing although both means are there.
  private var changeNotTold: [Report.Section] {
    let change = figures("mood_change_mean")
    guard !change.isEmpty, change.allSatisfy({ $0.value == .nothing }) else { return [] }
    return [
      .sentence(
        "Die Veränderung zählt nur Menschen, die zu Beginn und am Ende geantwortet haben. Hier steht keine Zahl, weil "
          + "sie zu viel über wenige Menschen verriete.",
        "The change only counts people who answered at the start and at the end. There is no number here, because "
          + "it would tell too much of a few people.")
    ]
  }

  /// Why some sessions stand together; nothing where each stands for itself.
  var joinedMoods: [Report.Section] {
    guard moodRows.contains(where: { $0.label.key.contains("–") }) else { return [] }
    return [
      .sentence(
        "Haben an einem Termin weniger als \(control.smallest) Menschen ihre Stimmung gesagt, stehen benachbarte Termine "
          + "zusammen, zu Beginn und am Ende je für sich.",
        "Where fewer than \(control.smallest) people told their mood in a session, neighbouring sessions stand together, "
          + "at the start and at the end each by itself.")
    ]
  }

  /// The beginning and the end of the same sessions, and those of which only one of them is told.
  typealias MoodRow = (label: SplitLabel, start: Report.Figure?, end: Report.Figure?)

  var moodRows: [MoodRow] {
    let (before, after) = (figures("mood_in_by_sessions"), figures("mood_out_by_sessions"))
    let shown = (before + after).filter { $0.label != nil && $0.value != .nothing }
    let spans = shown.reduce(into: [(part: ShownUnit?, label: SplitLabel)]()) { spans, figure in
      guard let label = figure.label, !spans.contains(where: { $0.part == figure.part && $0.label == label })
      else { return }
      spans.append((figure.part, label))
    }
    return spans.sorted { Self.isBefore($0.label, $1.label) }.map { span in
      func find(_ figures: [Report.Figure]) -> Report.Figure? {
        figures.first { $0.part == span.part && $0.label == span.label }
      }
      return (span.label, find(before), find(after))
    }
  }

  /// Spans of sessions by their first number, then by their last.
  private static func isBefore(_ left: SplitLabel, _ right: SplitLabel) -> Bool {
    let (left, right) = (left.key.split(separator: "–"), right.key.split(separator: "–"))
    let numbers = (left.compactMap { Int($0) }, right.compactMap { Int($0) })
    return numbers.0.lexicographicallyPrecedes(numbers.1)
  }
}
