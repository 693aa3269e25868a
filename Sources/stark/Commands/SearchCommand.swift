import ArgumentParser
import Content
import Dialogue
import Interface
import Records
import Reports
import Words

/// Finds topics, needs and notes of past sessions, for the trainer's own eyes.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: HelpWords.said(
      "Findet Themen, Bedürfnisse und Notizen früherer Termine.", "Finds topics, needs and notes of past sessions."),
    discussion: HelpWords.said(
      "Alle Wörter müssen in einem Text stehen, egal in welcher Reihenfolge; Groß und Klein und Zeichen über "
        + "Buchstaben machen keinen Unterschied.",
      "All words have to be in a text, in any order; large and small letters and accents make no difference."))

  private enum Format: String {
    case text, json
  }

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Argument(help: .said("Wonach gesucht wird.", "What to look for."))
  var words: [String]

  @Option(help: .said("text oder json.", "text or json."))
  var format: String = "text"

  @Option(help: .said("Wie viele Treffer höchstens.", "How many results at most."))
  var limit: Int = 50

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard let format = Format(rawValue: format) else { throw Failure.usage("--format text|json") }
    guard limit > 0 else { throw Failure.usage("--limit 1…") }
    guard let query = try? words.joined(separator: " ").cleaned(.note),
      query.contains(where: { $0.isLetter || $0.isNumber })
    else { throw Failure.usage("search TEXT") }
    let store = try SessionStore(
      at: try settings.database(), access: .readOnly, now: SystemClock().read().wall)
    let hidden = try ContentFile.builtInCategories.categories().filter(\.alwaysConfidential).map(\.key)
    let found = try store.search(query, limit: limit + 1, hiding: Set(hidden))
    let results = Array(found.prefix(limit))
    let listing = SearchListing(results, language: settings.language)
    try StandardOutput.write(format == .json ? listing.json : Array(listing.text.utf8))
    Program.say(Self.summary(results.count, isWhole: results.count == found.count)[settings.language])
  }

  private static func summary(_ count: Int, isWhole: Bool) -> Bilingual {
    if count == 0 {
      return Bilingual(
        "Nichts gefunden. Gesucht wurde in den abgeschlossenen Terminen.",
        "Nothing was found. Closed sessions were searched.")
    }
    return isWhole
      ? Bilingual("\(count) gefunden.", "\(count) found.")
      : Bilingual("Die neuesten \(count); es gibt mehr (--limit).", "The newest \(count); there are more (--limit).")
  }
}
