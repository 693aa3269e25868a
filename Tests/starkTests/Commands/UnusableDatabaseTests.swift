import AcceptanceScripts
import Foundation
import Records
import Scratch
import TerminalDriver
import Testing

@Suite("A database that cannot be used")
struct UnusableDatabaseTests {
  /// What somebody may have taken for a database.
  enum Thing: CaseIterable {
    case directory, pipe, device, empty, text, picture, foreignDatabase, newerSchema, cutOff, link
  }

  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("A13: because it is something else is 65 and stays as it was", arguments: Thing.allCases)
  func otherThing(_ thing: Thing) throws {
    let path = try make(thing)
    let before = try stark.contents()
    let run = try stark.run(["export", "needs", "--database", path])
    #expect(run.status == .exited(65))
    #expect(run.output.isEmpty)
    #expect(isRefusal(run.messages) && run.messages.contains("nicht"), "\(run.messages)")
    let terminal = try stark.start(["--database", path])
    #expect(try terminal.waitForExit() == .exited(65))
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.isTerminalSane)
    #expect(try stark.contents() == before)
  }

  @Test("A11: because a later program wrote it names both schemas")
  func newer() throws {
    let run = try stark.run(["export", "needs", "--database", try make(.newerSchema)])
    let known = Schema.current.version
    #expect(run.messages.contains("Schema \(known + 1), dieses Programm kennt \(known)"))
  }

  @Test("because there is none is 66, and none is made")
  func missing() throws {
    let run = try stark.run(["export", "needs", "--database", stark.path("missing.sqlite")])
    #expect(run.status == .exited(66))
    #expect(isRefusal(run.messages), "\(run.messages)")
    #expect(try stark.contents().isEmpty)
  }

  @Test("because one may not read it is 77")
  func unreadable() throws {
    let path = try stark.makeDatabase()
    try #require(chmod(path, 0) == 0)
    let run = try stark.run(["export", "needs", "--database", path], asNobody: true)
    #expect(run.status == .exited(77))
    #expect(isRefusal(run.messages), "\(run.messages)")
    let terminal = try stark.start(["--database", path], asNobody: true)
    #expect(try terminal.waitForExit() == .exited(77))
  }

  @Test("A16: for writing can still be exported", arguments: [false, true])
  func unwritable(_ isFolder: Bool) throws {
    let path = try stark.makeDatabase()
    let before = try stark.contents()
    try #require(chmod(isFolder ? stark.folder.path : path, isFolder ? 0o500 : 0o400) == 0)
    let terminal = try stark.start(["--database", path], asNobody: true)
    #expect(try terminal.waitForExit() == .exited(77))
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
    let run = try stark.run(["export", "needs", "--database", path], asNobody: true)
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    try #require(chmod(stark.folder.path, 0o700) == 0)
    #expect(try stark.contents() == before)
  }

  @Test("because its folder cannot be made is 73", arguments: ["/dev/null/stark.sqlite", "/proc/stark/stark.sqlite"])
  func noFolder(_ path: String) throws {
    let terminal = try stark.start(["--database", path])
    #expect(try terminal.waitForExit() == .exited(73))
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
  }

  @Test(
    "because its journal cannot be read or contradicts itself is 65 and stays as it was",
    arguments: [
      "kind = 'turnEnded', payload = '{\"turnEnded\":{}}'", "kind = 'nosuch', payload = '{\"nosuch\":{}}'",
      "payload = '{Geheimnis}'", "position = 7",
    ])
  func damagedJournal(_ change: String) throws {
    let live = try RealProgram()
    try live.type([ScriptStep("12:20:00", "Enter 1 >")])
    try live.terminal.kill(SIGKILL)
    try live.terminal.waitForExit()
    try stark.execute("UPDATE journal SET \(change) WHERE position = 2", in: live.path)
    let before = FileManager.default.contents(atPath: live.path)
    let run = try stark.run(["export", "needs", "--database", live.path])
    #expect(run.status == .exited(65))
    #expect(isRefusal(run.messages) && !run.messages.contains("Geheimnis"), "\(run.messages)")
    let terminal = try stark.start(["--database", live.path])
    #expect(try terminal.waitForExit() == .exited(65))
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
    #expect(FileManager.default.contents(atPath: live.path) == before)
  }

  @Test(
    "because another SQLite program has changed its mode says so and what mends it, to every command that reads",
    arguments: [
      ["export", "needs"], ["report"], ["search", "Arzt"], ["calendar"], ["invite"], ["doctor"],
      ["backup", "copy.sqlite"],
    ])
  func writeAheadLog(_ command: [String]) throws {
    let path = try stark.makeDatabase()
    try stark.execute("PRAGMA journal_mode = WAL", in: path)
    let before = try stark.contents()
    for (language, part, advice) in [
      ("de", "umgestellt (WAL)", "stark neu starten: das stellt sie zurück"),
      ("en", "mode of this database (WAL)", "start stark again: that changes it back"),
    ] {
      let run = try stark.run(
        command.map { $0 == "copy.sqlite" ? stark.path($0) : $0 } + ["--database", path, "--language", language])
      let said = command == ["doctor"] ? String(decoding: run.output, as: UTF8.self) : run.messages
      #expect(run.status == .exited(65) && said.contains(part) && said.contains(advice), "\(said)")
      #expect(command == ["doctor"] || isRefusal(said))
    }
    #expect(try stark.contents() == before)
    let terminal = try stark.start(["--database", path])
    try terminal.waitForText("Nächster Termin")
    try terminal.send("q")
    try terminal.waitForExit()
    #expect(try stark.run(["export", "needs", "--database", path]).status == .exited(0))
  }

  @Test("because a stray journal lies beside it says which file to put away, and stays as it was")
  func strayJournal() throws {
    let path = try stark.makeDatabase()
    // Of a file with one page: whoever undoes it cuts everything else off.
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let header: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0x10, 0]
    try Data(magic + header + [UInt8](repeating: 0, count: 484)).write(to: URL(fileURLWithPath: path + "-journal"))
    let before = try stark.contents()
    let terminal = try stark.start(["--database", path])
    #expect(try terminal.waitForExit() == .exited(65))
    let said = terminal.screen.text.replacing("\n", with: "")
    #expect(said.contains("fremdes Journal") && said.contains("Sie wurde nicht verändert."), "\(said)")
    var after = try stark.contents()
    after["records.sqlite.lock"] = nil
    #expect(after == before)
  }

  @Test("A9: because a program runs on it is 75, and names that program")
  func locked() throws {
    let live = try RealProgram()
    let before = FileManager.default.contents(atPath: live.path)
    let terminal = try stark.start(["--database", live.path])
    #expect(try terminal.waitForExit() == .exited(75))
    let message = terminal.screen.text
    #expect(isRefusal(message + "\n") && message.contains("Prozess \(live.terminal.processIdentifier),"), "\(message)")
    #expect(FileManager.default.contents(atPath: live.path) == before)
    // Reading beside it is allowed.
    #expect(try stark.run(["export", "needs", "--database", live.path]).status == .exited(0))
    // The system gives the lock back, however the program ended.
    try live.terminal.kill(SIGKILL)
    try live.terminal.waitForExit()
    let next = try stark.start(["--database", live.path])
    try next.waitForText("q beenden")
  }

  private func make(_ thing: Thing) throws -> String {
    let path = stark.path("thing")
    func write(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: path)) }
    switch thing {
    case .directory: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .pipe: try #require(mkfifo(path, 0o600) == 0)
    case .device: return "/dev/null"
    case .empty: try write(Data())
    case .text: try write(Data(String(repeating: "Liebes Tagebuch, heute ", count: 100).utf8))
    case .picture: try write(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data(count: 4096))
    case .foreignDatabase: try stark.execute("CREATE TABLE bookmark (url TEXT)", in: path)
    case .newerSchema:
      try stark.execute("PRAGMA user_version = \(Schema.current.version + 1)", in: try stark.makeDatabase("thing"))
    case .cutOff:
      let whole = FileManager.default.contents(atPath: try stark.makeDatabase("thing")) ?? Data()
      try write(whole.prefix(whole.count / 2))
    case .link: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: stark.makeDatabase())
    }
    return path
  }
}
