import ArgumentParser
import Dialogue
import Interface
import Reports

/// The days of which something is asked for.
struct DayOptions: ParsableArguments {
  @Option(help: .said("Nur ab diesem Tag (JJJJ-MM-TT).", "Only from this day on (YYYY-MM-DD)."))
  var from: String?

  @Option(help: .said("Nur bis zu diesem Tag (JJJJ-MM-TT).", "Only up to this day (YYYY-MM-DD)."))
  var to: String?

  /// The sessions of these days; throws when one is no day or they are in the wrong order.
  func filter() throws(Failure) -> ExportFilter {
    let filter = ExportFilter(from: try Self.day(from, "--from"), to: try Self.day(to, "--to"))
    if let from = filter.from, let to = filter.to, from > to { throw .usage("--from ≤ --to") }
    return filter
  }

  private static func day(_ text: String?, _ option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = TypedDay(text)?.inItsYear else { throw .usage("\(option) YYYY-MM-DD") }
    return date
  }
}
