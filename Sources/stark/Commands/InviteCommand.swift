import ArgumentParser
import Interface
import Reports

/// Prints a short invitation to the next session.
struct InviteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: HelpWords.said(
      "Gibt eine Einladung zum nächsten Termin in einfachen Worten aus, ohne Namen.",
      "Prints an invitation to the next session in plain words, without names."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(
    help: .said("Der Durchlauf mit diesem Namen; sonst der letzte.", "The cycle with this name; the latest otherwise."))
  var cycle: String?

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    let reader = try CycleReader(settings, cycle: cycle)
    let next = reader.series.next(at: reader.now)
    let invitation = Invitation(
      reader.cycle, on: next.date, at: next.start, topics: InvitedTopics(reader.records, names: reader.names))
    let text = invitation.render(in: settings.language)
    try StandardOutput.write(Array(text.utf8))
  }
}
