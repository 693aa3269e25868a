import ArgumentParser
import Reports

/// Where a command writes what it makes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: .said(
      "Die Datei, die geschrieben wird; sonst die Standardausgabe.", "The file to write; without it, standard output."))
  var output: String?

  @Flag(help: .said("Ersetzt die Datei, wenn es sie gibt.", "Replaces the file if it exists."))
  var force = false

  /// The format that is asked for; where none is, the one that the name of the file ends with, and else `usual`.
  ///
  /// Throws where there is no such format, or the name ends with another one.
  func format<Format: RawRepresentable<String> & CaseIterable>(
    _ asked: String?, usual: Format
  ) throws(Failure) -> Format {
    let formats = Format.allCases.map(\.rawValue)
    let format: Format
    if let asked {
      guard let named = Format(rawValue: asked) else { throw .usage("--format \(formats.joined(separator: "|"))") }
      format = named
    } else {
      format = ending.flatMap { Format(rawValue: $0) } ?? usual
    }
    if let ending, ending != format.rawValue { throw .endsOtherwise(ending, than: format.rawValue, formats) }
    return format
  }

  /// What the name of the file ends with, where it is the name of a format of any command.
  private var ending: String? {
    let parts = output?.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    let formats = ExportFormat.allCases.map(\.rawValue) + ReportFormat.allCases.map(\.rawValue)
    return parts.dropFirst().last.map { $0.lowercased() }.flatMap { formats.contains($0) ? $0 : nil }
  }

  /// The file that is asked for; nil for standard output.
  func file(_ settings: Settings) throws(Failure) -> OutputFile? {
    guard let output, output != "-" else { return nil }
    return try OutputFile(output, replacing: force, sparing: try settings.database())
  }
}
