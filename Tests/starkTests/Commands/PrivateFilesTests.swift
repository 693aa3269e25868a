import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

@Suite("Files that the program makes")
struct PrivateFilesTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("C8: belong to their owner alone, whatever the umask says", arguments: ["000", "022", "077"])
  func modes(_ umask: String) throws {
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", "umask \(umask); exec \"$0\"", stark.executable],
      environment: stark.environment())
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    try terminal.send("tArzttermin\r")
    try terminal.waitForText("alles gespeichert")
    // A journal that is kept between two transactions is there now.
    let made = try stark.contents().keys.sorted()
    #expect(made.contains(".local/share/stark/stark.sqlite") && made.contains { $0.hasSuffix(".lock") })
    for name in made {
      var isFolder: ObjCBool = false
      try #require(FileManager.default.fileExists(atPath: stark.path(name), isDirectory: &isFolder))
      #expect(try mode(stark.path(name)) == (isFolder.boolValue ? 0o700 : 0o600), "\(name)")
    }
    try terminal.send("q")
    try terminal.waitForExit()
    let call = "umask \(umask); exec \"$0\" export topics --output \"$1\""
    let run = try CommandRun(
      "/bin/sh", ["-c", call, stark.executable, stark.path("topics.csv")], environment: stark.environment())
    #expect(run.status == .exited(0))
    #expect(try mode(stark.path("topics.csv")) == 0o600)
  }

  @Test("C8: of the demo belong to their owner alone as well")
  func demo() throws {
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", "umask 000; exec \"$0\" demo", stark.executable],
      environment: stark.environment(["TMPDIR": stark.folder.path]))
    try terminal.waitForText("Nächster Termin")
    let made = try stark.contents().keys
    #expect(made.contains { $0.hasSuffix("demo.sqlite") })
    for name in made {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: stark.path(name), isDirectory: &isFolder)
      #expect(try mode(stark.path(name)) == (isFolder.boolValue ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test(
    "C9: have no name that comes from a text",
    arguments: ["../../x", "/etc/x", "CON", "-rf", String(repeating: "x", count: 200)])
  func names(_ cycle: String) throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("d"), .enter)
    while screen.typedCount > 0 { try screen.press(.backspace) }
    try screen.type(cycle)
    try screen.press(.enter)
    let program = screen.program
    for format in ["csv", "json", "md"] {
      let run = try stark.run(["export", "topics", "--format", format, "--database", program.path])
      #expect(run.status == .exited(0))
    }
    let made = try FileManager.default.subpathsOfDirectory(atPath: program.folder.path)
    #expect(made.allSatisfy { $0.hasPrefix("stark.sqlite") || $0 == "clock" }, "\(made)")
    #expect(try stark.contents().isEmpty)
    #expect(
      try Rows(of: program.path).query("SELECT payload FROM journal").contains { $0.contains(try Self.quoted(cycle)) })
  }

  @Test("C9: are proposed by their day, whatever the cycle is called", arguments: ["../../x", "/etc/x", "-rf", "CON"])
  func proposedName(_ cycle: String) throws {
    let database = try stark.makeDatabase()
    try stark.execute("UPDATE cycle_fact SET name = '\(cycle)'", in: database)
    let terminal = try stark.start(["--database", database])
    try terminal.waitForText(cycle)
    try terminal.send("gi")
    try terminal.waitForText("Bilanz \(cycle)")
    try terminal.send("s\r")
    try terminal.waitForText("Datei: Bilanz-2021-03-17.html")
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}
