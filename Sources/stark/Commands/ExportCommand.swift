import ArgumentParser
import Interface
import Reports
import Words

/// Prints records for staff.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints needs, topics, sessions or statistics for staff.")

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Argument(help: "needs, topics, sessions or statistics.")
  var kind: String?

  @Option(help: "csv, json, jsonl or md.")
  var format: String = "csv"

  @Option(help: "Only the cycle with this name.")
  var cycle: String?

  @OptionGroup var days: DayOptions

  @Option(help: "Who is to read it: internal or public (rounded figures, no wording).")
  var profile: String = "internal"

  @Option(help: "Numbers of people below this are folded; 3 or more.")
  var smallestCount: String?

  @OptionGroup var target: OutputOptions

  @Option(help: "Prints the JSON Schema of needs, topics, sessions or statistics instead.")
  var schema: String?

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    if let schema {
      guard let kind = ExportKind(rawValue: schema), self.kind == nil
      else { throw Failure.usage("export --schema \(Self.kinds)") }
      try StandardOutput.write(ExportSchema.bytes(of: kind))
      return
    }
    let export = try export(settings)
    let file = try target.file(settings)
    let progress = Progress(Bilingual("Der Export läuft noch …", "The export is still running …")[settings.language])
    let extract = try ArchiveReader(settings: settings).extract(telling: export.filter)
    let bytes = export.render(extract, categories: try CategoryLabel.builtIn())
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    if let note = export.control.note { Program.say(note[export.language]) }
    if file == nil { try StandardOutput.write(bytes) }
  }

  private static let kinds = ExportKind.allCases.map(\.rawValue).joined(separator: "|")

  private func export(_ settings: Settings) throws(Failure) -> Export {
    guard let kind = kind.flatMap(ExportKind.init) else { throw .usage("export \(Self.kinds)") }
    guard let format = ExportFormat(rawValue: format) else { throw .usage("--format csv|json|jsonl|md") }
    guard let profile = ExportProfile(rawValue: profile) else { throw .usage("--profile internal|public") }
    return Export(
      kind: kind, format: format, language: settings.language, filter: try days.filter(cycle: cycle),
      control: DisclosureControl(profile, smallest: try smallest()))
  }

  private func smallest() throws(Failure) -> Int {
    guard let smallestCount else { return DisclosureControl.least }
    guard let number = Int(smallestCount), number >= DisclosureControl.least
    else { throw .usage("--smallest-count \(DisclosureControl.least)…") }
    return number
  }
}
