import ArgumentParser
import NcursesTerminal

/// The program: without a command it opens the terminal interface.
struct Stark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stark",
    abstract: "Runs the weekly dialogue hour „Stark durch Austausch“ in a terminal.",
    discussion: "Without a command it opens the interface and offers to resume an open session.",
    subcommands: [
      Demo.self, ExportCommand.self, ReportCommand.self, Keys.self, SearchCommand.self, CalendarCommand.self,
      InviteCommand.self, BackupCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var options: SharedOptions

  func run() throws {
    let settings = try Settings(options, environment: Program.environment)
    if let signal = try LiveProgram(settings: settings).run() { endProcess(bySignal: signal) }
  }
}
