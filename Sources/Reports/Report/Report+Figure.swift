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
    /// What n counts.
    let base: Statistic.Base
    /// How people read it where there is room for a few words only; nil where it is said as anywhere.
    var short: Short?
  }

  /// A figure in a few words.
  package struct Short: Hashable, Sendable {
    let title: Bilingual
    let value: Bilingual
    let note: Bilingual
  }
}

extension Report.Figure {
  /// The same figure as in the export of statistics; of `sessions`, unless it tells of one unit only.
  init(_ statistic: Statistic, sessions: [Int]) {
    self.init(
      key: statistic.key, title: statistic.title, label: statistic.label, value: statistic.value, n: statistic.n,
      unit: statistic.unit.value, sessions: statistic.part?.sessions ?? sessions, part: statistic.part,
      isSome: statistic.isSome, base: statistic.base)
  }

  /// Whether it only says that nobody wrote anything down.
  var isWithoutContent: Bool {
    value == .integer(0) && [Statistic.Unit.notes, .quotes].map(\.value).contains(unit)
  }

  /// What people read above or before it.
  var heading: Bilingual { short?.title ?? title }

  /// The number as people read it, with its unit where the title does not say what is counted.
  var told: Bilingual {
    if let short { return short.value }
    let number = Bilingual(value.readable.text(in: .german), value.readable.text(in: .english))
    guard value != .nothing else { return number }
    return switch unit {
    case Statistic.Unit.minutes.value: Bilingual("\(number.german) min", "\(number.english) min")
    case Statistic.Unit.percent.value: Bilingual("\(number.german) %", "\(number.english) %")
    default: number
    }
  }

  /// What it is made of: the n with what it counts, for a sum the number of sessions it is a sum over. Nil where it is
  /// made of nothing else, as a number of sessions is.
  var source: Bilingual? {
    if let short { return short.note }
    guard n == .nothing else { return base.counted(n) }
    guard value != .nothing, !sessions.isEmpty, !isOfItself else { return nil }
    return Statistic.Unit.sessions.base.counted(.integer(sessions.count))
  }

  /// Partners in the directory are not counted in sessions; those who were named are.
  private var isOfItself: Bool {
    unit == Statistic.Unit.sessions.value || unit == Statistic.Unit.partners.value && key != "partners"
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
