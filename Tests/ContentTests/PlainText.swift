import Content
import Words

/// Measures texts by the rules for plain language that every text for the group follows.
struct PlainText {
  let text: String

  /// The width in a terminal. Right for the built-in texts because they are written in Latin letters only,
  /// which `isLatin` makes sure of.
  var columns: Int { text.count }

  /// Whether every character is one Latin letter, digit or mark that is one column wide.
  var isLatin: Bool {
    text.unicodeScalars.count == text.count
      && text.unicodeScalars.allSatisfy { 0x20..<0x250 ~= $0.value || "–—„“”‚‘’…".unicodeScalars.contains($0) }
  }

  /// The sentences; a colon does not end one.
  var sentences: [String] {
    var sentences = [""]
    for word in text.split(separator: " ") {
      sentences[sentences.count - 1] += " " + word
      if let last = word.last, ".!?".contains(last) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// The number of words in the longest sentence; marks standing alone are no words.
  var longestSentence: Int {
    sentences.map { sentence in
      sentence.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    }.max() ?? 0
  }

  /// Whether one of the abbreviations that officials like is in it.
  var hasAbbreviation: Bool {
    let words = text.split { !$0.isLetter }
    return words.contains { ["z", "bzw", "ggf", "usw", "TN", "TOP", "KW", "e", "i", "etc"].contains($0) }
  }
}

extension Bilingual {
  /// Both versions, to be measured.
  var both: [PlainText] { Language.allCases.map { PlainText(text: self[$0]) } }
}
