package import Dialogue
import Words

/// Dates, times and numbers in the two forms the program needs, written here so that no international library
/// has to be loaded before the first screen.
extension Texts {
  /// `m:ss`; minutes go on past 59.
  package func clock(_ duration: Duration) -> String {
    let seconds = max(0, duration.wholeSeconds)
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// `24.03.2021` or `24 Mar 2021`.
  package func date(_ date: CivilDate) -> String {
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
    return say("\(day).\(month).\(date.year)", "\(date.day) \(Self.months[date.month - 1]) \(date.year)")
  }

  /// `17.03.` or `17 Mar`.
  package func shortDate(_ date: CivilDate) -> String {
    let full = self.date(date)
    return String(full.dropLast(language == .german ? 4 : 5))
  }

  /// `Mi 24.03.2021` or `Wed 24 Mar 2021`.
  package func day(_ date: CivilDate) -> String {
    "\(say(date.weekday).prefix(language == .german ? 2 : 3)) \(self.date(date))"
  }

  /// `Mi 24.03.` or `Wed 24 Mar`.
  func shortDay(_ date: CivilDate) -> String {
    "\(say(date.weekday).prefix(language == .german ? 2 : 3)) \(shortDate(date))"
  }

  /// Reads `24.03.`, `24.03.2021` or `2021-03-24`; a date without a year is the one nearest after `reference`.
  package func readDate(_ text: String, near reference: CivilDate?) -> CivilDate? {
    if let date = CivilDate(text) { return date }
    let words = text.split(separator: " ")
    if words.count == 3, let day = Int(words[0]), let month = Self.months.firstIndex(of: String(words[1])),
      let year = Int(words[2])
    {
      return CivilDate(year: year, month: month + 1, day: day)
    }
    let fields = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    guard fields.count == 2 || fields.count == 3, let day = fields[0], let month = fields[1] else { return nil }
    if fields.count == 3 {
      return fields[2].flatMap { CivilDate(year: $0 < 100 ? 2000 + $0 : $0, month: month, day: day) }
    }
    guard let reference, let date = CivilDate(year: reference.year, month: month, day: day) else { return nil }
    guard date < reference.adding(days: -180) else { return date }
    return CivilDate(year: reference.year + 1, month: month, day: day)
  }

  /// One decimal, with the comma or point of the language.
  package func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(say(",", "."))\(abs(tenths % 10))"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
