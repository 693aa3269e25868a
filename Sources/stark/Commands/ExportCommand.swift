import ArgumentParser
import Content
import Dialogue
import Interface
import Reports

/// Prints records for staff.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints needs, topics or sessions for staff.")

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Argument(help: "needs, topics or sessions.")
  var kind: String

  @Option(help: "csv or json.")
  var format: String = "csv"

  @Option(help: "Only the cycle with this name.")
  var cycle: String?

  @Option(help: "Only from this day on (YYYY-MM-DD).")
  var from: String?

  @Option(help: "Only up to this day (YYYY-MM-DD).")
  var to: String?

  @Option(help: "Who is to read it: internal.")
  var profile: String = "internal"

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard let kind = ExportKind(rawValue: kind) else { throw Failure.usage("export needs|topics|sessions") }
    guard let format = ExportFormat(rawValue: format) else { throw Failure.usage("--format csv|json") }
    guard profile == "internal" else { throw Failure.usage("--profile internal") }
    let filter = ExportFilter(cycle: cycle, from: try day(from, "--from"), to: try day(to, "--to"))
    let extract = try ArchiveReader(settings: settings).extract(telling: filter)
    let labels = try ContentLibrary.builtIn().categories.map {
      CategoryLabel(
        key: $0.key, german: $0.title.german, english: $0.title.english,
        isAlwaysConfidential: $0.alwaysConfidential)
    }
    let language: ExportLanguage = settings.language == .german ? .german : .english
    let export = Export(kind: kind, format: format, language: language, filter: filter)
    try StandardOutput.write(export.render(extract, categories: labels))
  }

  private func day(_ text: String?, _ option: String) throws -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(text) else { throw Failure.usage("\(option) YYYY-MM-DD") }
    return date
  }
}
