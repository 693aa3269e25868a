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
      "Liest neben stark und schreibt nichts. Stimmungen, Redezeiten, Merker und Notizen sind nicht zu sehen.",
      "Reads beside stark and writes nothing. Moods, shares of the talk, marks and notes are never seen."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    if let signal = try run(settings) { endProcess(bySignal: signal) }
  }

  /// Runs until the person ends it, and returns the signal that asked the process to end, if one did.
  private func run(_ settings: Settings) throws -> Int32? {
    try NcursesTerminal.examine()
    let clock = SystemClock()
    let texts = Texts(settings.language)
    let follower = try GroupFollower(
      try settings.database(), library: try .builtIn(), language: settings.language, now: clock.read().wall)
    var loop = ShowLoop(follower, texts: texts, clock: clock.read)
    var terminal = try NcursesTerminal(
      palette: Palette(settings.theme), symbols: settings.symbols, farewell: texts.farewell)
    loop.run(on: &terminal)
    let signal = terminal.endingSignal
    terminal.close()
    return signal
  }
}
