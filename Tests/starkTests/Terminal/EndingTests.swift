import AcceptanceScripts
import Foundation
import Screen
import TerminalDriver
import Testing

@Suite("A session that the system ends")
struct EndingTests {
  /// Somebody speaks, somebody waits, and a topic is half typed.
  private static let script = [
    ScriptStep("12:20:00", "Enter 1 2 5 > > >"), ScriptStep("12:47:00", "1 2 t A r z t"),
  ]

  @Test(
    "B1: by a signal leaves the terminal as it was, tells the signal, and has stored everything",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signal(_ signal: Int32) throws {
    let program = try RealProgram()
    let before = program.terminal.screen
    #expect(
      before.isAlternate && before.bracketedPaste && before.reportsFocus && !before.wheelSendsArrows
        && !program.terminal.isTerminalSane)
    try program.type(Self.script)
    let watch = Stopwatch(program.terminal)
    try program.terminal.kill(signal)
    #expect(try program.terminal.waitForExit(deadline: .seconds(30)) == .signalled(signal))
    #expect(watch.time < .seconds(1))
    let after = program.terminal.screen
    #expect(program.terminal.isTerminalSane)
    #expect(
      !after.isAlternate && !after.bracketedPaste && !after.reportsFocus && after.wheelSendsArrows
        && after.cursorVisible)
    #expect(after.bellCount == 0 && after.unknownSequences.isEmpty && !after.text.contains("Arzt"))
    try expectStored(program)
  }

  @Test("B4: by closing the window is over at once and without spinning", arguments: [false, true])
  func hangUp(_ ignoresSignal: Bool) throws {
    let stark = try BuiltStark()
    let prelude = ignoresSignal ? "trap '' HUP; " : ""
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", "\(prelude)exec \"$0\" \"$@\"", stark.executable],
      environment: stark.environment())
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    let work = try ProcessFacts(of: terminal.processIdentifier).processorTime
    let watch = Stopwatch(terminal)
    terminal.hangUp()
    let status = try terminal.waitForExit(deadline: .seconds(30))
    #expect(watch.time < .seconds(1))
    #expect(status == (ignoresSignal ? .exited(0) : .signalled(SIGHUP)))
    #expect(try #require(terminal.processorTime) - work < .milliseconds(200))
    let journal = Rows(of: stark.path(".local/share/stark/stark.sqlite"))
    #expect(try journal.query("SELECT kind FROM journal") == ["opened"])
  }

  private func expectStored(_ program: RealProgram) throws {
    #expect(
      try Rows(of: program.path).query("SELECT kind FROM journal ORDER BY position") == [
        "opened", "people.arrived", "people.arrived", "people.arrived", "frame.phaseEntered", "frame.phaseEntered",
        "frame.phaseEntered", "turn.started", "talk.handRaised",
      ])
    try program.set("12:47:10")
    try program.startAgain()
    #expect(program.terminal.screen.text.contains("Phase Austausch · Amina spricht"))
    try program.send(.enter)
    try program.terminal.waitForText("Arzt")
    let text = program.terminal.screen.text
    #expect(text.contains("jetzt 1 Amina") && text.contains("1. 2 Yonas") && text.contains("mit Lücke 0:10"))
  }
}
