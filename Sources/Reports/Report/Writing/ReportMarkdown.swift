import Words

/// Writes the Bilanz as text in GitHub's form of Markdown.
struct ReportMarkdown {
  let report: Report
  let language: Language

  private var writer: MarkdownWriter { MarkdownWriter(language: language) }

  /// The whole file.
  var text: String {
    let pages = report.pages.flatMap { ["## \(said($0.title))"] + $0.shown.flatMap(paragraphs) }
    let chapters = report.chapters.enumerated().flatMap { index, chapter in
      ["## \(index + 1) \(said(chapter.title))"] + chapter.shown.flatMap(paragraphs)
    }
    return (["# \(said(report.heading))", head] + pages + chapters).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    guard !report.head.isEmpty else { return said(Report.withoutSessions) }
    return report.head.map { "- \(said($0.title)): \(said($0.words))" }.joined(separator: "\n")
  }

  private func paragraphs(_ section: Report.Section) -> [String] {
    switch section {
    case .sentence(let words): [said(words)]
    case .notes(let caption, let sentences): ["### \(said(caption))"] + sentences.map(said)
    case .tiles(let figures), .figures(let figures): FigureTable(figures: figures).tables.map(rows)
    case .table(_, let caption, let table): ["### \(said(caption))", rows(of: table)]
    case .quotes(_, let caption, let quotes): ["### \(said(caption))", list(quotes)]
    case .list(_, let caption, let texts): ["### \(said(caption))", list(texts)]
    case .chart(let chart): chart.table.map { ["### \(said(chart.caption))", rows(of: $0)] } ?? []
    }
  }

  private func said(_ words: Bilingual) -> String { writer.escaped(words[language]) }

  private func rows(of table: Table) -> String {
    // The table ends in a line end, which stands between paragraphs here.
    String(String(decoding: writer.bytes(of: table.readable.withEachGroupOnce), as: UTF8.self).dropLast())
  }

  private func list(_ quotes: [Report.Quote]) -> String {
    quotes.map { "- " + $0.quoted(writer.escaped($0.text.text), language) }.joined(separator: "\n")
  }

  /// What stands at the beginning of a point is not read as a sign of the format.
  private func list(_ texts: [OutwardText]) -> String {
    texts.map { "- \(Self.guarded(writer.escaped($0.text)))" }.joined(separator: "\n")
  }

  /// A heading, a list in the list or a number at the beginning is text.
  private static func guarded(_ text: String) -> String {
    if let first = text.first, "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, ".)".contains(sign) else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}

extension Table {
  /// What names a group stands in the first of its rows only.
  fileprivate var withEachGroupOnce: Table {
    guard let groups else { return self }
    let rows = groups.flatMap { group in
      group.rows.rows.enumerated().map { place, row in [place == 0 ? group.title : .nothing] + row }
    }
    return Table(columns: columns, rows: rows)
  }
}
