import AcceptanceScripts
import Dialogue
import Foundation
import Records
import Screen
import TerminalDriver
import Testing

@Suite("A clock that is set while somebody speaks")
struct ClockJumpTests {
  @Test(
    "A18: changes neither the turn nor the order of what happened",
    arguments: [
      "2021-03-24 10:47:00", "2021-03-24 12:47:00", "2021-10-31 01:00:10", "2021-03-28 01:00:10", "2022-01-01 00:00:00",
      "2038-01-19 03:14:10",
    ])
  func jump(_ wall: String) throws {
    // The wall clock is the one that is set; the other one goes on as it does.
    let program = try RealProgram(environment: ["FAKETIME_DONT_FAKE_MONOTONIC": "1"])
    try program.type([ScriptStep("12:20:00", "Enter 1 2 > > >"), ScriptStep("12:47:00", "1")])
    #expect(program.terminal.screen.text.contains("läuft"))
    let time = try #require(Instant(wall.replacing(" ", with: "T") + ".000Z"))
    try program.set(time)
    try program.type(.character("2"))
    let text = program.terminal.screen.text
    #expect(text.contains("läuft") && !text.contains("Zeit ist um") && text.contains("1. 2 Yonas"), "\(text)")
    let local = TimeZoneRule.berlin.timeOfDay(time).text
    #expect(program.terminal.screen.lines[0].contains(local), "\(text)")
    try program.type(.enter)
    let rows = Rows(of: program.path)
    let store = try SessionStore(at: program.path, access: .readOnly, now: time)
    let journal = try #require(store.unfinished().first)
    let history = try SessionHistory(journal.opening, openedAt: journal.openedAt, replaying: journal.entries)
    let turn = try #require(history.state.exchange.turns.first)
    #expect(turn.length(at: history.moment(at: history.lastReading)) < .seconds(60))
    let kinds = try rows.query("SELECT kind FROM journal ORDER BY position").suffix(3)
    #expect(kinds == ["turn.started", "talk.handRaised", "turn.ended"])
    #expect(
      try rows.query("SELECT wall FROM journal WHERE kind = 'turn.ended'") == [wall.replacing(" ", with: "T") + ".000Z"]
    )
  }

  @Test("A19: and a program that was stopped for a while says so, and takes that time out with the key for a gap")
  func stopped() throws {
    let program = try RealProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 2 > > >"), ScriptStep("12:47:00", "1")])
    let before = try Rows(of: program.path).query("SELECT id FROM journal")
    try program.terminal.kill(SIGSTOP)
    try program.set("12:48:35")
    try program.terminal.kill(SIGCONT)
    try program.terminal.waitForText("Eine Lücke von 1:35 zählt mit. p l nimmt sie heraus.")
    #expect(program.terminal.screen.text.contains("1 Amina    1:35"))
    #expect(try Rows(of: program.path).query("SELECT id FROM journal") == before)
    try program.type([ScriptStep("12:48:40", "p l"), ScriptStep("12:49:00", "Enter")])
    let kinds = try Rows(of: program.path).query("SELECT kind FROM journal")
    #expect(kinds.suffix(2) == ["turn.gapTakenOut", "turn.ended"])
    try program.terminal.waitForText("1 Amina    0:25")
  }

  @Test(
    "A19: and one that is stopped, or killed, until the hour is over asks how it goes on",
    arguments: [false, true], ["> > Enter", "Enter > > > > Enter"])
  func later(isKilled: Bool, keys: String) throws {
    let program = try RealProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 2 > > >")])
    try program.type([ScriptStep("12:47:00", "1"), ScriptStep("12:48:00", "Enter")])
    try isKilled ? program.kill() : program.terminal.kill(SIGSTOP)
    try program.set(try #require(Instant("2021-03-31T08:00:00.000Z")))
    try isKilled ? program.startAgain() : program.terminal.kill(SIGCONT)
    try program.terminal.waitForText("Enter weiterführen · > Stunde beenden, wie sie war")
    for key in ScriptStep("", keys).keys { try program.type(key) }
    let rows = Rows(of: program.path)
    #expect(try rows.query("SELECT minutes FROM analysis_session WHERE number = 2") == ["28"])
    #expect(try rows.query("SELECT count(*) FROM phase WHERE milliseconds > 3600000") == ["0"])
  }
}
