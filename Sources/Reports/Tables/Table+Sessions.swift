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
      Field(.label, "cycle", "Durchlauf", "Cycle") { row in
        switch row {
        case .session(let figures): .text(gate.name(of: figures.session.cycle))
        case .unit(let unit): .text(unit.cycle)
        }
      },
      Field(.label, "section", "Abschnitt", "Section") { $0.whole.map { .integer($0.number) } ?? .nothing },
      Field(.label, "session", "Termin", "Session") { $0.figures.map { .integer($0.session.number) } ?? .nothing },
      Field(.label, "date", "Datum", "Date") { row in
        .day(row.figures?.session.date ?? row.whole?.days?.upperBound)
      },
      Field(.label, "open", "Noch offen", "Still open") { row in
        .flag(row.figures.map { figures in statistics.open.contains { $0.session.id == figures.session.id } } ?? false)
      },
      Field(.figure, "sessions", "Termine", "Sessions") { .integer($0.whole?.sessions.count ?? 1) },
    ]
  }

  /// Things are told exactly, of a session and of all in a unit.
  private static func things(_ statistics: RangeStatistics) -> [Field<Counted>] {
    func sum(_ key: String, _ german: String, _ english: String, _ figure: @escaping (SessionFigures) -> Int)
      -> Field<Counted>
    {
      Field(.figure, key, german, english) { row in
        switch row {
        case .session(let figures): .integer(figure(figures))
        case .unit(let unit):
          .integer(
            statistics.held.filter { unit.members.contains($0.session.id) }.reduce(0) { $0 + figure($1) })
        }
      }
    }
    return [
      sum("minutes", "Minuten", "Minutes", \.minutes),
      sum("topics_collected", "Themen gesammelt", "Topics collected", \.topicsCollected),
      sum("topics_discussed", "Themen besprochen", "Topics discussed", \.topicsDiscussed),
      sum("needs", "Bedürfnisse", "Needs") { $0.needs.count },
      sum("disturbances", "Störungen", "Disturbances") { $0.count(.disturbance) },
      sum("disturbance_minutes", "Störungen in Minuten", "Disturbances in minutes") { $0.minutes(of: .disturbance) },
      sum("active_breaks", "Aktive Pausen", "Active breaks") { $0.count(.activeBreak) },
      Field(.figure, "present", "Anwesend", "Present") { $0.figures.map(statistics.present) ?? .nothing },
    ]
  }

  /// People are told of by unit only.
  private static func people(_ control: DisclosureControl) -> [Field<Counted>] {
    func of(_ kind: UnitFigure, _ key: String? = nil) -> Field<Counted> {
      Field(.figure, key ?? kind.rawValue, kind.words.german, kind.words.english) { row in
        row.whole?.value(kind, control) ?? .nothing
      }
    }
    func number(of kind: UnitFigure, _ key: String, _ german: String, _ english: String) -> Field<Counted> {
      Field(.figure, key, german, english) { row in
        row.whole?.statistics([kind], control).first?.n ?? .nothing
      }
    }
    let new = Field<Counted>(.figure, "new_participants", "Zum ersten Mal dabei", "There for the first time") { row in
      row.whole?.statistics([.attendance], control).first { $0.label?.key == "new" }?.value ?? .nothing
    }
    return [of(.participants), of(.participations), new]
      + [UnitFigure.late, .turns, .talk, .passes, .issues, .secretNeeds].map { of($0) } + [
        of(.moodIn), number(of: .moodIn, "mood_in_n", "Stimmung zu Beginn (n)", "Mood at the start (n)"),
        of(.moodOut), number(of: .moodOut, "mood_out_n", "Stimmung am Ende (n)", "Mood at the end (n)"),
      ]
  }
}

extension Table.Counted {
  fileprivate var figures: SessionFigures? { if case .session(let figures) = self { figures } else { nil } }
  fileprivate var whole: ShownUnit? { if case .unit(let unit) = self { unit } else { nil } }
}
