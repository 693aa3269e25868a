package import Dialogue
import Reports
import Words

/// A day as people type it and as the program prints it: `31.03.`, `31. 3. 2024`, `Mi 22.11.2023`, `24 Mar 2021`,
/// `2021-03-24`, `morgen`, `nächsten Mittwoch`, in the words of both languages.
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

  /// What was typed.
  private enum Form {
    case date(year: Int?, month: Int, day: Int)
    /// So many days after today.
    case after(days: Int)
    case weekday(Weekday, DayWords.Direction?)
  }

  /// The twenty-ninth of February comes every eighth year at the least.
  private static let years = 8

  private let form: Form

  package init?(_ text: String) {
    if let date = CivilDate(text) {
      form = .date(year: date.year, month: date.month, day: date.day)
      return
    }
    let words = text.lowercased().split { $0 == "." || $0 == "," || $0.isWhitespace }.map(String.init)
    let told = Array(words.drop(while: DayWords.isFiller))
    if let days = DayWords.days(told) {
      form = .after(days: days)
    } else if let (weekday, direction) = DayWords.weekday(told) {
      form = .weekday(weekday, direction)
    } else if let date = Self.date(told) {
      form = date
    } else {
      return nil
    }
  }

  /// The day where its year was given; nil where it was not, or for a day that does not exist.
  package var inItsYear: CivilDate? {
    guard case .date(let year?, let month, let day) = form else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The day that is meant, counted from `reference`; nil for one that does not exist. „Morgen“ and „nächsten Mittwoch“ are
  /// said of `today`, which is the same day unless it is given.
  package func date(_ meaning: Meaning, of reference: CivilDate, today: CivilDate? = nil) -> CivilDate? {
    let today = today ?? reference
    switch form {
    case .after(let days): return today.adding(days: days)
    case .weekday(let weekday, .next): return today.adding(days: 1).next(weekday)
    case .weekday(let weekday, .last): return today.adding(days: -7).next(weekday)
    case .weekday(let weekday, nil):
      let days = (-6...6).map(reference.adding).filter { $0.weekday == weekday }
      return Self.choose(meaning, of: days, from: reference)
    case .date(.some, _, _): return inItsYear
    case .date(nil, let month, let day):
      let all = (reference.year - Self.years...reference.year + Self.years).compactMap {
        CivilDate(year: $0, month: month, day: day)
      }
      return Self.choose(meaning, of: all, from: reference)
    }
  }

  private static func choose(_ meaning: Meaning, of days: [CivilDate], from reference: CivilDate) -> CivilDate? {
    func distance(_ date: CivilDate) -> Int { abs(date.daysSinceEpoch - reference.daysSinceEpoch) }
    return switch meaning {
    case .next: days.first { $0 >= reference }
    case .last: days.last { $0 <= reference }
    case .nearest: days.min { distance($0) < distance($1) }
    }
  }

  /// Day, month and perhaps the year; in front of it perhaps the day of the week.
  private static func date(_ told: [String]) -> Form? {
    var words = told
    if let first = words.first, DayWords.weekday(first) != nil { words.removeFirst() }
    // „March 24“
    if words.count > 1, month(words[0]) != nil { words.swapAt(0, 1) }
    guard words.count == 2 || words.count == 3, let day = number(DayWords.withoutOrdinal(words[0]), digits: 1...2),
      let month = number(words[1], digits: 1...2) ?? month(words[1])
    else { return nil }
    guard words.count == 3 else { return .date(year: nil, month: month, day: day) }
    guard let year = number(words[2], digits: 4...4) ?? number(words[2], digits: 2...2, of: 2000) else { return nil }
    return .date(year: year, month: month, day: day)
  }

  private static func number(_ word: String, digits: ClosedRange<Int>, of century: Int = 0) -> Int? {
    guard digits.contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(word).map { century + $0 }
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return CivilDate.months.firstIndex { DayWords.isBeginning(word, of: $0) }.map { $0 + 1 }
  }
}
