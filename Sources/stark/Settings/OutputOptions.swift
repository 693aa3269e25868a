import ArgumentParser

/// Where a command writes what it makes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: .said(
      "Die Datei, die geschrieben wird; sonst die Standardausgabe.", "The file to write; without it, standard output."))
  var output: String?

  @Flag(help: .said("Ersetzt die Datei, wenn es sie gibt.", "Replaces the file if it exists."))
  var force = false

  /// The file that is asked for; nil for standard output.
  func file(_ settings: Settings) throws(Failure) -> OutputFile? {
    guard let output, output != "-" else { return nil }
    return try OutputFile(output, replacing: force, sparing: try settings.database())
  }
}
