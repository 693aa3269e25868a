import Interface
import Reports
import Words

extension ExportCommand {
  /// Writes all tables and their description into a folder.
  func writePackage(_ settings: Settings) throws {
    guard format == nil else { throw Failure.packageHasOneForm }
    guard let output = target.output, output != "-" else { throw Failure.packageNeedsFolder }
    var request = DataPackage.Request(
      language: settings.language, filter: try days.filter(), control: try control())
    let folder = try OutputFolder(
      output, of: DataPackage.names, replacing: target.force, sparing: try settings.database())
    let progress = Progress(
      Bilingual("Das Datenpaket entsteht …", "The data package is being made …")[settings.language])
    let (extract, filter) = try ArchiveReader(settings: settings).extract(
      telling: request.filter, cycle: cycle, for: ExportKind.allCases)
    request.filter = filter
    request.methods = try Self.methods(settings)
    let package = DataPackage(request, of: extract, categories: try CategoryLabel.builtIn())
    try folder.write(package.files.map { ($0.name, $0.bytes) })
    progress.end()
    if folder.isInOpenFolder { Program.say(Texts(settings.language).openFolder) }
    for note in package.notes { Program.say(note[settings.language]) }
  }
}
