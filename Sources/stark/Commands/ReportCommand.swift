import ArgumentParser
import Content
import Dialogue
import Interface
import Reports
import Words

/// Prints the Bilanz of a cycle.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Prints the Bilanz of a cycle: fourteen chapters for staff.")

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: "md, html or json.")
  var format: String = "md"

  @Option(help: "The cycle with this name; the latest otherwise.")
  var cycle: String?

  @Option(help: "Only from this day on (YYYY-MM-DD).")
  var from: String?

  @Option(help: "Only up to this day (YYYY-MM-DD).")
  var to: String?

  @Option(help: "Who is to read it: internal or public (rounded figures, no wording but released quotes).")
  var profile: String = "internal"

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  @Flag(help: "Replaces the file if it exists.")
  var force = false

  @Flag(help: "Prints the JSON Schema of --format json instead.")
  var schema = false

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard !schema else { return try StandardOutput.write(ExportSchema.report) }
    guard let format = ReportFormat(rawValue: format) else { throw Failure.usage("--format md|html|json") }
    guard let profile = ExportProfile(rawValue: profile) else { throw Failure.usage("--profile internal|public") }
    let asked = try ExportFilter(cycle: cycle, from: day(from, "--from"), to: day(to, "--to"))
    if let from = asked.from, let to = asked.to, from > to { throw Failure.usage("--from ≤ --to") }
    let file = try output.flatMap { path throws(Failure) in
      path == "-" ? nil : try OutputFile(path, replacing: force, sparing: try settings.database())
    }
    let progress = Progress(Bilingual("Die Bilanz läuft noch …", "The review is still running …")[settings.language])
    let (extract, filter) = try ArchiveReader(settings: settings).latest(asked)
    let report = Report(
      extract, filter: filter, categories: try CategoryLabel.builtIn(), control: DisclosureControl(profile))
    let bytes = report.render(format, in: settings.language)
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    if let note = report.note { Program.say(note[settings.language]) }
    if file == nil { try StandardOutput.write(bytes) }
  }

  private func day(_ text: String?, _ option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(text) else { throw .usage("\(option) YYYY-MM-DD") }
    return date
  }
}
