import AcceptanceScripts
import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

@Suite("The group's view beside the program, in real terminals")
struct ShowProgramTests {
  /// Three people are there, and the exchange is open.
  private static let script = [ScriptStep("12:20:00", "Enter 1 2 5 > > >"), ScriptStep("12:47:00", "Down")]

  @Test("shows who speaks within half a second after the key, and goes on with the program that was killed")
  func follows() throws {
    let program = try RealProgram()
    let view = try program.startView()
    try view.waitForText("Im Moment ist kein Termin offen.")
    try program.type(Self.script)
    try view.waitForText("Wer möchte etwas sagen?")
    let watch = Stopwatch(view)
    try program.send(.character("1"))
    try view.waitForText("Amina spricht")
    #expect(watch.time < .milliseconds(500))
    try program.type(.character("2"))
    try view.waitForText("Als Nächstes: Yonas")
    try program.killAndStartAgain(at: "12:47:20")
    try view.waitForText("Amina spricht")
    try program.type([ScriptStep("12:47:30", "Enter"), ScriptStep("12:47:40", "Space")])
    try view.waitForText("Yonas spricht")
    #expect(program.terminal.screen.text.contains("alles gespeichert"))
    try view.send("q")
    #expect(try view.waitForExit() == .exited(0))
    #expect(view.isTerminalSane && !view.screen.isAlternate && view.screen.bellCount == 0)
    // It has left nothing behind that keeps the program from going on.
    try program.type([ScriptStep("12:48:00", "Enter")])
    #expect(program.terminal.screen.text.contains("Niemand spricht"))
  }

  @Test("hides everything with one key, and shows it in a window of another size")
  func hides() throws {
    let program = try RealProgram()
    try program.type(Self.script)
    try program.type(.character("1"))
    let view = try program.startView()
    try view.waitForText("Amina spricht")
    try view.send("v")
    try view.wait(until: "nothing but a sentence") {
      $0.text.contains("Gleich geht es weiter.") && !$0.text.contains("Amina")
    }
    try view.send("v")
    try view.waitForText("Amina spricht")
    try view.resize(to: TerminalSize(rows: 40, columns: 120))
    try view.waitForText("Gesprächsregeln")
  }

  @Test("waits for a database that is not there yet, and makes none")
  func noDatabase() throws {
    let stark = try BuiltStark()
    let view = try stark.start(["show", "--database", stark.path()])
    try view.waitForText("Im Moment ist kein Termin offen.")
    try view.send("q")
    #expect(try view.waitForExit() == .exited(0))
    #expect(try stark.contents().isEmpty)
  }

  @Test("is refused without a terminal, and on a file of something else")
  func refused() throws {
    let stark = try BuiltStark()
    let database = try stark.makeDatabase()
    let before = try stark.contents()
    let piped = try stark.run(["show", "--database", database])
    #expect(piped.status == .exited(64) && isRefusal(piped.messages))
    #expect(try stark.contents() == before)
    try stark.execute("CREATE TABLE bookmark (url TEXT)", in: stark.path("other.sqlite"))
    let foreign = try stark.start(["show", "--database", stark.path("other.sqlite")])
    #expect(try foreign.waitForExit() == .exited(65))
    #expect(isRefusal(foreign.screen.text + "\n") && !foreign.screen.isAlternate)
  }
}
