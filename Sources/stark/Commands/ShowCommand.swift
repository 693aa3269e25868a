import ArgumentParser
import Content
import Dialogue
import Interface
import NcursesTerminal
import Screen

/// Shows the group the session that goes on, in a second terminal.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: HelpWords.said(
      "Zeigt der Gruppe in einem zweiten Fenster die Stunde, die läuft: Thema, Zeit, wer spricht.",
      "Shows the group the running hour in a second window: topic, time, who speaks."),
    discussion: HelpWords.said(
      """
      Liest neben stark und schreibt nichts. Stimmungen, Redezeiten, Merker und Notizen sind nicht zu sehen.

      Mit --words spricht die Ansicht eine weitere Sprache. Gesprächsregeln, Übungen und Themen sind Inhalte, keine \
      Wörter: Sie bleiben in der Sprache, in der sie geschrieben sind, Übungen in der von --language.
      """,
      """
      Reads beside stark and writes nothing. Moods, shares of the talk, marks and notes are never seen.

      With --words the view speaks a further language. Ground rules, exercises and topics are contents, no words: they \
      stay in the language in which they are written, exercises in that of --language.
      """))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(
    help: .said(
      "Die Wörter: de, en oder ein Name.toml in ~/.config/stark/words; auch ein Pfad.",
      "The words: de, en or a name.toml in ~/.config/stark/words; a path, too."))
  var words: String?

  @Flag(
    help: .said(
      "Gibt eine Datei mit allen Wörtern zum Übersetzen aus.", "Prints a file with all words, to be translated."))
  var wordsTemplate = false

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    let words = try settings.words.words(named: words, else: settings.language)
    if wordsTemplate {
      try StandardOutput.write(Array(GroupWordsPattern(words, in: settings.language).text.utf8))
    } else if let signal = try run(settings, words) {
      endProcess(bySignal: signal)
    }
  }

  /// Runs until the person ends it, and returns the signal that asked the process to end, if one did.
  private func run(_ settings: Settings, _ words: GroupWords) throws -> Int32? {
    try NcursesTerminal.examine()
    let clock = SystemClock()
    let follower = try GroupFollower(
      try settings.database(), library: try .builtIn(), language: settings.language, now: clock.read().wall)
    var loop = ShowLoop(follower, words: words, clock: clock.read)
    var terminal = try NcursesTerminal(
      palette: Palette(settings.theme), symbols: settings.symbols, farewell: Texts(settings.language).farewell)
    loop.run(on: &terminal)
    let signal = terminal.endingSignal
    terminal.close()
    return signal
  }
}
