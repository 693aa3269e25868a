import ArgumentParser
import Interface
import Reports
import Words

/// Prints the Bilanz of a cycle.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: HelpWords.said(
      "Gibt die Bilanz eines Durchlaufs aus: vierzehn Kapitel für das Team.",
      "Prints the Bilanz of a cycle: fourteen chapters for staff."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: .said("md, html oder json.", "md, html or json."))
  var format: String = "md"

  @Option(
    help: .said("Der Durchlauf mit diesem Namen; sonst der letzte.", "The cycle with this name; the latest otherwise."))
  var cycle: String?

  @OptionGroup var days: DayOptions

  @Option(
    help: .said(
      "Wer sie liest: internal (Team) oder public (gerundete Zahlen, kein Wortlaut außer freigegebenen Zitaten).",
      "Who is to read it: internal or public (rounded figures, no wording but released quotes)."))
  var profile: String = "internal"

  @OptionGroup var target: OutputOptions

  @Flag(
    help: .said(
      "Gibt stattdessen das JSON-Schema von --format json aus.", "Prints the JSON Schema of --format json instead."))
  var schema = false

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard !schema else { return try StandardOutput.write(ExportSchema.report) }
    guard let format = ReportFormat(rawValue: format) else { throw Failure.usage("--format md|html|json") }
    guard let profile = ExportProfile(rawValue: profile) else { throw Failure.usage("--profile internal|public") }
    let asked = try days.filter()
    let file = try target.file(settings)
    let progress = Progress(Bilingual("Die Bilanz läuft noch …", "The review is still running …")[settings.language])
    let (extract, filter) = try ArchiveReader(settings: settings).latest(asked, cycle: cycle)
    let report = Report(
      extract, filter: filter, categories: try CategoryLabel.builtIn(), control: DisclosureControl(profile))
    let bytes = report.render(format, in: settings.language)
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    if let note = report.control.note { Program.say(note[settings.language]) }
    if file == nil { try StandardOutput.write(bytes) }
  }
}
