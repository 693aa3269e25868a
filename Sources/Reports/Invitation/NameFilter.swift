import Dialogue

/// Finds the names of people in a text, whatever the case, the marks on letters and the way ä, ö, ü, ß are written.
///
/// It rather finds one too many: a name stands also inside a word, and every part of a name counts. Only a short
/// name in Latin letters has to be a word, or the genitive of one, because as a part it would be in every second word.
struct NameFilter: Hashable, Sendable {
  private static let shortest = 4
  /// Where words are replaced, four letters are short as well: as parts, Vera and Mona would take away „Veranstaltung“
  /// and „Monat“.
  private static let shortestInWords = 5
  /// Parts of names that are nobody's, and titles.
  private static let particles: Set<String> = [
    "frau", "herr", "dr", "prof", "von", "van", "vom", "zu", "zum", "zur", "der", "die", "den", "de", "da", "del", "la",
    "le", "el", "al", "und", "and", "mr", "mrs", "ms",
  ]
  /// What German puts behind a name.
  private static let endings = ["", "s", "es", "n", "en", "ns", "ens", "i", "chen", "lein"]

  private let names: Set<String>
  private let tellingNames: Set<String>
  /// Those of them that count inside a word, too.
  private let partsOfWords: [String]

  init(_ names: [String]) {
    self.names = Set(names.flatMap(\.foldedSpellings).flatMap(Self.words).map(String.init))
    tellingNames = Set(names.flatMap(Self.tellingParts))
    partsOfWords = tellingNames.filter { $0.count >= Self.shortestInWords || !Self.isLatin($0) }.sorted()
  }

  var isEmpty: Bool { names.isEmpty }

  /// Whether one of the names is in `text`.
  func finds(in text: String) -> Bool {
    text.foldedSpellings.contains { folded in
      let words = Self.words(of: folded)
      return names.contains { name in
        let isShort = name.count < Self.shortest && Self.isLatin(name)
        return isShort ? words.contains { $0 == name || $0 == name + "s" } : folded.holds(name)
      }
    }
  }

  /// Whether `word`, which has no blanks and signs, is a name or has one in it; in a label only as a whole.
  func isName(_ word: some StringProtocol, isLabel: Bool) -> Bool {
    word.foldedSpellings.contains { folded in
      let isWhole = Self.endings.contains { ending in
        guard folded.hasSuffix(ending) else { return false }
        let stem = folded.dropLast(ending.count)
        return (ending == "" || ending == "s" || stem.count >= Self.shortest) && tellingNames.contains(String(stem))
      }
      return isWhole || (!isLabel && partsOfWords.contains(where: folded.holds))
    }
  }

  static func words(of folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }

  /// Initials, numbers and particles are left out as long as something else is left: they would be in every text.
  private static func tellingParts(of name: String) -> [String] {
    name.foldedSpellings.flatMap { folded in
      let parts = words(of: folded).map(String.init)
      let telling = parts.filter { part in
        part.count > 1 && !particles.contains(part) && !part.allSatisfy(\.isNumber)
      }
      return telling.isEmpty ? parts : telling
    }
  }

  private static func isLatin(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } }
}
