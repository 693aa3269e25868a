import Words

/// Writes the Bilanz as text in GitHub's form of Markdown.
struct ReportMarkdown {
  let report: Report
  let language: Language

  private var writer: MarkdownWriter { MarkdownWriter(language: language) }

  /// The whole file.
  var text: String {
    let head = ["# \(said(report.heading))", said(report.origin)] + report.reading.map(said)
    let chapters = report.chapters.enumerated().flatMap { index, chapter in
      ["## \(index + 1) \(said(chapter.title))"] + chapter.sections.flatMap(paragraphs)
    }
    return (head + chapters).joined(separator: "\n\n") + "\n"
  }

  private func paragraphs(_ section: Report.Section) -> [String] {
    switch section {
    case .sentence(let words): [said(words)]
    case .figures(let figures): figures.isEmpty ? [] : [rows(of: Report.table(figures))]
    case .table(_, let caption, let table):
      ["### \(said(caption))", table.rows.isEmpty ? said(Report.nothing) : rows(of: table)]
    case .quotes(_, let caption, let quotes):
      ["### \(said(caption))", quotes.isEmpty ? said(Report.nothing) : list(quotes)]
    case .list(_, let caption, let texts):
      ["### \(said(caption))", texts.isEmpty ? said(Report.nothingOfTeam) : list(texts)]
    case .chart: []
    }
  }

  private func said(_ words: Bilingual) -> String { writer.escaped(words[language]) }

  private func rows(of table: Table) -> String {
    // The table ends in a line end, which stands between paragraphs here.
    String(String(decoding: writer.bytes(of: table.readable), as: UTF8.self).dropLast())
  }

  private var marks: [String] { language == .german ? ["„", "“"] : ["“", "”"] }

  private func list(_ quotes: [Report.Quote]) -> String {
    quotes.map { "- \(marks[0])\(writer.escaped($0.text.text))\(marks[1])\($0.tail(language))" }.joined(separator: "\n")
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
