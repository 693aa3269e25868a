import ArgumentParser
import Dialogue
import Interface
import Reports

/// The days of which something is asked for.
struct DayOptions: ParsableArguments {
  @Option(
    help: .said(
      "Nur ab diesem Tag (TT.MM.JJJJ oder JJJJ-MM-TT; ohne Jahr der letzte solche Tag).",
      "Only from this day on (YYYY-MM-DD or DD.MM.YYYY; without a year the last such day)."))
  var from: String?

  @Option(
    help: .said(
      "Nur bis zu diesem Tag, und nur was da schon bekannt war.",
      "Only up to this day, and only what was known by then."))
  var to: String?

  /// The sessions of these days; throws when one is no day or they are in the wrong order.
  func filter() throws(Failure) -> ExportFilter {
    let filter = ExportFilter(from: try Self.day(from, "--from"), to: try Self.day(to, "--to"))
    if let from = filter.from, let to = filter.to, from > to { throw .usage("--from ≤ --to") }
    return filter
  }

  private static func day(_ text: String?, _ option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    let today = TimeZoneRule.berlin.local(SystemClock().read().wall).date
    guard let date = TypedDay(text)?.date(.last, of: today) else { throw .usage("\(option) YYYY-MM-DD") }
    return date
  }
}
