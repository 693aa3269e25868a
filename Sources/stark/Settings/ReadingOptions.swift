import ArgumentParser

/// How the interface reaches somebody who hears or feels it; only the commands that open it take these options.
struct ReadingOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: .said(
      "Zeilen statt eines Bildschirms, für Vorlesen und Braillezeile (STARK_LINEAR=1).",
      "Lines instead of a screen, for screen readers and braille displays (STARK_LINEAR=1)."))
  var linear: Bool?

  @Option(
    help: .said(
      "Wo in den Befehlen der Cursor steht: input (im Text) oder row (auf der gefundenen Zeile) (STARK_CURSOR).",
      "Where the cursor stands in the commands: input (in the text) or row (on what was found) (STARK_CURSOR)."))
  var cursor: String?

  /// These options, completed by those given before the command's name.
  func completed(by outer: ReadingOptions) -> ReadingOptions {
    var options = self
    options.linear = linear ?? outer.linear
    options.cursor = cursor ?? outer.cursor
    return options
  }
}
