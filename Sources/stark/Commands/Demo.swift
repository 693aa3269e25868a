import ArgumentParser
import Dialogue
import NcursesTerminal

/// Opens the interface on a private copy of the invented demo cycle.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: HelpWords.said(
      "Öffnet die Oberfläche auf einer eigenen Kopie eines erfundenen Durchlaufs.",
      "Opens the interface on a private copy of an invented cycle."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let settings = try Settings(
      options.completed(by: stark.options), reading: reading.completed(by: stark.reading),
      environment: Program.environment)
    if let signal = try run(settings) { endProcess(bySignal: signal) }
  }

  /// Leaves nothing behind, however it ends.
  private func run(_ settings: Settings) throws -> Int32? {
    try LiveConsole.examine(settings)
    let copy = try DemoCopy(at: settings.givenDatabase, now: SystemClock().read().wall)
    defer { copy.removeIfPrivate() }
    return try LiveProgram(settings: settings, database: copy.path, isDemo: true).run()
  }
}
