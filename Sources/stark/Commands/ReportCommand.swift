import ArgumentParser
import Interface
import Reports
import Words

/// Prints the Bilanz of a cycle.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: HelpWords.said(
      "Gibt die Bilanz eines Durchlaufs aus: zwei Seiten und vierzehn Kapitel.",
      "Prints the review (Bilanz) of a cycle: two pages and fourteen chapters."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(
    help: .said(
      "md, html oder json; sonst wie --output endet, sonst md.",
      "md, html or json; otherwise as --output ends, else md."))
  var format: String?

  @Option(
    help: .said("Der Durchlauf mit diesem Namen; sonst der letzte.", "The cycle with this name; the latest otherwise."))
  var cycle: String?

  @OptionGroup var days: DayOptions

  @Option(
    help: .said(
      "Wer sie liest: internal (Team), partner (freigegebene Worte, ab 5 Menschen) oder public (Zahlen von Menschen gerundet, kein Wortlaut außer freigegebenen Zitaten).",
      "Who is to read it: internal, partner (released words, from 5 people on) or public (numbers of people rounded, no wording but released quotes)."
    ))
  var profile: String = "partner"

  @Flag(
    help: .said(
      "Zählt auch Themen und Bedürfnisse eines offenen Termins, gekennzeichnet.",
      "Counts topics and needs of an open session as well, marked."))
  var open = false

  @OptionGroup var target: OutputOptions

  @Flag(
    help: .said(
      "Gibt stattdessen das JSON-Schema von --format json aus.", "Prints the JSON Schema of --format json instead."))
  var schema = false

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard !schema else { return try StandardOutput.write(ExportSchema.report) }
    let format = try target.format(format, usual: ReportFormat.markdown)
    guard let profile = ExportProfile(rawValue: profile) else {
      throw Failure.usage("--profile internal|partner|public")
    }
    let asked = try days.filter()
    let file = try target.file(settings)
    let progress = Progress(Bilingual("Die Bilanz entsteht …", "The review is being made …")[settings.language])
    let (extract, filter) = try ArchiveReader(settings: settings).latest(asked, cycle: cycle, includesOpen: open)
    let report = Report(
      extract, filter: filter, categories: try CategoryLabel.builtIn(), control: DisclosureControl(profile))
    let bytes = report.render(format, in: settings.language)
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    for note in [report.maskedTexts.sentence, report.control.note].compactMap(\.self) {
      Program.say(note[settings.language])
    }
    if file == nil { try StandardOutput.write(bytes) }
  }
}
