import Words

/// One figure of a range of sessions.
struct Statistic {
  /// What is counted or measured.
  enum Unit: String, CaseIterable {
    case sessions, minutes, participants, participations, arrivals, issues, topics, needs, hands, percent, turns,
      passes,
      mood, disturbances, breaks, notes, plans, partners, quotes

    var words: Bilingual {
      switch self {
      case .sessions: Bilingual("Termine", "sessions")
      case .minutes: Bilingual("Minuten", "minutes")
      case .participants: Bilingual("Teilnehmende", "participants")
      case .participations: Bilingual("Teilnahmen", "participations")
      case .arrivals: Bilingual("Ankünfte", "arrivals")
      case .issues: Bilingual("Einwahlprobleme", "dial-in problems")
      case .topics: Bilingual("Themen", "topics")
      case .needs: Bilingual("Bedürfnisse", "needs")
      case .hands: Bilingual("Hände", "hands")
      case .percent: Bilingual("Prozent", "percent")
      case .turns: Bilingual("Redebeiträge", "turns")
      case .passes: Bilingual("Mal das Wort weitergegeben", "passes")
      case .mood: Bilingual("Wert von 1 bis 5", "value from 1 to 5")
      case .disturbances: Bilingual("Störungen", "disturbances")
      case .breaks: Bilingual("Pausen", "breaks")
      case .notes: Bilingual("Notizen", "notes")
      case .plans: Bilingual("Pläne", "plans")
      case .partners: Bilingual("Stellen", "partners")
      case .quotes: Bilingual("Zitate", "quotes")
      }
    }

    var value: Table.Value { .literal(key: rawValue, words) }
  }

  /// The stable name by which programs know it.
  let key: String
  let title: Bilingual
  /// Which part of the whole it tells of; nil for the whole.
  var label: SplitLabel?
  let value: Table.Value
  /// Of how many people or things it tells.
  let n: Table.Value
  let unit: Unit
  /// The unit of publication of whose people it tells; nil for things of all sessions.
  var part: ShownUnit?
  /// Whether it tells of a session that still goes on.
  var isOpen = false
  /// Whether it counts some of what the one before it counts.
  var isSome = false
}

extension Statistic {
  init(
    _ key: String, _ german: String, _ english: String, _ unit: Unit, label: SplitLabel? = nil, value: Table.Value,
    n: Table.Value
  ) {
    self.init(key: key, title: Bilingual(german, english), label: label, value: value, n: n, unit: unit)
  }

  /// A number of things, or of the whole group.
  init(_ key: String, _ german: String, _ english: String, _ unit: Unit, _ value: Int, of n: Int? = nil) {
    self.init(key, german, english, unit, value: .integer(value), n: .count(n))
  }

  /// Some of those that the figure before it counts; the title says which.
  static func some(
    _ key: String, _ german: String, _ english: String, _ unit: Unit, _ value: Int, of n: Int
  ) -> Statistic {
    var some = Statistic(key, german, english, unit, value, of: n)
    some.isSome = true
    return some
  }

  /// A part of things in whole percent; no value when there is nothing to take it of.
  init(_ key: String, _ german: String, _ english: String, share part: Int, of whole: Int) {
    let percent = whole > 0 ? Int((100 * Double(part) / Double(whole)).rounded()) : nil
    self.init(key, german, english, .percent, value: .count(percent), n: .integer(whole))
  }
}

extension [Statistic] {
  /// Things by kind. Nobody is recognised by a number of things, so that small ones are told.
  init(
    _ key: String, _ german: String, _ english: String, _ unit: Statistic.Unit, things: [SplitLabel?],
    labels: [SplitLabel], rest: SplitLabel? = nil
  ) {
    let counts = Dictionary(grouping: things.compactMap { $0 ?? rest }) { $0 }.mapValues(\.count)
    let unknown = Set(counts.keys).subtracting(labels).sorted()
    self = (labels + unknown).map { label in
      Statistic(
        key, german, english, unit, label: label, value: .integer(counts[label] ?? 0), n: .integer(things.count))
    }
  }
}
