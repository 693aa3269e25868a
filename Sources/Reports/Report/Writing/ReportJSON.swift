import Dialogue
import Words

/// Writes the Bilanz for programs: every figure under its stable English key, nothing lost.
struct ReportJSON {
  let report: Report
  let language: Language

  private var writer: JSONWriter { JSONWriter(language: language) }

  /// The whole file.
  var text: String {
    let about: [(key: String, value: Table.Value)] =
      [
        ("format", .key("stark-report")), ("version", .integer(Report.version)),
        ("language", .key(language.rawValue)),
        ("profile", .key(report.control.profile.rawValue)), ("smallest_count", .integer(report.control.smallest)),
      ] + (report.control.note.map { [("note", .words($0))] } ?? []) + [
        ("cycle", .text(report.cycle)), ("date", .day(report.day)),
        ("first_day", .day(report.days?.lowerBound)), ("last_day", .day(report.days?.upperBound)),
      ] + ReportDetail.allCases.map { ($0.key, .said(report.details[$0])) }
    let pages = report.pages.map { page in
      object([("key", .key(page.key)), ("title", .words(page.title))], parts(of: page))
    }
    let chapters = report.chapters.enumerated().map { index, chapter in
      object(
        [("key", .key(chapter.key)), ("number", .integer(index + 1)), ("title", .words(chapter.title))],
        parts(of: chapter))
    }
    return "{\(writer.members(about)), \"sessions\": \(list(report.sessions)), \"pages\": "
      + lines(pages, by: "\n  ") + ", \"chapters\": " + lines(chapters, by: "\n  ") + "}\n"
  }

  private func parts(of chapter: Report.Chapter) -> [String] {
    var figures: [String] = []
    var tables: [String] = []
    var quotes: [String] = []
    for section in chapter.sections {
      switch section {
      case .sentence, .notes: break
      case .tiles(let shown), .figures(let shown): figures += shown.map(figure)
      case .table(let key, let caption, let table): tables.append(titled(key, caption, rows(of: table)))
      case .chart(let chart):
        if let table = chart.table { tables.append(titled(chart.key, chart.caption, rows(of: table))) }
      case .list(let key, let caption, let texts):
        let rows = texts.map { object([("text", .text($0))]) }
        tables.append(titled(key, caption, "\"rows\": " + lines(rows, by: "\n        ")))
      case .quotes(let key, let caption, let said):
        quotes.append(titled(key, caption, texts(said)))
      }
    }
    return [("figures", figures), ("tables", tables), ("quotes", quotes)].map { key, parts in
      "\n    \"\(key)\": " + lines(parts, by: "\n      ")
    }
  }

  private func rows(of table: Table) -> String {
    "\"rows\": " + lines(writer.objects(of: table).map { "{\($0)}" }, by: "\n        ")
  }

  /// Where mentions are counted, their numbers stand in the order of the texts; null where they are not told.
  private func texts(_ said: [Report.Quote]) -> String {
    let texts = "\"texts\": [\(said.map { writer.quoted($0.text.text) }.joined(separator: ", "))]"
    guard said.contains(where: { $0.mentions != nil }) else { return texts }
    let mentions = said.map { $0.mentions.map(String.init) ?? "null" }.joined(separator: ", ")
    return texts + ", \"mentions\": [\(mentions)]"
  }

  private func figure(_ figure: Report.Figure) -> String {
    object(
      [
        ("key", .key(figure.key)), ("title", .words(figure.title)), ("label", .key(figure.label?.key)),
        ("label_title", figure.label.map { $0.words.map { .words($0) } ?? .key($0.key) } ?? .nothing),
        ("value", figure.value), ("n", figure.n), ("unit", figure.unit), ("section", .count(figure.part?.number)),
      ], ["\"sessions\": \(list(figure.sessions))"])
  }

  private func titled(_ key: String, _ title: Bilingual, _ contents: String) -> String {
    object([("key", .key(key)), ("title", .words(title))], [contents])
  }

  private func object(_ members: [(key: String, value: Table.Value)], _ more: [String] = []) -> String {
    "{\(([writer.members(members)] + more).joined(separator: ", "))}"
  }

  private func list(_ numbers: [Int]) -> String { "[\(numbers.map(String.init).joined(separator: ", "))]" }

  private func lines(_ parts: [String], by start: String) -> String {
    "[\(parts.map { start + $0 }.joined(separator: ","))]"
  }
}

extension ReportDetail {
  /// The stable name by which programs know it.
  fileprivate var key: String {
    switch self {
    case .orderedBy: "ordered_by"
    case .author: "author"
    case .contact: "contact"
    }
  }
}
