import ArgumentParser
import Interface
import Reports

/// Prints the sessions of a cycle for calendar programs.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Prints the sessions of a cycle as a calendar file.")

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: "The cycle with this name; the latest otherwise.")
  var cycle: String?

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    let reader = try CycleReader(settings, cycle: cycle)
    try StandardOutput.write(SessionCalendar(reader.series, language: settings.language).render())
  }
}
