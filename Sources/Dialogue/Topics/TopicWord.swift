/// A word of a title in the form in which words are compared: folded, whole and without its ending.
struct TopicWord: Hashable, Sendable {
  private let whole: [UInt8]
  private let stem: [UInt8]
  /// Letters of the stem, not bytes.
  private let length: Int

  /// Words of a text that say something about its subject, in their order, each in all its spellings.
  static func words(of text: some StringProtocol) -> [[TopicWord]] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.foldedSpellings.compactMap(TopicWord.init) }
      .filter { !$0.isEmpty }
  }

  /// How much two words have in common, in the spellings that are most alike.
  static func likeness(of word: [TopicWord], to other: [TopicWord]) -> Int {
    word.flatMap { spelling in other.map(spelling.likeness) }.max() ?? 0
  }

  private init?(_ word: String) {
    guard !Self.functionWords.contains(word) else { return nil }
    let whole = Array(word.utf8)
    let ending = Self.endings.first { whole.count >= $0.count + 4 && whole.suffix($0.count) == $0[...] }
    self.whole = whole
    stem = whole.dropLast(ending?.count ?? 0)
    length = stem.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    guard length >= 3 else { return nil }
  }

  /// How much a typed word has in common with one of a title, from 0 for nothing to 6 for the same word.
  ///
  /// A word is found inside of compounds, and a compound finds the word it is made of.
  private func likeness(to other: TopicWord) -> Int {
    if stem == other.stem { return 6 }
    if let place = Self.position(of: stem, in: other.whole) {
      return place == 0 || place + whole.count >= other.whole.count ? 4 : 3
    }
    return other.length >= 4 && Self.position(of: other.stem, in: whole) != nil ? 3 : 0
  }

  private static func position(of part: [UInt8], in word: [UInt8]) -> Int? {
    guard part.count <= word.count, let first = part.first else { return nil }
    return (0...word.count - part.count).first { start in
      word[start] == first && word[start..<start + part.count] == part[...]
    }
  }

  private static let endings: [[UInt8]] = [
    "heiten", "keiten", "ungen", "innen", "heit", "keit", "ung", "ern", "ing", "en", "em", "er", "es", "e",
  ].map { Array($0.utf8) }

  /// Words that any two topics may have in common.
  private static let functionWords: Set<String> = Set(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber mit ohne bei beim vom von zum zur fur auf \
    aus nach uber unter vor was wie wer wen wem wann wohin woher warum wieso welche welcher welches ich wir ihr sie \
    man mir mich uns euch nicht kein keine keinen mehr noch schon auch nur sehr ist sind war wird werden kann konnen \
    konnte muss mussen soll sollen will wollen haben hat habe gibt gut wenn dass sich immer alle alles thema themen \
    frage fragen mein meine meinen unser unsere
    the and for with without from about what how who when where why which our your their not more can could must \
    should have has are was will there this that all out into
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
