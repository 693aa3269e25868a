import GRDB
import TerminalDriver
import Testing

@Suite("A long export")
struct ProgressTests {
  @Test("says on a terminal that it lasts, and takes that back")
  func line() throws {
    let stark = try BuiltStark()
    let database = try stark.makeDatabase()
    // As long as another program keeps the database to itself, the export waits.
    let terminal = try DatabaseQueue(path: database).writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? db.execute(sql: "ROLLBACK") }
      let terminal = try stark.start(["export", "topics", "--database", database, "--format", "json"])
      try terminal.waitForText("Der Export läuft noch …")
      return terminal
    }
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.position(of: "läuft noch") == nil)
    #expect(terminal.screen.position(of: "{\"format\": \"stark-export-topics\"") != nil)
  }
}
