import Dialogue
import Interface
import Reports
import Words

extension Failure {
  /// There is no session on the days that were asked for; `known` are the days of the first and of the last session
  /// that there is.
  static func noSessions(in filter: ExportFilter, known: ClosedRange<CivilDate>?) -> Failure {
    func day(_ date: CivilDate, _ language: Language) -> String { Texts(language).date(date) }
    func asked(_ language: Language, _ from: String, _ to: String) -> String {
      [(filter.from, from), (filter.to, to)].compactMap { date, word in date.map { "\(word) \(day($0, language))" } }
        .joined(separator: " ")
    }
    func there(_ language: Language, _ from: String, _ to: String) -> String? {
      known.map { "\(from) \(day($0.lowerBound, language)) \(to) \(day($0.upperBound, language))" }
    }
    let german = there(.german, "vom", "bis zum").map { "Es gibt Termine \($0)." } ?? "Es gibt noch keinen Termin."
    let english = there(.english, "from", "to").map { "There are sessions \($0)." } ?? "There is no session yet."
    let from = filter.to == nil ? "Ab dem" : "Vom"
    let to = filter.from == nil ? "Bis zum" : "bis zum"
    return Failure(
      .inputMissing,
      "\(asked(.german, from, to)) gibt es keinen Termin. Es wurde nichts verändert. Bitte andere Tage nennen: \(german)",
      "There is no session \(asked(.english, "from", filter.from == nil ? "up to" : "to")). Nothing was changed. "
        + "Please name other days: \(english)")
  }
}
