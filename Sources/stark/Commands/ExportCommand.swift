import ArgumentParser
import Content
import Dialogue
import Interface
import Reports
import Words

/// Prints records for staff.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: HelpWords.said(
      "Gibt Bedürfnisse, Themen, Termine oder Zahlen für das Team aus, oder alles zusammen als Datenpaket.",
      "Prints needs, topics, sessions or statistics for staff, or writes all of them as a data package."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Argument(
    help: .said(
      "needs (Bedürfnisse), topics (Themen), sessions (Termine), statistics (Zahlen) oder package (alle vier als CSV und JSON, mit einer Beschreibung für Programme, in einen Ordner: --output).",
      "needs, topics, sessions, statistics or package (all four as CSV and JSON, with a description for programs, in a folder: --output)."
    ))
  var kind: String?

  @Option(
    help: .said(
      "csv, json, jsonl oder md; sonst wie --output endet, sonst csv.",
      "csv, json, jsonl or md; otherwise as --output ends, else csv."))
  var format: String?

  @Option(help: .said("Nur der Durchlauf mit diesem Namen.", "Only the cycle with this name."))
  var cycle: String?

  @OptionGroup var days: DayOptions

  @Option(
    help: .said(
      "Wer es liest: internal (Team), partner (freigegebene Worte, ab 5 Menschen) oder public (Zahlen von Menschen gerundet, kein Wortlaut).",
      "Who is to read it: internal, partner (released words, from 5 people on) or public (numbers of people rounded, no wording)."
    ))
  var profile: String = "internal"

  @Option(
    help: .said(
      "Kleinere Zahlen von Menschen werden zusammengefasst; 3 oder mehr.",
      "Numbers of people below this are folded; 3 or more."))
  var smallestCount: String?

  @OptionGroup var target: OutputOptions

  @Option(
    help: .said(
      "Gibt stattdessen das JSON-Schema von needs, topics, sessions oder statistics aus.",
      "Prints the JSON Schema of needs, topics, sessions or statistics instead."))
  var schema: String?

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    if let schema {
      guard let kind = ExportKind(rawValue: schema), self.kind == nil
      else { throw Failure.usage("export --schema \(Self.tables)") }
      try StandardOutput.write(ExportSchema.bytes(of: kind))
      return
    }
    guard kind != Self.package else { return try writePackage(settings) }
    var export = try export(settings)
    let file = try target.file(settings)
    let progress = Progress(Bilingual("Der Export läuft noch …", "The export is still running …")[settings.language])
    let extract: ArchiveExtract
    (extract, export.filter) = try ArchiveReader(settings: settings).extract(
      telling: export.filter, cycle: cycle, for: [export.kind])
    if export.kind == .topics { export.methods = try Self.methods(settings) }
    let categories = try CategoryLabel.builtIn()
    let table = export.table(of: extract, categories: categories)
    let bytes = export.render(table, notes: export.notes(on: extract, categories: categories))
    try file?.write(bytes)
    progress.end()
    if file?.isInOpenFolder == true { Program.say(Texts(settings.language).openFolder) }
    let notes = [
      export.notYet(of: extract, categories: categories), table.maskedTexts.sentence, export.control.note,
    ]
    for note in notes.compactMap(\.self) { Program.say(note[export.language]) }
    if file == nil { try StandardOutput.write(bytes) }
  }

  /// What methods are called, by key.
  static func methods(_ settings: Settings) throws -> [String: Bilingual] {
    let methods = try ContentLibrary.methods(withOwnIn: settings.configurationFolder)
    return Dictionary(methods.map { ($0.key, $0.title) }) { first, _ in first }
  }

  /// What is no table of its own, but all of them.
  private static let package = "package"
  private static let tables = ExportKind.allCases.map(\.rawValue).joined(separator: "|")

  private func export(_ settings: Settings) throws(Failure) -> Export {
    guard let kind = kind.flatMap(ExportKind.init) else { throw .usage("export \(Self.tables)|\(Self.package)") }
    let format = try target.format(format, usual: ExportFormat.csv)
    return Export(
      kind: kind, format: format, language: settings.language, filter: try days.filter(), control: try control())
  }

  /// What may be told to those who are to read it.
  func control() throws(Failure) -> DisclosureControl {
    guard let profile = ExportProfile(rawValue: profile) else { throw .usage("--profile internal|partner|public") }
    return DisclosureControl(profile, smallest: try smallest())
  }

  private func smallest() throws(Failure) -> Int {
    guard let smallestCount else { return DisclosureControl.least }
    guard let number = Int(smallestCount), number >= DisclosureControl.least
    else { throw .usage("--smallest-count \(DisclosureControl.least)…") }
    return number
  }
}
