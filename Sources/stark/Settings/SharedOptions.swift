import ArgumentParser

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: .said("Die Datei der Datenbank (STARK_DATABASE).", "The database file (STARK_DATABASE)."))
  var database: String?

  @Option(help: .said("Die Sprache: de oder en (STARK_LANGUAGE).", "The language: de or en (STARK_LANGUAGE)."))
  var language: String?

  @Option(help: .said("Das Farbschema des Bildschirms (STARK_THEME).", "The theme of the screen (STARK_THEME)."))
  var theme: String?

  @Option(
    help: .said(
      "Zeichen für Rahmen und Balken: ascii oder unicode (STARK_SYMBOLS).",
      "Signs for frames and bars: ascii or unicode (STARK_SYMBOLS)."))
  var symbols: String?

  @Option(help: .said("Die Datei der Konfiguration.", "The configuration file."))
  var config: String?

  /// These options, completed by those given before the command's name.
  func completed(by outer: SharedOptions) -> SharedOptions {
    var options = self
    options.database = database ?? outer.database
    options.language = language ?? outer.language
    options.theme = theme ?? outer.theme
    options.symbols = symbols ?? outer.symbols
    options.config = config ?? outer.config
    return options
  }
}
