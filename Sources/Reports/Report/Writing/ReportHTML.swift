import Words

/// Writes the Bilanz as one file for a browser and for paper: no script, nothing from elsewhere, readable without
/// colour.
struct ReportHTML {
  let report: Report
  let language: Language

  /// The whole file.
  var text: String {
    let parts = report.parts.enumerated().map { index, chapter in
      "<section class=\"\(index < report.pages.count ? "page" : "chapter")\">\n"
        + "<h2>\(index < report.pages.count ? "" : "\(index - report.pages.count + 1) ")\(said(chapter.title))</h2>\n"
        + (index < report.pages.count ? body(of: chapter) : columns(of: chapter)) + "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(style.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(said(report.heading))</title>
      <style>\(style.text)</style>
      </head>
      <body>
      <main>
      <h1 dir="auto">\(said(report.heading))</h1>
      \(head)
      \(parts.joined())</main>
      </body>
      </html>

      """
  }

  /// Pages that were taken apart are told by what it is a Bilanz of, and of when.
  private var style: ReportStyle {
    let day = report.day.map { " · \(Bilingual("Stand", "as of")[language]) \($0.written[language])" } ?? ""
    let readers = " · " + report.control.profile.footer[language]
    return ReportStyle(name: report.heading[language] + day + readers, language: language)
  }

  /// Of when it is, for whom, and who answers for it.
  private var head: String {
    guard !report.head.isEmpty else { return "<p>\(said(Report.withoutSessions))</p>" }
    let lines = report.head.map { "<div><dt>\(said($0.title))</dt><dd><bdi>\(said($0.words))</bdi></dd></div>\n" }
    return "<dl class=\"head\">\n\(lines.joined())</dl>"
  }

  /// Pictures that follow one another stand side by side where there is room.
  private func body(of chapter: Report.Chapter) -> String {
    let sections = Array(chapter.shown.enumerated())
    let groups = sections.reduce(into: [[(Int, Report.Section)]]()) { groups, section in
      if case .chart = section.element, case .chart = groups.last?.last?.1 {
        groups[groups.count - 1].append((section.offset, section.element))
      } else {
        groups.append([(section.offset, section.element)])
      }
    }
    return groups.map { group in
      let parts = group.map { part($0.1, of: chapter, at: $0.0) }.joined()
      return group.count > 1 ? "<div class=\"pictures\">\n\(parts)</div>\n" : parts
    }.joined()
  }

  /// On paper what is narrow stands in two columns, between sentences and broad tables that take the whole width.
  private func columns(of chapter: Report.Chapter) -> String {
    let parts = chapter.shown.enumerated().map { index, section in
      (isWide: isWide(section, in: chapter), text: part(section, of: chapter, at: index))
    }
    let runs = parts.reduce(into: [(isWide: Bool, text: String)]()) { runs, part in
      if runs.last?.isWide == part.isWide {
        runs[runs.count - 1].text += part.text
      } else {
        runs.append(part)
      }
    }
    return runs.map { $0.isWide ? $0.text : "<div class=\"columns\">\n\($0.text)</div>\n" }.joined()
  }

  private func isWide(_ section: Report.Section, in chapter: Report.Chapter) -> Bool {
    switch section {
    case .sentence, .notes: true
    case .table(_, _, let table): Self.isBroad(table.withoutEmptyColumns)
    case .figures(let figures), .tiles(let figures):
      FigureTable(figures: figures, drawn: chapter.drawn).tables.contains { Self.isBroad($0.withoutEmptyColumns) }
    case .quotes, .list, .chart: false
    }
  }

  /// So many rows stay together on paper; more of them may go on in the next column.
  private static let fewRows = 6

  private static func isBroad(_ table: Table) -> Bool {
    let columns = table.seenColumns
    // What speaks for a stage is a text as well.
    let hasEvidence = columns.contains { $0.key == "evidence" }
    return hasEvidence || columns.count > (columns.contains { $0.content == .wording } ? 3 : 4)
  }

  private func part(_ section: Report.Section, of chapter: Report.Chapter, at index: Int) -> String {
    switch section {
    case .sentence(let words): return "<p>\(said(words))</p>\n"
    case .notes(let caption, let sentences):
      return "<h3>\(said(caption))</h3>\n" + sentences.map { "<p class=\"note\">\(said($0))</p>\n" }.joined()
    case .tiles(let figures): return tiles(figures)
    case .figures(let figures):
      let tables = FigureTable(figures: figures, drawn: chapter.drawn).tables
      return tables.enumerated().map { place, table in
        rows(of: table, caption: Self.figureCaption(chapter.title, place), areFigures: true)
      }.joined()
    case .table(_, let caption, let table): return rows(of: table, caption: caption)
    case .quotes(_, let caption, let quotes):
      return "<h3>\(said(caption))</h3>\n<ul>\n\(quotes.map(point).joined())</ul>\n"
    case .list(_, let caption, let texts):
      let points = texts.map { "<li dir=\"auto\">\(Self.escaped($0.text))</li>\n" }
      return "<h3>\(said(caption))</h3>\n<ul>\n\(points.joined())</ul>\n"
    case .chart(let chart): return ChartPicture(chart: chart, name: "\(chapter.key)-\(index)", language: language).text
    }
  }

  /// What a screen reader says of the figures of a chapter; everybody else sees its heading.
  private static func figureCaption(_ title: Bilingual, _ place: Int) -> Bilingual {
    let number = place > 0 ? " (\(place + 1))" : ""
    return Bilingual("Kennzahlen: \(title.german)\(number)", "Figures: \(title.english)\(number)")
  }

  /// Large figures with their n; those of several units stand beside each other.
  private func tiles(_ figures: [Report.Figure]) -> String {
    let keys = figures.map(\.key).reduce(into: [String]()) { keys, key in if !keys.contains(key) { keys.append(key) } }
    let tiles = keys.map { key in
      let same = figures.filter { $0.key == key }
      let values = same.map { Self.escaped($0.told[language]) }.joined(separator: " · ")
      let base = language == .german ? "Basis: " : "Base: "
      let sources = same.compactMap { figure in
        figure.source.map { (figure.short == nil ? base : "") + Self.escaped($0[language]) }
      }.joined(separator: " · ")
      let note = sources.isEmpty ? "" : " <small>\(sources)</small>"
      return "<div><dt>\(said(same[0].heading))\(note)</dt><dd>\(values)</dd></div>\n"
    }
    return "<dl class=\"tiles\">\n\(tiles.joined())</dl>\n"
  }

  private func point(_ quote: Report.Quote) -> String {
    "<li dir=\"auto\"><q>\(Self.escaped(quote.text.text))</q>\(Self.escaped(quote.tail(language)))</li>\n"
  }

  /// The first cell of a row says what the row is about.
  private func rows(of table: Table, caption: Bilingual, areFigures: Bool = false) -> String {
    let table = table.withoutEmptyColumns
    let columns = table.seenColumns
    let heads = columns.map { "<th scope=\"col\"\(Self.side($0))>\(said($0.heading))</th>" }.joined()
    // Many columns of numbers have no room for their headings on a small screen.
    let isUpright = columns.count { $0.content == .figure } > 4
    let names =
      (Self.isBroad(table) ? ["broad"] : []) + (areFigures ? ["figures"] : [])
      + (table.rows.count > Self.fewRows ? ["long"] : []) + (isUpright ? ["upright"] : [])
    let name = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    return "<table\(name)>\n<caption\(areFigures ? " class=\"spoken\"" : "")>\(said(caption))</caption>\n"
      + "<thead><tr>\(heads)</tr></thead>\n\(bodies(of: table))</table>\n"
  }

  /// One body, or one for each group of rows below what these have in common.
  private func bodies(of table: Table) -> String {
    guard let groups = table.groups else { return "<tbody>\n\(cells(of: table))</tbody>\n" }
    return groups.map { group in
      let width = group.rows.columns.count
      let title = "<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"\(width)\">\(written(group.title))</th></tr>\n"
      return "<tbody>\n\(title)\(cells(of: group.rows))</tbody>\n"
    }.joined()
  }

  private func cells(of table: Table) -> String {
    table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { place, cell in
        place == 0
          ? "<th scope=\"row\"\(Self.side(cell.0, cell.1))>\(written(cell.1))</th>"
          : "<td\(Self.side(cell.0, cell.1))>\(written(cell.1))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }.joined()
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
