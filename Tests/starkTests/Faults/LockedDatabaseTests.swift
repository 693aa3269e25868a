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
      #expect(start.duration(to: clock.now) < .seconds(2))
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
}
