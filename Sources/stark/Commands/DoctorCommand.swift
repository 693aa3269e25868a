import ArgumentParser
import Dialogue
import Foundation
import Interface
import Records
import Screen
import Words

/// Says what is wrong with terminal, place and database, and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: HelpWords.said(
      "Sagt, was an Terminal, Ort und Datenbank nicht stimmt und wie es sich beheben lässt.",
      "Says what is wrong with terminal, place and database, and how to mend it."),
    discussion: HelpWords.said(
      "Der Rückgabewert ist der des ersten Fehlers. Mit --rescue wird aus einer beschädigten Datenbank gelesen, was "
        + "lesbar ist, und in eine neue geschrieben; die beschädigte bleibt, wie sie ist.",
      "The exit code is that of the first problem. With --rescue it reads what can be read of a damaged "
        + "database into a new one; the damaged one stays as it is."))

  @ParentCommand var stark: Stark
  @OptionGroup var options: SharedOptions

  @Flag(help: .said("Liest eine beschädigte Datenbank in eine neue.", "Reads a damaged database into a new one."))
  var rescue = false

  func run() throws {
    let options = options.completed(by: stark.options)
    let settings = try Settings(options, environment: Program.environment)
    let database = try settings.database()
    if rescue { return try salvage(database, settings.language) }
    let isGiven = (options.database ?? Program.environment["STARK_DATABASE"]) != nil
    let findings =
      MachineDoctor(environment: Program.environment).findings
      + DatabaseDoctor(database: database, isGiven: isGiven, texts: Texts(settings.language)).findings
      + PlaceDoctor(database: database).findings
    let lines = findings.map { $0.line(in: settings.language) + "\n" }
    try StandardOutput.write(Array(lines.joined().utf8))
    for case .problem(let exit) in findings.map(\.weight) { Foundation.exit(exit.rawValue) }
  }

  private func salvage(_ database: String, _ now: Instant) throws -> Salvage {
    do {
      return try Salvage(of: database, now: now)
    } catch StoreError.corrupt {
      throw Failure.nothingToSalvage
    }
  }

  private func salvage(_ database: String, _ language: Language) throws {
    let now = SystemClock().read().wall
    // Nobody may write while it is read; where the head of the file is gone, it cannot be opened by anybody.
    let lock = try DatabaseLock(for: database, now: now, forSalvage: true)
    let salvage = try salvage(database, now)
    lock.touch(at: now)
    let lost = salvage.incomplete.joined(separator: ", ")
    let missing =
      lost.isEmpty
      ? Bilingual("Es fehlt nichts.", "Nothing is missing.")
      : Bilingual("Unvollständig: \(lost).", "Incomplete: \(lost).")
    let path = salvage.path.asShellWord
    let sentence = Bilingual(
      "Gerettet: \(salvage.rows) Zeilen. \(missing.german) Die beschädigte Datei bleibt. Öffnen: stark --database \(path)",
      "Rescued: \(salvage.rows) rows. \(missing.english) The damaged file stays. Open it: stark --database \(path)")
    try StandardOutput.write(Array((sentence[language].displayable + "\n").utf8))
  }
}
