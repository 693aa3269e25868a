import AcceptanceScripts
import Foundation
import Screen
import TerminalDriver
import Testing

/// What somebody has who hears the terminal, or feels it: lines, and nothing that steers a screen.
@Suite("The program in lines, in a real terminal")
struct LinearProgramTests {
  private static let lines = ["STARK_LINEAR": "1"]

  @Test("is gone through with the same keys, becomes the same record, and never writes an escape or a bell")
  func wholeHour() throws {
    let program = try RealProgram(environment: Self.lines)
    try program.type(LateJoiner.all)
    try program.terminal.send("q")
    #expect(try program.terminal.waitForExit() == .exited(0))
    #expect(program.terminal.isTerminalSane)
    try expectRecordOfLateJoiner { try Rows(of: program.path).query($0) }
    let output = program.terminal.output
    #expect(output.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
    let text = String(decoding: output, as: UTF8.self)
    // What comes first says how to get help, and is said once.
    let beginning = text.split(whereSeparator: \.isNewline).prefix(2)
    #expect(beginning.first == "Zeile für Zeile. ? ist die Hilfe, Strg-L sagt alles noch einmal.", "\(text)")
    #expect(beginning.last?.hasPrefix("Heute") == true, "\(text)")
    #expect(text.components(separatedBy: "Zeile für Zeile.").count == 2)
    #expect(text.contains("4 Mehmet spricht, Erstbeitrag, bis 2:00") && text.contains("Als Nächstes: 3 Olena"))
  }

  @Test("B1: gives the terminal back on every signal that ends it", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signal(_ signal: Int32) throws {
    let program = try RealProgram(environment: Self.lines)
    #expect(!program.terminal.isTerminalSane && !program.terminal.screen.isAlternate)
    try program.type([ScriptStep("12:20:00", "Enter 1 2 t A r z t")])
    try program.terminal.kill(signal)
    #expect(try program.terminal.waitForExit(deadline: .seconds(30)) == .signalled(signal))
    #expect(program.terminal.isTerminalSane && !program.terminal.output.contains(0x1B))
    // What was half typed is there again, and is read.
    try program.startAgain()
    try program.send(.enter)
    try program.terminal.waitForText("Thema: Arzt")
  }

  @Test("B2: a crash gives it back as well, and says one line", arguments: [("segv", SIGSEGV), ("abrt", SIGABRT)])
  func crash(_ kind: String, _ signal: Int32) throws {
    let terminal = try BuiltStark().start(["--linear"], ["STARK_TEST_TRAP": kind])
    try terminal.waitForText("Nächster Termin")
    try terminal.send("\u{1B}[O")
    #expect(try terminal.waitForExit() == .signalled(signal))
    #expect(terminal.isTerminalSane && !terminal.output.contains(0x1B))
    #expect(terminal.screen.text.contains("stark ist unerwartet beendet worden"))
  }

  @Test(
    "needs nothing of the terminal but that it is one",
    arguments: [["TERM": "dumb"], ["TERM": ""], ["TERM": "nosuch"], ["NO_COLOR": "1"], ["LC_ALL": "C"]])
  func types(_ variables: [String: String]) throws {
    let stark = try BuiltStark()
    let terminal = try stark.start(["--linear"], variables)
    try terminal.waitForText("Enter öffnet die Vorbereitung.")
    try terminal.send(key: .enter)
    try terminal.waitForText("Vorbereitung")
    try terminal.send("aJürgen\u{7F}")
    try terminal.waitForText("gelöscht: n")
    try terminal.send(key: .control("l"))
    try terminal.waitForText("Wer ist da? Jürge")
    try terminal.send(key: .escape)
    try terminal.waitForText("u holt den Text zurück")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.output.contains(0x1B) && terminal.isTerminalSane)
  }

  @Test(
    "without a terminal is refused as the screen is, and nothing is changed",
    arguments: [["--linear"], ["demo", "--linear"]])
  func noTerminal(_ arguments: [String]) throws {
    let stark = try BuiltStark()
    let run = try stark.run(arguments)
    #expect(run.status == .exited(64) && isRefusal(run.messages) && run.messages.contains("kein Terminal"))
    #expect(try stark.contents().isEmpty)
  }

  @Test("what has been said is out of sight when everything private is hidden")
  func hidden() throws {
    let program = try RealProgram(environment: Self.lines)
    try program.type([ScriptStep("12:20:00", "Enter 1 2")])
    #expect(program.terminal.screen.text.contains("Yonas ist da."))
    try program.type(.character("v"))
    let text = program.terminal.screen.text
    #expect(text.contains("Verdeckt") && text.contains("v zeigt wieder alles"))
    #expect(!text.contains("Yonas") && !text.contains("Amina"))
  }
}
