import Dialogue
import Words

extension Report {
  /// A line of the head: what it says, and the words.
  typealias HeadLine = (title: Bilingual, words: Bilingual)

  /// Below the heading: of when it is, for whom, and who answers for it.
  var head: [HeadLine] {
    guard let days, let day else { return [] }
    let (first, last) = (days.lowerBound.written, days.upperBound.written)
    let numbers = sessions.ranges
    let isOne = sessions.count == 1
    let written = ReportDetail.allCases.compactMap { detail in
      details[detail].map { (title: detail.words, words: Bilingual($0.text, $0.text)) }
    }
    return [
      (
        Bilingual("Zeitraum", "Period"),
        Bilingual(
          "\(first.german) bis \(last.german) (\(isOne ? "Termin" : "Termine") \(numbers))",
          "\(first.english) to \(last.english) (\(isOne ? "session" : "sessions") \(numbers))")
      ), (Bilingual("Für", "For"), control.profile.readers),
    ] + written + [(Bilingual("Stand", "As of"), day.written)]
  }
}
