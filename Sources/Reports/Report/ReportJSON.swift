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
      ]
    let chapters = report.chapters.enumerated().map { index, chapter in
      object(
        [("key", .key(chapter.key)), ("number", .integer(index + 1)), ("title", .words(chapter.title))],
        parts(of: chapter))
    }
    return "{\(writer.members(about)), \"sessions\": \(list(report.sessions)), \"chapters\": "
      + lines(chapters, by: "\n  ") + "}\n"
  }

  private func parts(of chapter: Report.Chapter) -> [String] {
    var figures: [String] = []
    var tables: [String] = []
    var quotes: [String] = []
    for section in chapter.sections {
      switch section {
      case .sentence, .chart: break
      case .figures(let shown): figures += shown.map(figure)
      case .table(let key, let caption, let table):
        let rows = writer.objects(of: table).map { "{\($0)}" }
        tables.append(titled(key, caption, "\"rows\": " + lines(rows, by: "\n        ")))
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

  /// Where mentions are counted, their numbers stand in the order of the texts.
  private func texts(_ said: [Report.Quote]) -> String {
    let texts = "\"texts\": [\(said.map { writer.quoted($0.text.text) }.joined(separator: ", "))]"
    let mentions = said.compactMap(\.mentions)
    return mentions.isEmpty ? texts : texts + ", \"mentions\": \(list(mentions))"
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
