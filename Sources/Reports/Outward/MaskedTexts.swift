package import Words

/// How many texts have something taken out of them, and where they stand.
package struct MaskedTexts: Hashable, Sendable {
  private let found: Set<OutwardText.Masking>

  init(_ texts: some Sequence<OutwardText>) { found = Set(texts.compactMap(\.masking)) }

  package var count: Int { found.count }

  /// For the writer; nil when every text is as it was written.
  package var sentence: Bilingual? {
    guard count > 0 else { return nil }
    let places = TextSource.allCases.filter { source in found.contains { $0.source == source } }.map(\.words)
    let german = places.map(\.german).joined(separator: ", ")
    let english = places.map(\.english).joined(separator: ", ")
    return Bilingual(
      "In \(count == 1 ? "einem Text" : "\(count) Texten") steht „[Name]“ oder „[Kontakt]“ statt eines Namens, "
        + "einer Adresse oder einer Nummer. Ändern lässt sich das hier: \(german).",
      "In \(count == 1 ? "one text" : "\(count) texts") “[Name]” or “[Kontakt]” stands for a name, an address or a "
        + "number. This is where to change it: \(english).")
  }
}

extension Table {
  /// What was taken out of the texts that it shows.
  package var maskedTexts: MaskedTexts { MaskedTexts(texts) }

  var texts: [OutwardText] { rows.joined().compactMap { if case .text(let text) = $0 { text } else { nil } } }
}

extension Report {
  /// What was taken out of the texts that it shows.
  package var maskedTexts: MaskedTexts {
    MaskedTexts(
      [cycle]
        + parts.flatMap(\.sections).flatMap { section -> [OutwardText] in
          switch section {
          case .sentence, .notes, .tiles, .figures, .chart: []
          case .table(_, _, let table): table.texts
          case .quotes(_, _, let quotes): quotes.map(\.text)
          case .list(_, _, let texts): texts
          }
        })
  }
}
