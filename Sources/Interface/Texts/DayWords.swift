import Dialogue
import Words

/// Words for days, in both languages: of today, of the week, and which of several is meant.
enum DayWords {
  /// Which day of that name, seen from today; today itself is neither.
  enum Direction {
    case next, last
  }

  /// „am“ Mittwoch, „on“ Wednesday: nothing that says which day.
  static func isFiller(_ word: String) -> Bool {
    ["am", "den", "dem", "der", "ab", "bis", "on", "the", "by", "until", "since", "seit", "diesen", "this"].contains(
      word)
  }

  /// How many days after today; nil for other words.
  static func days(_ words: [String]) -> Int? {
    if words.count == 3, words[0] == "in" {
      return count(words[1]).flatMap { count in unit(words[2]).map { count * $0 } }
    }
    return switch words.joined(separator: " ") {
    case "heute", "today": 0
    case "morgen", "tomorrow": 1
    case "übermorgen", "uebermorgen", "day after tomorrow": 2
    case "gestern", "yesterday": -1
    case "vorgestern", "day before yesterday": -2
    default: nil
    }
  }

  /// A day of the week, perhaps with „nächsten“ or „last“ in front of it.
  static func weekday(_ words: [String]) -> (Weekday, Direction?)? {
    guard let last = words.last, let weekday = weekday(last) else { return nil }
    switch words.count {
    case 1: return (weekday, nil)
    case 2: return direction(words[0]).map { (weekday, $0) }
    default: return nil
    }
  }

  /// A day of the week by its beginning, also as „mittwochs“ or “Wednesdays”.
  static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 2 else { return nil }
    let single = word.hasSuffix("s") ? String(word.dropLast()) : word
    return Weekday.allCases.first { isBeginning(word, of: $0.words) || isWhole(single, in: $0.words) }
  }

  static func isBeginning(_ word: String, of words: Bilingual) -> Bool {
    Language.allCases.contains { words[$0].lowercased().hasPrefix(word) }
  }

  /// „24th“ is 24.
  static func withoutOrdinal(_ word: String) -> String {
    let isOrdinal = ["st", "nd", "rd", "th"].contains(String(word.suffix(2))) && word.first?.isNumber == true
    return isOrdinal ? String(word.dropLast(2)) : word
  }

  private static func isWhole(_ word: String, in words: Bilingual) -> Bool {
    Language.allCases.contains { words[$0].lowercased() == word }
  }

  private static func direction(_ word: String) -> Direction? {
    let stems = [
      ("nächst", Direction.next), ("naechst", .next), ("kommend", .next), ("letzt", .last), ("vorig", .last),
    ]
    if let found = stems.first(where: { word.hasPrefix($0.0) }) { return found.1 }
    return word == "next" || word == "coming" ? .next : word == "last" ? .last : nil
  }

  private static func count(_ word: String) -> Int? {
    if ["einem", "einer", "a", "one"].contains(word) { return 1 }
    return word.count <= 2 ? Int(word).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  private static func unit(_ word: String) -> Int? {
    switch word {
    case "tag", "tagen", "day", "days": 1
    case "woche", "wochen", "week", "weeks": 7
    default: nil
    }
  }
}
