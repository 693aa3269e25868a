import ArgumentParser
import Interface

/// Prints the key table.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: HelpWords.said("Gibt die Tabelle der Tasten aus.", "Prints the key table."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Option(help: .said("text, json oder md.", "text, json or md."))
  var format: String = "text"

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    guard let format = KeyTable.Format(rawValue: format) else { throw Failure.usage("--format text|json|md") }
    try StandardOutput.write(Array(KeyTable().rendered(as: format, Texts(settings.language)).utf8))
  }
}
