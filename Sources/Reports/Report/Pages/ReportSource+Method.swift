import Dialogue
import Words

extension ReportSource {
  /// Method and limits in a few lines; `marks` are those that occur.
  func method(_ marks: Set<WithheldMark>) -> [Bilingual] {
    [written, counted(marks), passedOn, limits]
  }

  private var written: Bilingual {
    Bilingual(
      "Aufgeschrieben wird in der Stunde, was die Gruppe sagt. Bedürfnisse werden vorgelesen und bestätigt. "
        + (showsWords
          ? "Worte der Gruppe stehen hier nur, wenn sie freigegeben sind"
          : "Von der Gruppe stehen hier nur Zitate, die sie für alle freigegeben hat")
        + "; Vertrauliches ist eine Zahl.",
      "What the group says is written down during the hour. Needs are read out and confirmed. "
        + (showsWords
          ? "Words of the group are here only when they were released"
          : "Of the group only quotes are here that it released to everybody") + "; what is confidential is one number."
    )
  }

  private func counted(_ marks: Set<WithheldMark>) -> Bilingual {
    let shown = WithheldMark.allCases.filter(marks.contains).map(\.words)
    let list = Bilingual(
      shown.map { "„\($0.german)“" }.listed(by: "oder"), shown.map { "“\($0.english)”" }.listed(by: "or"))
    let note = control.note
    return Bilingual(
      "„Basis (n)“ sagt, woraus eine Zahl kommt. Hände: So viele haben gesagt, dass es ihnen auch so geht. Wo es um "
        + "weniger als \(control.smallest) Menschen geht, nennen wir keine Zahl"
        + (shown.isEmpty ? "." : ": Dort steht \(list.german).")
        + (marks.contains(.nothing) ? " „–“ steht auch, wo es nichts anzugeben gibt." : "")
        + (note.map { " " + $0.german } ?? ""),
      "“Base (n)” tells of what a figure is made. Hands: so many said that they feel the same. Where it is about fewer "
        + "than \(control.smallest) people we give no number"
        + (shown.isEmpty ? "." : ": there it says \(list.english).")
        + (marks.contains(.nothing) ? " “–” also stands where there is nothing to give." : "")
        + (note.map { " " + $0.english } ?? ""))
  }

  /// Two words that are easily mixed up: a turn is passed, a need is forwarded.
  private var passedOn: Bilingual {
    Bilingual(
      "„Weitergeleitet“ heißt: Ein Bedürfnis liegt bei einer Stelle, die helfen kann. „Das Wort weitergegeben“ heißt "
        + "etwas anderes: Jemand wollte gerade nichts sagen.",
      "“Forwarded” means: a need is with somebody who can help. “Passed” means something else: somebody did not want to "
        + "say anything just then.")
  }

  private var limits: Bilingual {
    Bilingual(
      "Die Gruppe ist klein, und es gibt keine Vergleichsgruppe: Die Zahlen zeigen, was war, nicht, was gewirkt hat.",
      "The group is small and there is none to compare it with: the figures show what was, not what had an effect.")
  }
}

/// What stands in place of a number that may not be told.
enum WithheldMark: CaseIterable {
  case others, few, notShown, nothing

  fileprivate var words: Bilingual {
    switch self {
    case .others: SplitLabel.others.words ?? Bilingual("", "")
    case .few: ExportedNeed.few
    case .notShown: SplitLabel.notShown.words ?? Bilingual("", "")
    case .nothing: Bilingual("–", "–")
    }
  }
}

extension Report.Section {
  /// The marks that people see in it.
  var withheldMarks: [WithheldMark] {
    switch self {
    case .figures(let figures), .tiles(let figures): figures.compactMap(\.withheldMark)
    case .table(_, _, let table): table.withheldMarks
    case .chart(let chart): chart.table?.withheldMarks ?? []
    case .sentence, .notes, .quotes, .list: []
    }
  }
}

extension Report.Figure {
  fileprivate var withheldMark: WithheldMark? {
    switch label?.key {
    case SplitLabel.others.key: .others
    case SplitLabel.notShown.key: .notShown
    default: value == .nothing ? .nothing : nil
    }
  }
}

extension Table {
  fileprivate var withheldMarks: [WithheldMark] {
    withoutEmptyColumns.rows.joined().compactMap { value in
      switch value {
      case .nothing: .nothing
      case .literal(_, ExportedNeed.few): .few
      case .text, .words, .literal, .integer, .people, .decimal, .flag, .date: nil
      }
    }
  }
}

extension [String] {
  /// One after the other, the last behind a word.
  fileprivate func listed(by word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
