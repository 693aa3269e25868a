package import Dialogue

extension TimeOfDay {
  /// A time as people type it: `12:30`, `12.30`, `1230`, `14:30 Uhr`, `14 Uhr`, `8 Uhr 25`, `um 8`, `8:25 am`, `2 pm`.
  package init?(typed text: String) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let hasPreposition = words.first.map { ["um", "at", "ab"].contains($0) } ?? false
    if hasPreposition { words.removeFirst() }
    // “2pm” is “2 pm”.
    if let last = words.last, let half = ["am", "pm"].first(where: { last.hasSuffix($0) && last != $0 }) {
      words = words.dropLast() + [String(last.dropLast(2)), half]
    }
    switch words.count {
    case 1: self.init(word: words[0], isTold: hasPreposition)
    case 2 where words[1] == "am" || words[1] == "pm": self.init(word: words[0], isAfternoon: words[1] == "pm")
    case 2 where ["uhr", "h", "o'clock", "o’clock"].contains(words[1]): self.init(word: words[0], isTold: true)
    // „8 Uhr 25“ and „8 Uhr 5“
    case 3 where words[1] == "uhr" && (1...2).contains(words[2].count):
      self.init("\(words[0]):\(words[2].count == 1 ? "0" : "")\(words[2])")
    default: return nil
    }
  }

  /// Hours and minutes in one word; hours alone where it is told that it is a time.
  private init?(word: String, isTold: Bool) {
    let isNumber = word.allSatisfy { $0.isASCII && $0.isNumber }
    if isNumber, isTold, (1...2).contains(word.count) {
      self.init("\(word):00")
    } else if isNumber, (3...4).contains(word.count) {
      self.init("\(word.dropLast(2)):\(word.suffix(2))")
    } else {
      self.init(word.replacing(".", with: ":"))
    }
  }

  /// An hour of twelve.
  private init?(word: String, isAfternoon: Bool) {
    guard let time = TimeOfDay(word: word, isTold: true), (60..<13 * 60).contains(time.minutes) else { return nil }
    self.init(minutes: time.minutes % 720 + (isAfternoon ? 720 : 0))
  }
}
