package import Words

extension Report {
  /// One of the two pages that stand for themselves, or one of the fourteen chapters behind them.
  package struct Chapter: Hashable, Sendable {
    /// The stable name by which programs know it.
    package let key: String
    package let title: Bilingual
    package let sections: [Section]
    /// Why nothing is in it, where nothing is.
    private let emptiness: Bilingual

    init(
      _ key: String, _ german: String, _ english: String, _ sections: [Section],
      emptiness: Bilingual = Report.nothing
    ) {
      self.key = key
      title = Bilingual(german, english)
      self.sections = sections
      self.emptiness = emptiness
    }
  }

  /// A part of a chapter. Programs get each of them; people do not see those in which nothing is.
  package enum Section: Hashable, Sendable {
    /// A short sentence of the program.
    case sentence(Bilingual)
    /// A few of them under a heading.
    case notes(caption: Bilingual, [Bilingual])
    /// The few figures that are seen first.
    case tiles([Figure])
    case figures([Figure])
    /// Rows.
    case table(key: String, caption: Bilingual, Table)
    /// What people said, one after the other.
    case quotes(key: String, caption: Bilingual, [Quote])
    /// What staff wrote, one after the other.
    case list(key: String, caption: Bilingual, [OutwardText])
    /// A picture, and its numbers where there are no pictures.
    case chart(Chart)
  }
}

extension Report.Section {
  static func sentence(_ german: String, _ english: String) -> Self { .sentence(Bilingual(german, english)) }

  /// Whether people see something of it.
  var isEmpty: Bool {
    switch self {
    case .sentence: false
    case .notes(_, let sentences): sentences.isEmpty
    case .tiles(let figures): figures.isEmpty
    // A figure that may not be told is worth a row only beside others.
    case .figures(let figures): figures.allSatisfy { $0.isWithoutContent || $0.value == .nothing }
    case .table(_, _, let table): table.rows.isEmpty
    case .quotes(_, _, let quotes): quotes.isEmpty
    case .list(_, _, let texts): texts.isEmpty
    case .chart(let chart): chart.isEmpty
    }
  }

  var isSentence: Bool { if case .sentence = self { true } else { false } }
}

extension Report.Chapter {
  /// What people see of it: one line when nothing is in it.
  var shown: [Report.Section] {
    let filled = sections.filter { !$0.isEmpty }
    return filled.allSatisfy(\.isSentence) ? [.sentence(emptiness)] : filled
  }

  /// The splits that pictures in it show, so that no table has to.
  var drawn: Set<String> {
    Set(sections.compactMap { if case .chart(let chart) = $0 { chart.drawnFigure } else { nil } })
  }
}
