import AcceptanceScripts
import Dialogue
import Foundation
import PythonReader
import Records
import TerminalDriver
import Testing

@Suite("stark search")
struct SearchCommandTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "finds a part of a word whatever its case, and says where it stands", arguments: ["impf", "TERMIN", "İmpftermın"])
  func finds(_ word: String) throws {
    let run = try search(word)
    #expect(run.status == .exited(0) && run.messages == "1 gefunden.\n")
    #expect(
      String(decoding: run.output, as: UTF8.self) == "Mi 17.03.2021 · 1. Termin · Frühjahr 2021 · Thema\n  Impftermin\n"
    )
  }

  @Test("takes several words, with and without quotes, and a limit")
  func severalWords() throws {
    for words in [["heute", "regel"], ["regel heute"]] {
      let run = try search(words)
      #expect(String(decoding: run.output, as: UTF8.self).hasSuffix("\n  Ich weiß nicht, welche Regel heute gilt.\n"))
    }
    #expect(try Python.members(of: search("e", "--format", "json").output).count == 3)
    #expect(try search("e").messages == "3 gefunden.\n")
    #expect(try search("e", "--limit", "2").messages == "Die neuesten 2; es gibt mehr (--limit).\n")
    #expect(try search("e", "--limit", "3", "--language", "en").messages == "3 found.\n")
    let one = try Python.members(of: search("e", "--format", "json", "--limit", "1", "--language", "en").output)
    #expect(
      one == [
        [
          ["date", "text 2021-03-17"], ["session", "integer 1"], ["cycle", "text Frühjahr 2021"],
          ["kind", "text topic"],
          ["text", "text Impftermin"],
        ]
      ])
  }

  @Test("is not a failure when there is nothing to find, and says so beside the output")
  func nothing() throws {
    let run = try search("gibtesnicht")
    #expect(run.status == .exited(0) && run.output.isEmpty)
    #expect(run.messages == "Nichts gefunden. Gesucht wurde in den abgeschlossenen Terminen.\n")
    let json = try search("gibtesnicht", "--format", "json", "--language", "en")
    #expect(try Python.members(of: json.output).isEmpty)
    #expect(json.messages == "Nothing was found. Closed sessions were searched.\n")
  }

  @Test("finds no need of an area that is always confidential")
  func confidentialArea() throws {
    #expect(try !search("regel").output.isEmpty)
    let store = try SessionStore(at: stark.path(), now: Instant(milliseconds: 0))
    let need = try #require(try FirstSession.record().needs.first)
    try store.append([
      NeedFact(
        id: Identifier(derivedFrom: "moved"), need: need.id, at: Instant(milliseconds: 1_616_580_000_000),
        field: .category, value: "safety")
    ])
    #expect(try search("regel").output.isEmpty)
  }

  @Test("answers beside a live program and changes nothing")
  func besideLiveProgram() throws {
    let live = try RealProgram()
    try live.type([ScriptStep("12:25:00", "Enter 1 2"), ScriptStep("12:26:00", "t", typing: "Impfbus")])
    let before = FileManager.default.contents(atPath: live.path)
    let run = try stark.run(["search", "impf", "--database", live.path])
    #expect(run.status == .exited(0))
    #expect(String(decoding: run.output, as: UTF8.self).contains("Impftermin"))
    #expect(FileManager.default.contents(atPath: live.path) == before)
  }

  @Test("needs a database, and makes none")
  func missing() throws {
    for command in [["search", "x"], ["calendar"], ["invite"]] {
      let run = try stark.run(command + ["--database", stark.path("missing.sqlite")])
      #expect(run.status == .exited(66) && run.output.isEmpty)
      #expect(isRefusal(run.messages), "\(run.messages)")
    }
    #expect(try stark.contents().isEmpty)
  }

  private func search(_ arguments: String...) throws -> CommandRun { try search(arguments) }

  private func search(_ arguments: [String]) throws -> CommandRun {
    let isThere = FileManager.default.fileExists(atPath: stark.path())
    let database = isThere ? stark.path() : try stark.makeDatabase()
    return try stark.run(["search"] + arguments + ["--database", database])
  }
}
