import AcceptanceScripts
import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

@Suite("A database that is moved away under the running program")
struct MovedDatabaseTests {
  private let program: RealProgram
  private let other: String

  init() throws {
    program = try RealProgram()
    other = program.folder.path + "/elsewhere.sqlite"
    try program.type([ScriptStep("12:20:00", "Enter 1")])
    try FileManager.default.moveItem(atPath: program.path, toPath: other)
    try program.type(.character("2"))
  }

  private var text: String { program.terminal.screen.text }

  /// Whether the screen says it, wherever its lines break.
  private func says(_ words: String) -> Bool {
    text.filter { !$0.isWhitespace && $0 != "│" }.contains(words.filter { !$0.isWhitespace })
  }

  private var file: String {
    get throws {
      let folder = program.folder.path + "/.local/state/stark"
      return folder + "/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first))
    }
  }

  private func leave() throws {
    #expect(text.contains("Datenbank fehlt."), "\(text)")
    try program.type(.character("g"))
    try program.type(.character("s"))
    #expect(says("Kommt zurück, wenn die Datenbank wieder da ist."), "\(text)")
    try program.type(.character("q"))
    try program.send(.character("q"))
    #expect(try program.terminal.waitForExit() == .exited(74))
    #expect(says("Die Datenbank liegt nicht mehr hier: \(program.path)."), "\(text)")
    #expect(try says(file) && says("Bitte sie zurücklegen"), "\(text)")
  }

  @Test("is waited for: the next start names the rescue file and the place, and everything comes back with the file")
  func putBack() throws {
    try leave()
    try program.startAgain()
    let file = try file
    #expect(says("Ungespeichertes wartet auf die Datenbank, die hier lag: \(program.path)"), "\(text)")
    #expect(says(file), "\(text)")
    // Also after the first key, until the database is there again.
    try program.type(.character("k"))
    try program.type(.escape)
    #expect(says("Ungespeichertes wartet"), "\(text)")
    try program.send(.character("q"))
    #expect(try program.terminal.waitForExit() == .exited(0))
    try FileManager.default.removeItem(atPath: program.path)
    try FileManager.default.moveItem(atPath: other, toPath: program.path)
    try program.startAgain()
    #expect(text.contains("Aus der Rettungsdatei zurückgeholt: 1 Schritt."), "\(text)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
