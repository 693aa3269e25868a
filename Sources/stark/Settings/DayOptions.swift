import ArgumentParser
import Dialogue
import Reports

/// The days of which something is asked for.
struct DayOptions: ParsableArguments {
  @Option(help: "Only from this day on (YYYY-MM-DD).")
  var from: String?

  @Option(help: "Only up to this day (YYYY-MM-DD).")
  var to: String?

  /// The sessions of these days; throws when one is no day or they are in the wrong order.
  func filter(cycle: String?) throws(Failure) -> ExportFilter {
    let filter = ExportFilter(cycle: cycle, from: try Self.day(from, "--from"), to: try Self.day(to, "--to"))
    if let from = filter.from, let to = filter.to, from > to { throw .usage("--from ≤ --to") }
    return filter
  }

  private static func day(_ text: String?, _ option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(text) else { throw .usage("\(option) YYYY-MM-DD") }
    return date
  }
}
