import ArgumentParser
import Dialogue
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

  @Option(help: "Only from this day on (YYYY-MM-DD).")
  var from: String?

  @Option(help: "Only up to this day (YYYY-MM-DD).")
  var to: String?

  @Option(help: "Who is to read it: internal or public (rounded figures, no wording).")
  var profile: String = "internal"

  @Option(help: "Numbers of people below this are folded; 3 or more.")
  var smallestCount: String?

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  @Flag(help: "Replaces the file if it exists.")
  var force = false

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
    let file = try output.flatMap { path throws(Failure) in
      path == "-" ? nil : try OutputFile(path, replacing: force, sparing: try settings.database())
    }
    let progress = Progress(Bilingual("Der Export läuft noch …", "The export is still running …")[settings.language])
    let extract = try ArchiveReader(settings: settings).extract(telling: export.filter)
    let bytes = export.render(extract, categories: try CategoryLabel.builtIn())
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    if let note = export.note { Program.say(note[export.language]) }
    if file == nil { try StandardOutput.write(bytes) }
  }

  private static let kinds = ExportKind.allCases.map(\.rawValue).joined(separator: "|")

  private func export(_ settings: Settings) throws(Failure) -> Export {
    guard let kind = kind.flatMap(ExportKind.init) else { throw .usage("export \(Self.kinds)") }
    guard let format = ExportFormat(rawValue: format) else { throw .usage("--format csv|json|jsonl|md") }
    guard let profile = ExportProfile(rawValue: profile) else { throw .usage("--profile internal|public") }
    let filter = ExportFilter(cycle: cycle, from: try day(from, "--from"), to: try day(to, "--to"))
    if let from = filter.from, let to = filter.to, from > to { throw .usage("--from ≤ --to") }
    return Export(
      kind: kind, format: format, language: settings.language, filter: filter,
      control: DisclosureControl(profile, smallest: try smallest()))
  }

  private func smallest() throws(Failure) -> Int {
    guard let smallestCount else { return DisclosureControl.least }
    guard let number = Int(smallestCount), number >= DisclosureControl.least
    else { throw .usage("--smallest-count \(DisclosureControl.least)…") }
    return number
  }

  private func day(_ text: String?, _ option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(text) else { throw .usage("\(option) YYYY-MM-DD") }
    return date
  }
}
