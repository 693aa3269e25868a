import Dialogue

/// Finds the names of people in a text, whatever the case, the marks on letters and the way ä, ö, ü, ß are written.
///
/// It rather finds one too many: a name stands also inside a word, and every part of a name counts. Only a short
/// name in Latin letters has to be a word, or the genitive of one, because as a part it would be in every second word.
struct NameFilter {
  private static let shortest = 4

  private let names: Set<String>

  init(_ names: [String]) {
    self.names = Set(names.flatMap(\.foldedSpellings).flatMap(Self.words).map(String.init))
  }

  /// Whether one of the names is in `text`.
  func finds(in text: String) -> Bool {
    text.foldedSpellings.contains { folded in
      let words = Self.words(of: folded)
      return names.contains { name in
        let isShort = name.count < Self.shortest && name.utf8.allSatisfy { $0 < 0x80 }
        return isShort ? words.contains { $0 == name || $0 == name + "s" } : folded.contains(name)
      }
    }
  }

  private static func words(of folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
