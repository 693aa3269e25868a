import ArgumentParser
import Dialogue
import Interface
import Reports

/// Prints the sessions of a cycle for calendar programs.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: HelpWords.said(
      "Gibt die Termine eines Durchlaufs als Kalenderdatei aus.", "Prints the sessions of a cycle as a calendar file."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(
    help: .said("Der Durchlauf mit diesem Namen; sonst der letzte.", "The cycle with this name; the latest otherwise."))
  var cycle: String?

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    let reader = try CycleReader(settings, cycle: cycle)
    let calendar = SessionCalendar(
      reader.series, revisions: reader.records.map(\.calendarRevision), language: settings.language)
    try StandardOutput.write(calendar.render())
  }
}
