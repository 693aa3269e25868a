import AcceptanceScripts
import Foundation
import GRDB
import Screen
import TerminalDriver
import Testing

@Suite("A database that another program holds")
struct LockedDatabaseTests {
  private let program: RealProgram
  /// How many seconds the other program takes.
  private static let seconds = ProcessInfo.processInfo.environment["STARK_LONG"] == "1" ? [2, 60] : [2]

  init() throws {
    program = try RealProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 2 5 > > >"), ScriptStep("12:47:00", "1")])
  }

  @Test(
    "A10: neither stops the clocks nor costs a key, for as long as it lasts",
    arguments: ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"], seconds)
  func clocks(_ order: String, _ seconds: Int) throws {
    let other = try DatabaseQueue(path: program.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: order)
      defer { try? db.execute(sql: "ROLLBACK") }
      let answer = Stopwatch(program.terminal)
      try program.type(.character("2"))
      #expect(answer.time < .seconds(1))
      #expect(program.terminal.screen.text.contains("Nicht gespeichert (1). Datenbank belegt."))
      // Once a second the clock of the turn is drawn anew, without a key; an attempt to write may cost a quarter more.
      for second in 1...seconds {
        let (minutes, rest) = (second / 60, String(100 + second % 60).dropFirst())
        let watch = Stopwatch(program.terminal)
        try program.set("12:\(47 + minutes):\(rest)")
        try program.terminal.waitForText("1 Amina    \(minutes):\(rest)")
        #expect(watch.time < .milliseconds(1750), "second \(second)")
      }
      #expect(program.terminal.screen.text.contains("Nicht gespeichert (1). Datenbank belegt."))
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
      let watch = Stopwatch(program.terminal)
      try program.terminal.send(keys)
      try program.terminal.wait(until: "the keys", deadline: .seconds(30)) { $0.text.contains(keys) }
      // One attempt for each key would take more than ten seconds.
      #expect(watch.time < .seconds(1))
      #expect(program.terminal.screen.text.contains("Datenbank belegt."))
    }
    try program.terminal.wait(until: "nothing is missing") { !$0.text.contains("Nicht gespeichert") }
    #expect(try Rows(of: program.path).query("SELECT text FROM draft") == [String(repeating: "noch", count: 10)])
  }
}
