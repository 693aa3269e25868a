import Content
import Dialogue
import Foundation
import Testing
import Words

@Suite("Files of one's own")
struct UserFolderTests {
  @Test("that is no file that can be read is named with its real reason, and the rest works")
  func unreadable() throws {
    let folder = try ConfigurationFolder([:])
    try FileManager.default.createDirectory(at: folder.url("methods"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.url("methods/a.toml").path, withDestinationPath: "a.toml")
    try #require(mkfifo(folder.url("methods/b.toml").path, 0o600) == 0)
    try folder.write(String(repeating: "#", count: 1_000_001), to: "methods/c.toml")
    try FileManager.default.createDirectory(at: folder.url("crisis-card.toml"), withIntermediateDirectories: true)
    let library = try folder.library
    #expect(
      library.faults == [
        .unreadable(
          name: "methods/a.toml",
          reason: Bilingual("ein Link, der im Kreis führt", "a link that leads in circles")),
        .unreadable(
          name: "methods/b.toml",
          reason: Bilingual("eine Pipe oder ein Gerät, keine Datei", "a pipe or a device, no file")),
        .unreadable(name: "methods/c.toml", reason: Bilingual("größer als 1 MB", "larger than 1 MB")),
        .unreadable(
          name: "crisis-card.toml", reason: Bilingual("ein Ordner, keine Datei", "a folder, no file")),
      ])
    #expect(try library.methods == ContentLibrary.builtIn().methods)
  }

  @Test("add methods, and put them over built-in ones with the same key")
  func added() throws {
    let folder = try ConfigurationFolder([
      "methods/walk.toml": ConfigurationFolder.method("walk", title: "Spaziergang"),
      "methods/open.toml": ConfigurationFolder.method("openExchange", title: "Einfach reden"),
    ])
    let library = try folder.library
    #expect(try folder.methods == library.methods)
    #expect(library.faults == [])
    #expect(
      library.methods.map(\.key) == [
        "openExchange", "peerConsultation", "collectAspects", "strengthsRound", "talkingCircle", "walk",
      ])
    #expect(library.methods.first?.title.german == "Einfach reden")
    #expect(library.method("walk")?.steps.first?.whoSpeaks == .everyone)
  }

  @Test("that are faulty are named with file, line and reason, and the others count")
  func faulty() throws {
    let walk = ConfigurationFolder.method("walk", title: "Spaziergang")
    let folder = try ConfigurationFolder([
      "methods/a.toml": walk.replacing("minutes = 5", with: "minutes = 0"),
      "methods/b.toml": walk.replacing("minutes = 5", with: "minuten = 5"),
      "methods/c.toml": walk,
    ])
    let library = try folder.library
    #expect(library.method("walk") != nil)
    #expect(
      library.faults == [
        .badFile(
          name: "methods/a.toml", line: 5, reason: "methods[1].steps[1]: a step takes at least one minute"),
        .badFile(
          name: "methods/b.toml", line: 5, reason: "methods[1].steps[1].minutes is missing or has the wrong type"),
      ])
  }

  @Test("must not say the same twice: the file that comes later is left out")
  func twice() throws {
    let walk = ConfigurationFolder.method("walk", title: "Spaziergang")
    let library = try ConfigurationFolder([
      "methods/a.toml": walk, "methods/b.toml": "# mine\n" + walk.replacing("Spaziergang", with: "Runde"),
    ]).library
    #expect(library.method("walk")?.title.german == "Spaziergang")
    #expect(
      library.faults == [
        .badFile(name: "methods/b.toml", line: 3, reason: "the key “walk” is in methods/a.toml already")
      ])
  }

  @Test("are text, and end in .toml")
  func noText() throws {
    let folder = try ConfigurationFolder(["methods/notes.txt": "Hallo", "methods/.toml": "x ="])
    try Data([0xFF, 0xFE]).write(to: folder.url("methods/bytes.toml"))
    try FileManager.default.createDirectory(at: folder.url("methods/dir.toml"), withIntermediateDirectories: false)
    let library = try folder.library
    #expect(
      library.faults == [
        .unreadable(name: "methods/bytes.toml", reason: Bilingual("kein UTF-8", "not UTF-8")),
        .unreadable(name: "methods/dir.toml", reason: Bilingual("ein Ordner, keine Datei", "a folder, no file")),
      ])
  }

  @Test("need not be there")
  func none() throws {
    let folder = try ConfigurationFolder([:])
    #expect(try folder.library == ContentLibrary.builtIn())
  }
}
