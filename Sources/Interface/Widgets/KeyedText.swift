import Screen

/// Sentences that begin with the keys they are about, with these keys told from the words: people look for keys.
struct KeyedText {
  let texts: Texts

  /// The keys in their role, the rest in the one that is asked for.
  func spans(_ sentence: String, _ role: Role) -> [(String, Role)] {
    var keys = sentence.prefix { $0 == " " }
    var rest = sentence[keys.endIndex...]
    while let word = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).first, isKey(word) {
      keys = sentence[..<word.endIndex]
      rest = sentence[word.endIndex...].drop { $0 == " " }
    }
    return [(String(keys), Role.key), (String(sentence[keys.endIndex...]), role)].filter { !$0.0.isEmpty }
  }

  /// Each of them as a line of its own.
  func lines(_ sentences: [String], _ role: Role) -> [StyledLine] { sentences.map { StyledLine(spans($0, role)) } }

  /// Sentences one behind the other with points between them.
  func line(_ sentences: [String], _ role: Role) -> StyledLine {
    StyledLine(
      sentences.enumerated().flatMap { place, sentence in
        (place == 0 ? [] : [(" · ", role)]) + spans(sentence, role)
      })
  }

  /// The name of a key, several of them, or the first to the last of digits.
  private func isKey(_ word: Substring) -> Bool {
    (word.count == 1 && word != "=") || texts.keyNames.contains(String(word))
      || (word.contains("–") && word.split(separator: "–").allSatisfy { Int($0) != nil })
  }
}
