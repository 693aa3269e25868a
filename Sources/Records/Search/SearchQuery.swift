import Dialogue

/// The words somebody looks for, folded like what is searched in. A text is found when it has all of them,
/// in any order and also inside other words.
struct SearchQuery {
  /// Without repetition, the longest first: it is in the fewest texts.
  let words: [String]

  init(_ text: String) {
    let words = Set(text.folded.split(whereSeparator: \.isWhitespace).map(String.init))
    self.words = words.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  /// Whether `text`, which is not folded yet, has all words.
  func isFound(in text: String) -> Bool { isFound(inFolded: text.folded.utf8[...]) }

  /// Whether one of the texts of a session's row has all words, so that it is worth reading its texts.
  func isFound(inRow folded: String) -> Bool {
    let separator = Array(SearchText.separator.utf8)[0]
    return folded.utf8.split(separator: separator).contains { isFound(inFolded: $0) }
  }

  private func isFound(inFolded text: Substring.UTF8View) -> Bool {
    words.allSatisfy { word in text.holds(word.utf8) }
  }
}

extension Substring.UTF8View {
  /// Whether `part`, which is not empty, stands somewhere in it. Bytes are enough: UTF-8 has no letter in another.
  fileprivate func holds(_ part: String.UTF8View) -> Bool {
    guard let first = part.first else { return true }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
