import Foundation

extension String {
  /// The text as it is searched in and searched for: without case, without marks on letters, with ß as ss and
  /// ligatures as their letters.
  ///
  /// The same text always gives the same result, whatever the language is: of the four letters i of Turkish one
  /// remains. Letters with a stroke lose it, because Unicode does not take them apart. Signs that stand beside a
  /// letter, as in the scripts of India, are part of the word and stay.
  package var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in decomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isLeftOut {
      folded.append(contentsOf: scalar.withoutCase.filter { !$0.isLeftOut })
    }
    return String(folded)
  }
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
    default: return properties.lowercaseMapping.uppercased().lowercased().unicodeScalars
    }
  }
}
