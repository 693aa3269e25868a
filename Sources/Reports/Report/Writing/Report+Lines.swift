package import Words

extension Report {
  /// A line of the Bilanz on a screen, before it is wrapped.
  package enum Line: Hashable, Sendable {
    case heading(String)
    /// Of a part of a chapter.
    case caption(String)
    case sentence(String)
    case row(String)
  }

  /// The whole Bilanz for a narrow screen: tables as rows, pictures as their numbers.
  package func lines(_ language: Language) -> [Line] {
    [.heading(heading[language])] + origins.map { .sentence($0[language]) }
      + parts.enumerated().flatMap { index, chapter in
        [.heading(title(of: chapter, at: index, language))]
          + chapter.shown.flatMap { lines(of: $0, language) }
      }
  }

  /// Where a page or chapter begins among the lines; nil when there is none with that key.
  package func firstLine(of chapter: String, _ language: Language) -> Int? {
    guard let place = parts.firstIndex(where: { $0.key == chapter }) else { return nil }
    return lines(language).firstIndex(of: .heading(title(of: parts[place], at: place, language)))
  }

  /// Chapters have numbers, pages have none.
  private func title(of chapter: Chapter, at index: Int, _ language: Language) -> String {
    index < pages.count ? chapter.title[language] : "\(index - pages.count + 1) \(chapter.title[language])"
  }

  private var origins: [Bilingual] {
    head.isEmpty
      ? [Self.withoutSessions]
      : head.map { Bilingual("\($0.title.german): \($0.words.german)", "\($0.title.english): \($0.words.english)") }
  }

  private func lines(of section: Section, _ language: Language) -> [Line] {
    switch section {
    case .sentence(let words): [.sentence(words[language])]
    case .notes(let caption, let sentences): [.caption(caption[language])] + sentences.map { .sentence($0[language]) }
    case .tiles(let figures), .figures(let figures):
      FigureTable(figures: figures).tables.flatMap { rows(of: $0, language) }
    case .table(_, let caption, let table): [.caption(caption[language])] + rows(of: table, language)
    case .quotes(_, let caption, let quotes):
      [.caption(caption[language])] + quotes.map { .row($0.quoted($0.text.text, language)) }
    case .list(_, let caption, let texts): [.caption(caption[language])] + texts.map { .row($0.text) }
    case .chart(let chart): chart.table.map { [.caption(chart.caption[language])] + rows(of: $0, language) } ?? []
    }
  }

  /// The first cell names the row; empty ones are left out.
  private func rows(of table: Table, _ language: Language) -> [Line] {
    let shown = table.withoutEmptyColumns.limited(to: .markdown)
    if let groups = shown.groups {
      return groups.flatMap { [.row($0.title.readable.text(in: language))] + rows(of: $0.rows, language) }
    }
    return shown.rows.map { row in
      .row(zip(shown.columns, row).compactMap { cell($1, of: $0, language) }.joined(separator: " · "))
    }
  }

  /// A number says what it counts, because the heading of its column may be out of sight.
  private func cell(_ value: Table.Value, of column: Table.Column, _ language: Language) -> String? {
    let text = value.text(in: language)
    guard !text.isEmpty else { return nil }
    if column.key == "n" { return "\(language == .german ? "Basis" : "Base"): \(text)" }
    // What staff say about a stage and what the program shows for it are told apart by their headings.
    if column.key == "reason" || column.key == "evidence" {
      let heading = column.heading[language]
      return heading.hasSuffix("?") ? "\(heading) \(text)" : "\(heading): \(text)"
    }
    let isNamed = column.content == .figure && column.key != "value"
    return isNamed ? "\(column.heading[language]) \(text)" : text
  }
}
