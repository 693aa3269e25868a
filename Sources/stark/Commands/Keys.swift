import ArgumentParser
import Interface

/// Prints the key table.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: HelpWords.said("Gibt die Tabelle der Tasten aus.", "Prints the key table."),
    discussion: HelpWords.said(
      "Mit --format html ist es eine Karte zum Ausdrucken: ein Blatt A4, geordnet nach den Momenten der Stunde.",
      "With --format html it is a card to print: one sheet of A4, in the order of the moments of the hour."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: .said("text, json, md oder html.", "text, json, md or html."))
  var format: String = "text"

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard let format = KeyTable.Format(rawValue: format) else { throw Failure.usage("--format text|json|md|html") }
    try StandardOutput.write(Array(KeyTable().rendered(as: format, Texts(settings.language)).utf8))
  }
}
