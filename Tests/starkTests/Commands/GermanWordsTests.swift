import Dialogue
import Foundation
import PythonReader
import Records
import TerminalDriver
import Testing

@Suite("German means German, on the command line")
struct GermanWordsTests {
  private let stark: BuiltStark
  private static let commands = [
    [], ["demo"], ["show"], ["export"], ["report"], ["keys"], ["search"], ["calendar"], ["invite"], ["backup"],
    ["doctor"],
  ]

  init() throws {
    stark = try BuiltStark()
  }

  private func help(_ command: [String], _ more: String..., environment: [String: String] = [:]) throws -> String {
    let run = try stark.run(command + ["--help"] + more, environment)
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    return String(decoding: run.output, as: UTF8.self)
  }

  /// Titles of the argument parser's sections stay as they are.
  private func words(_ help: String) -> Set<String> {
    let lines = help.split(separator: "\n").filter { !$0.hasPrefix("USAGE:") }
    return Set(lines.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test("is the help of every command, however narrow the terminal", arguments: commands, ["", "40"])
  func german(_ command: [String], _ columns: String) throws {
    let text = try help(command, environment: ["COLUMNS": columns])
    // Options and commands have one name in every language.
    let english: Set<String> = ["the", "of", "this", "only", "prints", "information", "instead", "default"]
    #expect(words(text).isDisjoint(with: english), "\(text)")
    #expect(text.contains("Zeigt diese Hilfe.") && words(text).isSuperset(of: ["datei", "der", "datenbank"]))
  }

  @Test("is another language where that is asked for, in every way", arguments: commands)
  func english(_ command: [String]) throws {
    let text = try help(command, "--language", "en")
    #expect(text.contains("The database file") && text.contains("Show help information."))
    #expect(words(text).isDisjoint(with: ["die", "der", "und", "zeigt", "nur"]), "\(text)")
    #expect(try help(command, environment: ["STARK_LANGUAGE": "en"]) == text)
  }

  @Test("is what a spreadsheet and a reader see of a value; programs see the key")
  func values() throws {
    let database = try stark.makeDatabase()
    func needs(_ arguments: String...) throws -> String {
      String(decoding: try stark.run(["export", "needs", "--database", database] + arguments).output, as: UTF8.self)
    }
    #expect(try needs().contains("\"aufgenommen\";\"captured\";") && needs().contains("\"bald\";\"soon\";"))
    let markdown = try needs("--format", "md")
    #expect(
      markdown.contains("| aufgenommen |") && markdown.contains("| 17.03.2021 |") && !markdown.contains("captured"))
    #expect(try needs("--format", "json").contains("\"status\": \"captured\""))
    #expect(try needs("--language", "en", "--format", "md").contains("| for us |"))
  }

  @Test("is the version's name and number")
  func version() throws {
    let run = try stark.run(["--version"])
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(run.status == .exited(0) && text.wholeMatch(of: #/stark \d+\.\d+\.\d+\n/#) != nil, "\(text)")
  }

  @Test("is what a second program hears: the name, local time, and lines that end between words")
  func lock() throws {
    let path = stark.path("hour.sqlite")
    let first = try stark.start(["--database", path])
    try first.waitForText("Nächster Termin")
    let second = try TerminalSession(
      executable: stark.executable, arguments: ["--database", path], environment: stark.environment(),
      size: TerminalSize(rows: 24, columns: 60))
    #expect(try second.waitForExit() == .exited(75))
    let lines = second.screen.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let sentence = lines.joined(separator: " ")
    let since = try #require(try DatabaseLock.signature(of: path))
    #expect(sentence.contains("stark hat diese Datenbank schon geöffnet (Prozess \(first.processIdentifier), seit "))
    #expect(sentence.contains(since) && !sentence.contains("UTC"), "\(sentence)")
    #expect(sentence.contains("Bitte das andere Fenster benutzen oder dort beenden."), "\(second.screen.text)")
    try first.send("q")
    #expect(try first.waitForExit() == .exited(0))
  }

  @Test("is what a hard link's second program hears too")
  func hardLink() throws {
    let (path, link) = (stark.path("hour.sqlite"), stark.path("other.sqlite"))
    let first = try stark.start(["--database", path])
    try first.waitForText("Nächster Termin")
    try FileManager.default.linkItem(atPath: path, toPath: link)
    let second = try stark.start(["--database", link])
    #expect(try second.waitForExit() == .exited(75))
    #expect(second.screen.text.contains("stark hat diese Datenbank schon geöffnet. Es wurde nichts verändert."))
    try first.send("q")
    #expect(try first.waitForExit() == .exited(0))
    let third = try stark.start(["--database", link])
    try third.waitForText("Nächster Termin")
    #expect(try stark.start(["--database", path]).waitForExit() == .exited(75))
    try third.send("q")
    #expect(try third.waitForExit() == .exited(0))
  }
}

extension DatabaseLock {
  /// When the lock of a database was taken, as people in Berlin say it.
  fileprivate static func signature(of path: String) throws -> String? {
    let text = try String(contentsOfFile: path + ".lock", encoding: .utf8)
    return text.split(separator: "\n").last.flatMap { Instant(String($0)) }.map { instant in
      let date = TimeZoneRule.berlin.local(instant).date.iso.split(separator: "-").reversed().joined(separator: ".")
      return "\(date) \(TimeZoneRule.berlin.timeOfDay(instant).text)"
    }
  }
}
