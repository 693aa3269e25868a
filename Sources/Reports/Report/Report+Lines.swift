package import Words

extension Report {
  /// A line of the Bilanz on a screen, before it is wrapped.
  package enum Line: Hashable, Sendable {
    case heading(String)
    case sentence(String)
    case row(String)
  }

  /// The whole Bilanz for a narrow screen: tables as rows, pictures left out because their figures are written too.
  package func lines(_ language: Language) -> [Line] {
    [.heading(heading[language]), .sentence(origin[language])] + reading.map { .sentence($0[language]) }
      + chapters.enumerated().flatMap { index, chapter in
        [.heading("\(index + 1) \(chapter.title[language])")] + chapter.sections.flatMap { lines(of: $0, language) }
      }
  }

  /// Where a chapter begins among the lines; nil when there is none with that key.
  package func firstLine(of chapter: String, _ language: Language) -> Int? {
    guard let place = chapters.firstIndex(where: { $0.key == chapter }) else { return nil }
    let title = Line.heading("\(place + 1) \(chapters[place].title[language])")
    return lines(language).firstIndex(of: title)
  }

  private func lines(of section: Section, _ language: Language) -> [Line] {
    switch section {
    case .sentence(let words): [.sentence(words[language])]
    case .figures(let figures): rows(of: Report.table(figures), language)
    case .table(_, let caption, let table): [.sentence(caption[language])] + rows(of: table, language)
    case .quotes(_, let caption, let quotes):
      [.sentence(caption[language])]
        + (quotes.isEmpty ? [.row(Report.nothing[language])] : quotes.map { .row($0.text.text + $0.tail(language)) })
    case .list(_, let caption, let texts):
      [.sentence(caption[language])]
        + (texts.isEmpty ? [.row(Report.nothingOfTeam[language])] : texts.map { .row($0.text) })
    case .chart: []
    }
  }

  /// The first cell names the row; empty ones are left out.
  private func rows(of table: Table, _ language: Language) -> [Line] {
    guard !table.rows.isEmpty else { return [.row(Report.nothing[language])] }
    let shown = table.limited(to: .markdown)
    return shown.rows.map { row in
      .row(zip(shown.columns, row).compactMap { cell($1, of: $0, language) }.joined(separator: " · "))
    }
  }

  /// A number says what it counts, because the heading of its column may be out of sight.
  private func cell(_ value: Table.Value, of column: Table.Column, _ language: Language) -> String? {
    let text = value.text(in: language)
    guard !text.isEmpty else { return nil }
    if column.key == "n" { return "n = \(text)" }
    // What staff say about a stage and what the program shows for it are told apart by their headings.
    if column.key == "reason" || column.key == "evidence" {
      let heading = column.heading[language]
      return heading.hasSuffix("?") ? "\(heading) \(text)" : "\(heading): \(text)"
    }
    let isNamed = column.content == .figure && column.key != "value"
    return isNamed ? "\(column.heading[language]) \(text)" : text
  }
}
