import Dialogue
import Words

extension Table {
  /// What a row of sessions is about: one session with its things, or a whole unit with its people.
  fileprivate enum Counted {
    case session(SessionFigures)
    case unit(ShownUnit)
  }

  /// One row for each session that took place, for readers who may see them, and one for each whole unit.
  static func sessions(
    of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl
  ) -> Table {
    let gate = TextGate(extract)
    let statistics = RangeStatistics(extract, filter: filter, categories: categories, control: control, gate: gate)
    let sessions = control.profile.showsSessions ? statistics.held + statistics.open : []
    let rows = sessions.map { Counted.session($0) } + statistics.units.map { Counted.unit($0) }
    return Table(rows, frame(statistics, gate) + things(statistics) + people(control))
  }

  private static func frame(_ statistics: RangeStatistics, _ gate: TextGate) -> [Field<Counted>] {
    [
      Field(.label, "cycle", "Durchlauf", "Cycle", .cycleName) { row in
        switch row {
        case .session(let figures): .text(gate.name(of: figures.session.cycle))
        case .unit(let unit): .text(unit.cycle)
        }
      },
      Field(.label, "section", "Abschnitt", "Section", .sessionSection) {
        $0.whole.map { .integer($0.number) } ?? .nothing
      },
      Field(.label, "session", "Termin", "Session", .sessionNumberOrNothing) {
        $0.figures.map { .integer($0.session.number) } ?? .nothing
      },
      Field(.label, "date", "Datum", "Date", .sessionDate) { row in
        .day(row.figures?.session.date ?? row.whole?.days?.upperBound)
      },
      Field(.label, "open", "Noch offen", "Still open", .sessionOpen) { row in
        .flag(row.figures.map { figures in statistics.open.contains { $0.session.id == figures.session.id } } ?? false)
      },
      Field(.figure, "sessions", "Termine", "Sessions", .sessionCount) { .integer($0.whole?.sessions.count ?? 1) },
    ]
  }

  /// Things are told exactly, of a session and of all in a unit.
  private static func things(_ statistics: RangeStatistics) -> [Field<Counted>] {
    func sum(
      _ key: String, _ german: String, _ english: String, _ definition: Definition,
      _ figure: @escaping (SessionFigures) -> Int
    ) -> Field<Counted> {
      Field(.figure, key, german, english, definition) { row in
        switch row {
        case .session(let figures): .integer(figure(figures))
        case .unit(let unit):
          .integer(
            statistics.held.filter { unit.members.contains($0.session.id) }.reduce(0) { $0 + figure($1) })
        }
      }
    }
    return [
      sum("minutes", "Minuten", "Minutes", .sessionMinutes, \.minutes),
      sum("topics_collected", "Themen gesammelt", "Topics collected", .sessionTopicsCollected, \.topicsCollected),
      sum("topics_discussed", "Themen besprochen", "Topics discussed", .sessionTopicsDiscussed, \.topicsDiscussed),
      sum("needs", "Bedürfnisse", "Needs", .sessionNeeds) { $0.needs.count },
      sum("disturbances", "Störungen", "Disturbances", .sessionDisturbances) { $0.count(.disturbance) },
      sum("disturbance_minutes", "Störungen in Minuten", "Disturbances in minutes", .sessionDisturbanceMinutes) {
        $0.minutes(of: .disturbance)
      },
      sum("active_breaks", "Aktive Pausen", "Active breaks", .sessionActiveBreaks) { $0.count(.activeBreak) },
      Field(.figure, "present", "Anwesend", "Present", .sessionPresent) {
        $0.figures.map(statistics.present) ?? .nothing
      },
    ]
  }

  /// People are told of by unit only.
  private static func people(_ control: DisclosureControl) -> [Field<Counted>] {
    func of(_ kind: UnitFigure, _ german: String, _ english: String) -> Field<Counted> {
      let definition: Definition =
        kind.unit == .mood
        ? .decimal(of: kind.unit, in: 1...5, german, english) : .integer(of: kind.unit, german, english)
      return Field(.figure, kind.rawValue, kind.words.german, kind.words.english, definition.orNothing) { row in
        row.whole?.value(kind, control) ?? .nothing
      }
    }
    func number(of kind: UnitFigure, _ key: String, _ german: String, _ english: String) -> Field<Counted> {
      let definition = Definition.integer(
        of: .participations, "Wie viele Antworten im Mittel stecken.", "How many answers are in the mean.")
      return Field(.figure, key, german, english, definition.orNothing) { row in
        row.whole?.statistics([kind], control).first?.n ?? .nothing
      }
    }
    let new = Field<Counted>(
      .figure, "new_participants", "Zum ersten Mal dabei", "There for the first time", .sessionNewParticipants
    ) { row in
      row.whole?.statistics([.attendance], control).first { $0.label?.key == "new" }?.value ?? .nothing
    }
    return [
      of(.participants, "Verschiedene Menschen im Abschnitt.", "Different people in the section."),
      of(.participations, "Wie oft Menschen da waren.", "How often people were there."), new,
      of(.late, "Wie oft jemand nach Beginn des Check-ins kam.", "How often somebody came after check-in began."),
      of(.turns, "Redebeiträge.", "Turns."),
      of(.talk, "Wie lange die Gruppe gesprochen hat.", "How long the group spoke."),
      of(.passes, "Wie oft jemand das Wort weitergegeben hat.", "How often somebody passed."),
      of(.issues, "Probleme beim Einwählen.", "Problems with dialling in."),
      of(.secretNeeds, "Vertrauliche Bedürfnisse, nur gezählt.", "Confidential needs, counted only."),
      of(.moodIn, moods.german, moods.english),
      number(of: .moodIn, "mood_in_n", "Stimmung zu Beginn (n)", "Mood at the start (n)"),
      of(.moodOut, moods.german, moods.english),
      number(of: .moodOut, "mood_out_n", "Stimmung am Ende (n)", "Mood at the end (n)"),
    ]
  }

  private static let moods = Bilingual(
    "Von 1 (stürmisch) bis 5 (sonnig), mit einer Stelle nach dem Komma; leer, wenn zu wenige etwas gesagt haben.",
    "From 1 (stormy) to 5 (sunny), with one decimal place; empty when too few people told their mood.")
}

extension Table.Counted {
  fileprivate var figures: SessionFigures? { if case .session(let figures) = self { figures } else { nil } }
  fileprivate var whole: ShownUnit? { if case .unit(let unit) = self { unit } else { nil } }
}
