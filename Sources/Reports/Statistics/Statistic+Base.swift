import Words

extension Statistic {
  /// What an n is a number of, so that nobody takes needs for people.
  struct Base: Hashable, Sendable {
    let one: Bilingual
    let many: Bilingual

    /// So many of them; `number` is written as it is everywhere.
    func counted(_ number: Table.Value) -> Bilingual {
      let noun = number.number == 1 ? one : many
      return Bilingual(
        "\(number.text(in: .german)) \(noun.german)", "\(number.text(in: .english)) \(noun.english)")
    }
  }

  /// What its n counts: mostly the same as the figure itself.
  var base: Base {
    switch key {
    case "impulse_share": Unit.topics.base
    case "loop_quote": Unit.needs.base
    default: UnitFigure(rawValue: key)?.base ?? unit.base
    }
  }
}

extension Statistic.Unit {
  var base: Statistic.Base { Statistic.Base(one: one, many: words) }

  private var one: Bilingual {
    switch self {
    case .sessions: Bilingual("Termin", "session")
    case .minutes: Bilingual("Minute", "minute")
    case .participants: Bilingual("Mensch", "participant")
    case .participations: Bilingual("Teilnahme", "participation")
    case .arrivals: Bilingual("Ankunft", "arrival")
    case .issues: Bilingual("Einwahlproblem", "dial-in problem")
    case .topics: Bilingual("Thema", "topic")
    case .needs: Bilingual("Bedürfnis", "need")
    case .hands: Bilingual("Hand", "hand")
    case .turns: Bilingual("Redebeitrag", "turn")
    case .disturbances: Bilingual("Störung", "disturbance")
    case .breaks: Bilingual("Pause", "break")
    case .notes: Bilingual("Notiz", "note")
    case .plans: Bilingual("Plan", "plan")
    case .partners: Bilingual("Stelle", "partner")
    case .quotes: Bilingual("Zitat", "quote")
    case .percent, .passes, .mood: words
    }
  }
}

extension UnitFigure {
  /// What its n counts.
  fileprivate var base: Statistic.Base {
    switch self {
    case .presentMean, .presentLeast, .presentMost: Statistic.Unit.sessions.base
    case .talkLeast, .talkMiddle, .talkMost: Statistic.Unit.participants.base
    case .hands: Statistic.Unit.needs.base
    case .moodIn, .moodOut, .moodChange, .moodInBySessions, .moodOutBySessions:
      Statistic.Base(one: Bilingual("Antwort", "answer"), many: Bilingual("Antworten", "answers"))
    case .participants, .newcomers, .regulars, .participations, .present, .attendance, .late, .access, .districts,
      .visits, .issues, .issueMinutes, .issueKinds, .secretNeeds, .handsByArea, .plans, .planOutcomes, .turns, .talk,
      .talkKinds, .passes, .speakers:
      unit.base
    }
  }
}
