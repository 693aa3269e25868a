import Words

/// Writes the Bilanz as one file for a browser and for paper: no script, nothing from elsewhere, readable without
/// colour.
struct ReportHTML {
  let report: Report
  let language: Language

  /// The whole file.
  var text: String {
    let chapters = report.chapters.enumerated().map { index, chapter in
      "<section>\n<h2>\(index + 1) \(said(chapter.title))</h2>\n"
        + chapter.sections.map(part).joined() + "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ReportStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(said(report.heading))</title>
      <style>\(ReportStyle.text)</style>
      </head>
      <body>
      <main>
      <h1 dir="auto">\(said(report.heading))</h1>
      \(([report.origin] + report.reading).map { "<p>\(said($0))</p>" }.joined(separator: "\n"))
      \(chapters.joined())</main>
      </body>
      </html>

      """
  }

  private func part(_ section: Report.Section) -> String {
    switch section {
    case .sentence(let words): "<p>\(said(words))</p>\n"
    case .figures(let figures):
      figures.isEmpty ? "" : rows(of: Report.table(figures), caption: Bilingual("Kennzahlen", "Figures"))
    case .table(_, let caption, let table):
      table.rows.isEmpty
        ? "<h3>\(said(caption))</h3>\n<p>\(said(Report.nothing))</p>\n" : rows(of: table, caption: caption)
    case .quotes(_, let caption, let quotes):
      "<h3>\(said(caption))</h3>\n"
        + (quotes.isEmpty
          ? "<p>\(said(Report.nothing))</p>\n"
          : "<ul>\n\(quotes.map(point).joined())</ul>\n")
    case .list(_, let caption, let texts):
      "<h3>\(said(caption))</h3>\n"
        + (texts.isEmpty
          ? "<p>\(said(Report.nothingOfTeam))</p>\n"
          : "<ul>\n\(texts.map { "<li dir=\"auto\">\(Self.escaped($0.text))</li>\n" }.joined())</ul>\n")
    case .chart(let title, let bars): ReportChart(title: title, bars: bars, language: language).text
    }
  }

  private func point(_ quote: Report.Quote) -> String {
    "<li dir=\"auto\"><q>\(Self.escaped(quote.text.text))</q>\(Self.escaped(quote.tail(language)))</li>\n"
  }

  /// The first cell of a row says what the row is about.
  private func rows(of table: Table, caption: Bilingual) -> String {
    let title = said(caption)
    let heads = table.columns.map { "<th scope=\"col\"\(Self.side($0))>\(said($0.heading))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { place, cell in
        place == 0
          ? "<th scope=\"row\">\(written(cell.1))</th>"
          : "<td\(Self.side(cell.0, cell.1))>\(written(cell.1))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    // A browser scrolls wide tables on small screens, also with the keyboard.
    return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(title)\"><table>\n"
      + "<caption>\(title)</caption>\n<thead><tr>\(heads)</tr></thead>\n"
      + "<tbody>\n\(rows.joined())</tbody>\n</table></div>\n"
  }

  private static func side(_ column: Table.Column, _ value: Table.Value = .nothing) -> String {
    if case .date = value { return " class=\"day\"" }
    return column.content == .figure ? " class=\"figure\"" : ""
  }

  private func said(_ words: Bilingual) -> String { Self.escaped(words[language]) }

  private func written(_ value: Table.Value) -> String {
    let text = Self.escaped(value.readable.text(in: language))
    // What people wrote may run from right to left.
    if case .text = value { return "<bdi>\(text)</bdi>" }
    return text
  }

  /// Text that nothing in it can end: also within attributes.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.withVisibleScalars.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
