package import Dialogue
import Reports
import Words

/// Dates, times and numbers in the two forms the program needs, written here so that no international library
/// has to be loaded before the first screen.
extension Texts {
  /// `m:ss`; minutes go on past 59.
  package func clock(_ duration: Duration) -> String { duration.clock }

  /// `m:ss` below an hour, then whole hours and minutes.
  func length(_ duration: Duration) -> String {
    let minutes = duration.wholeMinutes
    return minutes < 60 ? clock(duration) : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// `24.03.2021` or `24 Mar 2021`.
  package func date(_ date: CivilDate) -> String {
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
    let name = CivilDate.months[date.month - 1][.english].prefix(3)
    return say("\(day).\(month).\(date.year)", "\(date.day) \(name) \(date.year)")
  }

  /// `17.03.` or `17 Mar`; with its year if that is another one than today's.
  package func shortDate(_ date: CivilDate) -> String {
    let full = self.date(date)
    guard date.year == currentDay?.year else { return full }
    return String(full.dropLast(language == .german ? 4 : 5))
  }

  /// `Mi 24.03.2021` or `Wed 24 Mar 2021`.
  package func day(_ date: CivilDate) -> String {
    "\(say(date.weekday).prefix(language == .german ? 2 : 3)) \(self.date(date))"
  }

  /// `Mi 24.03.` or `Wed 24 Mar`; with its year if that is another one than today's.
  func shortDay(_ date: CivilDate) -> String {
    "\(say(date.weekday).prefix(language == .german ? 2 : 3)) \(shortDate(date))"
  }

  /// One decimal, with the comma or point of the language.
  package func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(say(",", "."))\(abs(tenths % 10))"
  }
}

extension Duration {
  /// `m:ss`; minutes go on past 59, and there is nothing below zero.
  var clock: String {
    let seconds = max(0, wholeSeconds)
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
