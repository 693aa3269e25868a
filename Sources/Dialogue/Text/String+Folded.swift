import Foundation

extension StringProtocol {
  /// The text as it is searched in and searched for: without case, without marks on letters, with ß as ss, ligatures
  /// as their letters, and quotation marks, apostrophes, dashes and blanks as a keyboard has them.
  ///
  /// The same text always gives the same result, whatever the language is: of the four letters i of Turkish one
  /// remains. Letters with a stroke lose it, because Unicode does not take them apart. Signs that stand beside a
  /// letter, as in the scripts of India, are part of the word and stay.
  package var folded: String {
    let text = String(self)
    if text.isASCII { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isLeftOut {
      folded.append(contentsOf: scalar.withoutCase.filter { !$0.isLeftOut })
    }
    return String(folded)
  }

  /// The forms in which people write the same words: folded, and with ae, oe, ue for ä, ö, ü; one where they are equal.
  package var foldedSpellings: [String] {
    let text = String(self)
    let folded = text.folded
    if text.isASCII { return [folded] }
    let spelledOut = text.reduce(into: "") { text, letter in
      switch letter {
      case "ä", "Ä": text += "ae"
      case "ö", "Ö": text += "oe"
      case "ü", "Ü": text += "ue"
      default: text.append(letter)
      }
    }.folded
    return spelledOut == folded ? [folded] : [folded, spelledOut]
  }

  /// Whether both are the same words, whatever the case, the marks on letters, and the way in which ä, ö, ü, ß are
  /// written.
  package func readsLike(_ other: some StringProtocol) -> Bool {
    let others = other.foldedSpellings
    return foldedSpellings.contains { others.contains($0) }
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Unicode.Scalar {
  /// Marks above, below and through a letter, and what only steers how letters are shaped or stretched.
  fileprivate var isLeftOut: Bool {
    if value < 0x80 { return false }
    return properties.canonicalCombiningClass != .notReordered || properties.isDefaultIgnorableCodePoint
      || self == "\u{640}"
  }

  /// What is left of case when a letter goes to its small, its capital and again its small form.
  fileprivate var withoutCase: String.UnicodeScalarView {
    switch self {
    case "Đ", "đ", "Ð", "ð": return "d".unicodeScalars
    case "Ø", "ø": return "o".unicodeScalars
    case "Ł", "ł": return "l".unicodeScalars
    case "Ħ", "ħ": return "h".unicodeScalars
    case "Ŧ", "ŧ": return "t".unicodeScalars
    case "Æ", "æ": return "ae".unicodeScalars
    case "Œ", "œ": return "oe".unicodeScalars
    case "Þ", "þ": return "th".unicodeScalars
    case "‘", "’", "‚", "‛", "′": return "'".unicodeScalars
    case "“", "”", "„", "‟", "«", "»": return "\"".unicodeScalars
    case "\u{2010}"..."\u{2015}", "\u{2212}": return "-".unicodeScalars
    default: return properties.lowercaseMapping.uppercased().lowercased().unicodeScalars
    }
  }
}
