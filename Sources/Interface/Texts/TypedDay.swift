package import Dialogue
import Reports
import Words

/// A day as people type it and as the program prints it: `31.03.`, `31. 3. 2024`, `Mi 22.11.2023`, `24 Mar 2021`,
/// `2021-03-24`, in the words of both languages.
package struct TypedDay {
  /// Which of the days of all years is meant where no year is given.
  package enum Meaning {
    /// Today or the next such day.
    case next
    /// Today or the last such day.
    case last
    /// The one with the fewest days between.
    case nearest
  }

  /// The twenty-ninth of February comes every eighth year at the least.
  private static let years = 8

  private let year: Int?
  private let month: Int
  private let day: Int

  package init?(_ text: String) {
    if let date = CivilDate(text) {
      (year, month, day) = (date.year, date.month, date.day)
      return
    }
    var words = text.lowercased().split { $0 == "." || $0 == "," || $0.isWhitespace }
    if let first = words.first, Self.isWeekday(first) { words.removeFirst() }
    guard words.count == 2 || words.count == 3, let day = Self.number(words[0], digits: 1...2),
      let month = Self.number(words[1], digits: 1...2) ?? Self.month(words[1])
    else { return nil }
    (self.month, self.day) = (month, day)
    guard words.count == 3 else {
      year = nil
      return
    }
    guard let year = Self.number(words[2], digits: 4...4) ?? Self.number(words[2], digits: 2...2, of: 2000)
    else { return nil }
    self.year = year
  }

  /// The day where its year was given; nil where it was not, or for a day that does not exist.
  package var inItsYear: CivilDate? { year.flatMap { CivilDate(year: $0, month: month, day: day) } }

  /// The day that is meant; nil for one that does not exist.
  package func date(_ meaning: Meaning, of today: CivilDate) -> CivilDate? {
    if year != nil { return inItsYear }
    let all = (today.year - Self.years...today.year + Self.years).compactMap {
      CivilDate(year: $0, month: month, day: day)
    }
    func distance(_ date: CivilDate) -> Int { abs(date.daysSinceEpoch - today.daysSinceEpoch) }
    return switch meaning {
    case .next: all.first { $0 >= today }
    case .last: all.last { $0 <= today }
    case .nearest: all.min { distance($0) < distance($1) }
    }
  }

  private static func number(_ word: Substring, digits: ClosedRange<Int>, of century: Int = 0) -> Int? {
    guard digits.contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(word).map { century + $0 }
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return CivilDate.months.firstIndex { isBeginning(word, of: $0) }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    word.count >= 2 && Weekday.allCases.contains { isBeginning(word, of: $0.words) }
  }

  private static func isBeginning(_ word: Substring, of words: Bilingual) -> Bool {
    Language.allCases.contains { words[$0].lowercased().hasPrefix(word) }
  }
}

extension TimeOfDay {
  /// A time as people type it: `12:30`, `12.30`, `1230`, `14:30 Uhr`, `14 Uhr`.
  package init?(typed text: String) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let isTold = words.last == "uhr"
    if isTold { words.removeLast() }
    guard words.count == 1, let word = words.first else { return nil }
    let isNumber = word.allSatisfy { $0.isASCII && $0.isNumber }
    if isNumber, isTold, word.count <= 2 {
      self.init("\(word):00")
    } else if isNumber, (3...4).contains(word.count) {
      self.init("\(word.dropLast(2)):\(word.suffix(2))")
    } else {
      self.init(String(word.replacing(".", with: ":")))
    }
  }
}
