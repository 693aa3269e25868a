package import Dialogue
package import Words

/// The answers of a search, written down for the trainer's own eyes.
package struct SearchListing {
  private let results: [SearchResult]
  private let language: Language

  package init(_ results: [SearchResult], language: Language) {
    self.results = results
    self.language = language
  }

  /// Two lines for each result: where it stands, and what was written down.
  package var text: String {
    results.map { result in
      let number = Bilingual("\(result.session). Termin", "session \(result.session)")[language]
      let place = [result.date.short(in: language), number, result.cycle, result.kind.words[language]]
        .map(\.onOneLine).joined(separator: " · ")
      return "\(place)\n  \(result.text.onOneLine)\n"
    }.joined()
  }

  /// For programs: one object for each result, with stable English keys. It is for the trainer's own eyes, so that
  /// names stay in it.
  package var json: [UInt8] {
    let table = Table(
      results,
      [
        Field(.label, "date", "Datum", "Date") { .date($0.date) },
        Field(.label, "session", "Termin", "Session") { .integer($0.session) },
        Field(.label, "cycle", "Durchlauf", "Cycle") { .text(OutwardText(naming: $0.cycle)) },
        Field(.label, "kind", "Art", "Kind") { .key($0.kind.key) },
        Field(.wording, "text", "Text", "Text") { .text(OutwardText(naming: $0.text)) },
      ])
    return JSONWriter(language: language).bytes(of: table, format: "stark-search", version: 1)
  }
}

extension String {
  /// Safe to print: nothing in it acts on a terminal, and line ends are blanks.
  fileprivate var onOneLine: String { withVisibleScalars.split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension CivilDate {
  /// `Mi 24.03.2021` and `Wed 24 Mar 2021`.
  fileprivate func short(in language: Language) -> String {
    let name = spoken(in: language)
    return switch language {
    case .german: "\(name.prefix(2)) \(written.german)"
    case .english: "\(name.prefix(3)) \(day) \(name.split(separator: " ")[2].prefix(3)) \(iso.prefix(4))"
    }
  }
}

extension SearchResult.Kind {
  /// The stable name of the kind, for programs.
  fileprivate var key: String {
    switch self {
    case .topic: "topic"
    case .need: "need"
    case .note(let kind): kind.rawValue
    }
  }
}
