import ArgumentParser
import Interface
import NcursesTerminal
import Screen
import Themes
import Words

/// Lists the themes, and shows what they look like where that can be seen.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: HelpWords.said("Zeigt die Farbschemata.", "Shows the themes."),
    discussion: HelpWords.said(
      "Ein eigenes Farbschema, das nicht lesbar ist, wird genannt; der Rückgabewert ist dann 78.",
      "A theme of your own that cannot be read is named; the exit code is 78 then."))

  private enum Format: String {
    case text, json
  }

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: .said("text oder json.", "text or json."))
  var format: String = "text"

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard let format = Format(rawValue: format) else { throw Failure.usage("--format text|json") }
    var readable: [(theme: Theme, isOwn: Bool)] = []
    var failures: [Failure] = []
    for entry in settings.themes.all {
      do throws(Failure) {
        readable.append((try entry.theme.get(), entry.isOwn))
      } catch {
        failures.append(error)
      }
    }
    let listing = ThemeListing(readable, texts: Texts(settings.language))
    try StandardOutput.write(Array((format == .json ? listing.json : Self.text(of: listing)).utf8))
    for failure in failures.dropLast() { Program.say(failure.words[settings.language]) }
    if let last = failures.last { throw last }
  }

  private static func text(of listing: ThemeListing) -> String {
    let depth = ColourDepth.ofStandardOutput
    guard depth != .none else { return listing.text() }
    return listing.text { theme, words in
      let palette = Palette(theme)
      return words.map { DrawnStyle(palette[$0.role], depth: depth).printed($0.text, depth: depth) }.joined()
    }
  }
}
