/// One figure of a range of sessions.
struct Statistic {
  /// What is counted or measured.
  enum Unit: String {
    case sessions, minutes, participants, participations, arrivals, issues, topics, needs, hands, percent, turns,
      passes,
      mood, disturbances, breaks

    var words: Words {
      switch self {
      case .sessions: Words("Termine", "sessions")
      case .minutes: Words("Minuten", "minutes")
      case .participants: Words("Teilnehmende", "participants")
      case .participations: Words("Teilnahmen", "participations")
      case .arrivals: Words("Ankünfte", "arrivals")
      case .issues: Words("Einwahlprobleme", "dial-in problems")
      case .topics: Words("Themen", "topics")
      case .needs: Words("Bedürfnisse", "needs")
      case .hands: Words("Hände", "hands")
      case .percent: Words("Prozent", "percent")
      case .turns: Words("Redebeiträge", "turns")
      case .passes: Words("Mal weitergegeben", "passes")
      case .mood: Words("Stufe 1 bis 5", "step 1 to 5")
      case .disturbances: Words("Störungen", "disturbances")
      case .breaks: Words("Pausen", "breaks")
      }
    }
  }

  /// The stable name by which programs know it.
  let key: String
  let title: Words
  /// Which part of the whole it tells of; nil for the whole.
  var label: SplitLabel?
  let value: Table.Value
  /// Of how many people or things it tells.
  let n: Table.Value
  let unit: Unit
}

extension Statistic {
  /// A number of things, or of the whole group.
  init(_ key: String, _ german: String, _ english: String, _ unit: Unit, _ value: Int, of n: Int? = nil) {
    self.init(key: key, title: Words(german, english), value: .integer(value), n: .count(n), unit: unit)
  }

  /// A part of things in whole percent; no value when there is nothing to take it of.
  init(_ key: String, _ german: String, _ english: String, share part: Int, of whole: Int) {
    let percent = whole > 0 ? Int((100 * Double(part) / Double(whole)).rounded()) : nil
    self.init(key: key, title: Words(german, english), value: .count(percent), n: .integer(whole), unit: .percent)
  }

  /// A mean of moods, or no value when it may not be shown.
  init(_ key: String, _ german: String, _ english: String, _ mean: PublishedMean?) {
    self.init(
      key: key, title: Words(german, english), value: mean.map { .decimal($0.value, places: 1) } ?? .nothing,
      n: .people(mean?.count), unit: .mood)
  }
}

extension [Statistic] {
  /// The cells of a split of people or participations: only what disclosure control has published, and one line
  /// that says so where it published nothing.
  init(
    _ key: String, _ german: String, _ english: String, _ unit: Statistic.Unit, total: PublishedCount,
    _ split: PublishedSplit?, _ count: (PublishedSplit.Cell) -> PublishedCount? = { $0.count }
  ) {
    let cells = split.map { split in split.cells.map { (label: $0.label, value: Table.Value.people(count($0))) } }
    self = (cells ?? [(label: SplitLabel.notShown, value: .nothing)]).map { cell in
      Statistic(
        key: key, title: Words(german, english), label: cell.label, value: cell.value, n: .people(total), unit: unit)
    }
  }

  /// Things by kind. Nobody is recognised by a number of things, so that small ones are told.
  init(
    _ key: String, _ german: String, _ english: String, _ unit: Statistic.Unit, things: [SplitLabel?],
    labels: [SplitLabel], rest: SplitLabel? = nil
  ) {
    let counts = Dictionary(grouping: things.compactMap { $0 ?? rest }) { $0 }.mapValues(\.count)
    let unknown = Set(counts.keys).subtracting(labels).sorted()
    self = (labels + unknown).map { label in
      Statistic(
        key: key, title: Words(german, english), label: label, value: .integer(counts[label] ?? 0),
        n: .integer(things.count), unit: unit)
    }
  }
}
