package import Words

extension Report {
  /// A figure with its n and the sessions it comes from.
  package struct Figure: Hashable, Sendable {
    /// The stable name by which programs know it.
    package let key: String
    package let title: Bilingual
    /// Which part of the whole it tells of; nil for the whole.
    package let label: SplitLabel?
    /// Nothing where it may not be told, or nothing was there.
    package let value: Table.Value
    /// Of how many people or things it tells; nothing for a sum over all sessions.
    package let n: Table.Value
    /// What is counted, as a key and as words.
    package let unit: Table.Value
    /// The numbers of the sessions it comes from.
    package let sessions: [Int]
    /// The unit of publication of whose people it tells; nil for things of all sessions.
    package let part: ShownUnit?
    /// Whether it is some of what the figure before it counts, and stands with it.
    package let isSome: Bool
  }
}

extension Report.Figure {
  /// The same figure as in the export of statistics; of `sessions`, unless it tells of one unit only.
  init(_ statistic: Statistic, sessions: [Int]) {
    self.init(
      key: statistic.key, title: statistic.title, label: statistic.label, value: statistic.value, n: statistic.n,
      unit: statistic.unit.value, sessions: statistic.part?.sessions ?? sessions, part: statistic.part,
      isSome: statistic.isSome)
  }

  /// Whether it only says that nobody wrote anything down.
  var isWithoutContent: Bool {
    value == .integer(0) && [Statistic.Unit.notes, .quotes].map(\.value).contains(unit)
  }

  /// The number as people read it, with its unit where the title does not say what is counted.
  var told: Bilingual {
    let number = Bilingual(value.readable.text(in: .german), value.readable.text(in: .english))
    guard value != .nothing else { return number }
    return switch unit {
    case Statistic.Unit.minutes.value: Bilingual("\(number.german) min", "\(number.english) min")
    case Statistic.Unit.percent.value: Bilingual("\(number.german) %", "\(number.english) %")
    default: number
    }
  }

  /// The n, or for a sum the number of sessions it is a sum over.
  var source: Bilingual {
    guard n == .nothing, value != .nothing, !sessions.isEmpty else {
      return Bilingual(n.readable.text(in: .german), n.readable.text(in: .english))
    }
    return sessions.count == 1
      ? Bilingual("1 Termin", "1 session") : Bilingual("\(sessions.count) Termine", "\(sessions.count) sessions")
  }
}

extension Table.Value {
  /// For people: days as they are written in the language of the reader.
  var readable: Self {
    switch self {
    case .date(let date): .words(date.written)
    case .nothing: .words(Bilingual("–", "–"))
    case .text, .words, .literal, .integer, .people, .decimal, .flag: self
    }
  }
}
