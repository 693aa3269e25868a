import AcceptanceScripts
import Dialogue
import Screen
import TerminalDriver
import Testing

@Suite("An hour with a conflict at the start, in a real terminal")
struct ConflictAtStartTerminalTests {
  @Test("becomes exactly the record of the script, though the program is killed in the middle of the conflict")
  func wholeHour() throws {
    let program = try RealProgram()
    try program.type(ConflictAtStart.beforeTheKill)
    #expect(program.terminal.screen.text.contains("Petra spricht"))
    try program.set("12:36:50")
    try program.killAndStartAgain(at: "12:36:55")
    try program.type(.enter)
    try program.terminal.waitForText("Petra spricht")
    #expect(program.terminal.screen.text.contains("Störung"))
    let steps = ConflictAtStart.afterTheKill
    try program.type(steps.filter { $0.time < "12:53:00" })
    try program.set("12:53:00")
    try program.terminal.waitForText("3 min hinter dem Plan")
    try program.type(steps.filter { $0.time == "12:53:00" })
    #expect(program.terminal.screen.text.contains("im Plan"))
    #expect(program.terminal.screen.text.contains("Mehmet spricht"))
    try program.type(steps.filter { $0.time > "12:53:00" })
    #expect(program.terminal.screen.bellCount == 0)
    #expect(program.terminal.screen.unknownSequences.isEmpty)
    try program.terminal.send("q")
    #expect(try program.terminal.waitForExit() == .exited(0))
    #expect(program.terminal.isTerminalSane)
    try expectRecordOfConflictAtStart { try Rows(of: program.path).query($0) }
  }
}
