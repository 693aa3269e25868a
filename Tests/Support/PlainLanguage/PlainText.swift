package import Words

/// Measures texts by the rules for plain language that every text for the group follows.
package struct PlainText {
  package let text: String

  package init(text: String) {
    self.text = text
  }

  /// The width in a terminal. Right for the built-in texts because they are written in Latin letters only,
  /// which `isLatin` makes sure of.
  package var columns: Int { text.count }

  /// Whether every character is one Latin letter, digit or mark that is one column wide.
  package var isLatin: Bool {
    text.unicodeScalars.count == text.count
      && text.unicodeScalars.allSatisfy { 0x20..<0x250 ~= $0.value || "–—„“”‚‘’…".unicodeScalars.contains($0) }
  }

  /// The sentences; a colon does not end one.
  package var sentences: [String] {
    var sentences = [""]
    for word in text.split(separator: " ") {
      sentences[sentences.count - 1] += " " + word
      if let last = word.last, ".!?".contains(last) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// The number of words in the longest sentence; marks standing alone are no words.
  package var longestSentence: Int {
    sentences.map { sentence in
      sentence.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    }.max() ?? 0
  }

  /// Whether one of the abbreviations that officials like is in it, or two letters with points as in „z. B.“.
  package var hasAbbreviation: Bool {
    let short = [
      "z", "bzw", "ggf", "usw", "etc", "e", "i", "evtl", "inkl", "ca", "vgl", "Nr", "Std", "Min", "min", "max", "sog",
      "TN", "TOP", "KW", "MA", "approx",
    ]
    return words.contains { short.contains($0) } || text.contains(/\b\p{L}\. ?\p{L}\./)
  }

  /// Words of capital letters.
  package var shouted: [String] { words.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) } }

  /// Words that name everybody by a sign or a capital letter within them: „Teilnehmer*innen“, „Trainer:in“, „TrainerIn“.
  package var genderSigns: [String] {
    let signs = text.matches(of: /\p{L}+[*:_·\/]-?[iI]n(?:nen)?\b/).map { String($0.output) }
    return signs + words.filter { $0.contains(/\p{Ll}In(?:nen)?$/) }
  }

  /// Numbers from two on that are written as words; one of something is no number but somebody or something.
  package var spelledNumbers: [String] {
    words.filter { word in
      let word = word.lowercased()
      return Self.numbers.contains(word) || Self.numbers.contains { word == $0 + "mal" }
    }
  }

  private static let numbers: Set<String> = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "zwanzig", "hundert",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "hundred",
    "twice",
  ]

  private var words: [String] { text.split { !$0.isLetter }.map(String.init) }
}

extension Bilingual {
  /// Both versions, to be measured.
  package var both: [PlainText] { Language.allCases.map { PlainText(text: self[$0]) } }
}
