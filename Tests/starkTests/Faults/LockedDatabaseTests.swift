import AcceptanceScripts
import Foundation
import GRDB
import Screen
import TerminalDriver
import Testing

@Suite("A database that another program holds")
struct LockedDatabaseTests {
  private let program: RealProgram

  init() throws {
    program = try RealProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 2 5 > > >"), ScriptStep("12:47:00", "1")])
  }

  @Test(
    "A10: neither stops the clocks nor costs a key, for as long as it lasts",
    arguments: ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
  func clocks(_ order: String) throws {
    let other = try DatabaseQueue(path: program.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: order)
      defer { try? db.execute(sql: "ROLLBACK") }
      let clock = ContinuousClock()
      let start = clock.now
      try program.type(.character("2"))
      // The patience of a start is five seconds.
      #expect(start.duration(to: clock.now) < .seconds(4))
      #expect(program.terminal.screen.text.contains("Nicht gespeichert (1). Datenbank belegt."))
      // The clock of the hour goes on, without a key: once a second the screen is drawn anew.
      for minute in 48...50 {
        try program.set("12:\(minute):00")
        try program.terminal.waitForText("12:\(minute)")
      }
      try program.type(.character("t"))
      for letter in "Arzt" { try program.type(.character(letter)) }
      #expect(
        program.terminal.screen.text.contains("Nicht gespeichert (1)") && program.terminal.screen.text.contains("Arzt"))
    }
    try program.terminal.wait(until: "nothing is missing") { !$0.text.contains("Nicht gespeichert") }
    let rows = Rows(of: program.path)
    #expect(try rows.query("SELECT count(*) FROM journal WHERE kind = 'talk.handRaised'") == ["1"])
    #expect(try rows.query("SELECT text FROM draft") == ["Arzt"])
  }

  @Test("A10: lets the screen follow forty keys that come in one write")
  func manyKeys() throws {
    let other = try DatabaseQueue(path: program.path)
    try program.type(.character("t"))
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      let keys = String(repeating: "noch", count: 10)
      try program.terminal.send(keys)
      // One attempt for each key would take more than ten seconds.
      try program.terminal.wait(until: "the keys", deadline: .seconds(5)) { $0.text.contains(keys) }
      #expect(program.terminal.screen.text.contains("Datenbank belegt."))
    }
    try program.terminal.wait(until: "nothing is missing") { !$0.text.contains("Nicht gespeichert") }
    #expect(try Rows(of: program.path).query("SELECT text FROM draft") == [String(repeating: "noch", count: 10)])
  }
}
