import ArgumentParser
import NcursesTerminal

/// The program: without a command it opens the terminal interface.
struct Stark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stark",
    abstract: HelpWords.said(
      "Begleitet die wöchentliche Stunde „Stark durch Austausch“ im Terminal.",
      "Runs the weekly dialogue hour „Stark durch Austausch“ in a terminal."),
    discussion: HelpWords.said(
      "Ohne Befehl öffnet sich die Oberfläche und bietet einen offenen Termin zum Weiterführen an.",
      "Without a command it opens the interface and offers to resume an open session."),
    version: "stark \(Program.version)",
    subcommands: [
      Demo.self, ShowCommand.self, ExportCommand.self, ReportCommand.self, Keys.self, SearchCommand.self,
      CalendarCommand.self, InviteCommand.self, BackupCommand.self, DoctorCommand.self, ThemesCommand.self,
    ])

  @OptionGroup var options: SharedOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let settings = try Settings(options, reading: reading, environment: Program.environment)
    if let signal = try LiveProgram(settings: settings).run() { endProcess(bySignal: signal) }
  }
}
