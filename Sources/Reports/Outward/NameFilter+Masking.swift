import Dialogue

extension NameFilter {
  /// What stands for a name.
  static let placeholder = "[Name]"

  /// The text with every word in which somebody's name is replaced, but for words of the names `kept`.
  ///
  /// A word is as people write it: it also ends where a capital follows a small letter. In settings, which are full
  /// of names of places, a longer name counts only as a word of its own.
  func masking(_ text: String, keeping kept: [[String]], in source: TextSource) -> String {
    guard !isEmpty else { return text }
    let words = Self.ranges(in: text)
    let folded = words.map { text[$0].folded }
    let protected = Self.places(of: kept.filter(isMoreThanAName), in: folded)
    var masked = ""
    var end = text.startIndex
    var follows = false
    for (place, range) in words.enumerated() {
      let between = text[end..<range.lowerBound]
      let isName = !protected.contains(place) && isName(text[range], isLabel: source == .cycle)
      // First name and surname are one name.
      if !isName || !follows || !between.allSatisfy({ $0 == " " || $0 == "-" }) {
        masked += between
        masked += isName ? Self.placeholder : String(text[range])
      }
      follows = isName
      end = range.upperBound
    }
    return masked + text[end...]
  }

  /// A partner who is called as somebody in the group and nothing else does not make that name free.
  private func isMoreThanAName(_ partner: [String]) -> Bool { partner.count > 1 || !isName(partner[0], isLabel: true) }

  /// The places of words that are part of one of `names`.
  private static func places(of names: [[String]], in words: [String]) -> Set<Int> {
    var places: Set<Int> = []
    for name in names where name.count <= words.count {
      for start in 0...(words.count - name.count) where Array(words[start..<start + name.count]) == name {
        places.formUnion(start..<start + name.count)
      }
    }
    return places
  }

  private static func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var before: Character?
    for index in text.indices {
      let character = text[index]
      let isPart = character.isLetter || character.isNumber || (start != nil && character.isUnseenInWords)
      if let begun = start, !isPart || (before?.isLowercase == true && character.isUppercase) {
        ranges.append(begun..<index)
        start = nil
      }
      if isPart, start == nil { start = index }
      before = character
    }
    if let start { ranges.append(start..<text.endIndex) }
    return ranges
  }
}

extension Character {
  /// A sign that steers the shape of words and is no end of one.
  fileprivate var isUnseenInWords: Bool { unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) }
}
