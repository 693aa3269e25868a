import Content
import Foundation
import Testing
import Words

@Suite("Prompts of one's own")
struct OwnPromptTests {
  private let folder: ConfigurationFolder

  init() throws { folder = try ConfigurationFolder([:]) }

  @Test("come first among those of their phase, file by file")
  func first() throws {
    try folder.write(ConfigurationFolder.prompt("mine.second"), to: "prompts/b.toml")
    try folder.write(ConfigurationFolder.prompt("mine.first"), to: "prompts/a.toml")
    let library = try folder.library
    #expect(
      library.prompts(for: "exchange").prefix(3).map(\.key) == ["mine.first", "mine.second", "ex.start"])
    #expect(library.prompts(for: "checkIn").first?.key == "in.weather")
    #expect(library.faults.isEmpty)
  }

  @Test("come first in their situation, whatever their place")
  func situation() throws {
    try folder.write(
      ConfigurationFolder.prompt("mine.breath", more: "situations.afterHardship = 9"), to: "prompts/a.toml")
    #expect(try folder.library.prompts(in: .afterHardship).prefix(2).map(\.key) == ["mine.breath", "ex.coping"])
  }

  @Test("take the place of a built-in one with the same key")
  func override() throws {
    try folder.write(ConfigurationFolder.prompt("ex.invite"), to: "prompts/a.toml")
    let library = try folder.library
    #expect(library.prompt("ex.invite")?.text[.german] == "Was sehen wir?")
    #expect(library.prompts(for: "exchange").filter { $0.key == "ex.invite" }.count == 1)
    #expect(library.ownPrompts.count + library.prompts.count == 52)
  }

  @Test("of a faulty file are left out with its name, line and reason, and the rest works")
  func faulty() throws {
    try folder.write(ConfigurationFolder.prompt("mine.a"), to: "prompts/a.toml")
    try folder.write(ConfigurationFolder.prompt("mine.b", phase: "party"), to: "prompts/b.toml")
    try folder.write("\n" + ConfigurationFolder.prompt("mine.a"), to: "prompts/c.toml")
    try folder.write("[[prompts]]\nkey = = 1", to: "prompts/d.toml")
    try Data([0xFF, 0xFE]).write(to: folder.url("prompts/e.toml"))
    try folder.write("not for us", to: "prompts/notes.txt")
    let library = try folder.library
    #expect(library.ownPrompts.map(\.key) == ["mine.a"])
    #expect(library.prompts.count == 52)
    #expect(library.faults.count == 4)
    #expect(
      library.faults.prefix(2) == [
        .badFile(name: "prompts/b.toml", line: 1, reason: "prompts[1]: “party” is no phase with prompts"),
        .badFile(name: "prompts/c.toml", line: 3, reason: "the key “mine.a” is in prompts/a.toml already"),
      ])
    guard case .badFile("prompts/d.toml", line: 2, _) = library.faults[2] else {
      Issue.record("\(library.faults)")
      return
    }
    #expect(library.faults[3] == .unreadable(name: "prompts/e.toml", reason: Bilingual("kein UTF-8", "not UTF-8")))
  }

  @Test("need no folder")
  func none() throws {
    #expect(try ContentLibrary.own(in: nil) == .builtIn())
    #expect(try ContentLibrary.own(in: folder.url("nowhere").path) == .builtIn())
    #expect(try folder.library == .builtIn())
  }
}
