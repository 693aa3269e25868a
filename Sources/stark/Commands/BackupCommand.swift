import ArgumentParser
import Dialogue
import Interface
import Records
import Words

/// Writes a consistent copy of the database into a file, also beside a program that is writing.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: HelpWords.said(
      "Schreibt eine vollständige Kopie der Datenbank in eine Datei.",
      "Writes a consistent copy of the database into a file."),
    discussion: HelpWords.said(
      "Die Kopie ist eine Datenbank wie jede andere: stark --database DATEI öffnet sie.",
      "The copy is a database like any other: stark --database FILE opens it."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Argument(help: .said("Die Datei, die geschrieben wird.", "The file to write."))
  var file: String

  @Flag(help: .said("Ersetzt eine ältere Kopie.", "Replaces an older copy."))
  var force = false

  func run() throws {
    let settings = try Settings(options.completed(by: stark.options), environment: Program.environment)
    let database = try settings.database()
    // The place is looked at before long work begins.
    let output = try OutputFile(file, replacing: force, sparing: database, isBackup: true)
    let store = try SessionStore(at: database, access: .readOnly, now: SystemClock().read().wall)
    let progress = Progress(Bilingual("Die Datenbank wird kopiert …", "Copying the database …")[settings.language])
    try output.write(try store.copy())
    progress.end()
    if output.isInOpenFolder { Program.say(Texts(settings.language).openFolder) }
  }
}
