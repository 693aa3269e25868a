import AcceptanceScripts
import Foundation
import TerminalDriver
import Testing

@Suite("A limit for the size of files")
struct FileSizeLimitTests {
  @Test("A8: is an error of the write and not the end, and what could not be written is there when it is lifted")
  func limit() throws {
    let stark = try BuiltStark()
    let path = try stark.makeDatabase()
    let size = try #require(FileManager.default.contents(atPath: path)?.count)
    let terminal = try TerminalSession(
      executable: "/bin/sh",
      // In blocks of 512 bytes: two pages more than there are now.
      arguments: [
        "-c", "ulimit -S -f \((size + 8192) / 512); exec \"$0\" \"$@\"", stark.executable, "--database", path,
      ],
      environment: stark.environment())
    try terminal.waitForText("q beenden")
    for key in ["\r", "1", ">", ">"] { try terminal.send(key) }
    try terminal.waitForText("▶ THEMEN")
    let lines = (1...60).map { "Thema \($0) " + String(repeating: "und noch etwas dazu ", count: 8) }
    try terminal.paste(lines.joined(separator: "\n"))
    try terminal.waitForText("60")
    try terminal.send(key: .enter)
    try terminal.waitForText("Nicht gespeichert (1)")
    let rows = Rows(of: path)
    #expect(try rows.query("SELECT count(*) FROM journal WHERE kind LIKE 'topics.%'") == ["0"])
    let lift = try CommandRun(
      "/usr/bin/prlimit", ["--pid", "\(terminal.processIdentifier)", "--fsize=unlimited"],
      environment: stark.environment())
    try #require(lift.status == .exited(0), "\(lift.messages)")
    try terminal.waitForText("gespeichert ✓")
    #expect(try rows.query("SELECT count(*) FROM journal WHERE kind LIKE 'topics.%'") == ["1"])
    #expect(try rows.query("PRAGMA integrity_check") == ["ok"])
  }
}
