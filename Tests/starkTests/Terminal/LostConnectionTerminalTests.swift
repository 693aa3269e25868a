import AcceptanceScripts
import Dialogue
import Screen
import TerminalDriver
import Testing

@Suite("An hour with a lost connection, in a real terminal")
struct LostConnectionTerminalTests {
  @Test("becomes exactly the record of the script, though the program is killed while the person is away")
  func wholeHour() throws {
    let program = try RealProgram()
    try program.type(LostConnection.beforeTheKill.filter { $0.time < "12:42:30" })
    #expect(program.terminal.screen.bracketedPaste)
    try program.paste(LostConnection.chat)
    let pasted = program.terminal.screen.text
    #expect(pasted.contains("Schlafen trotz Sorgen") && pasted.contains("Kochen für eine Person"))
    #expect(!pasted.contains("Petra:") && !pasted.contains("Yonas:"))
    try program.type(.escape)
    try program.type(LostConnection.beforeTheKill.filter { $0.time >= "12:42:30" })
    #expect(program.terminal.screen.text.contains("Jürgen spricht"))
    try program.set("12:48:50")
    try program.killAndStartAgain(at: "12:48:55")
    try program.type(.enter)
    try program.terminal.waitForText("Jürgen spricht")
    try program.type(LostConnection.afterTheKill)
    #expect(program.terminal.screen.bellCount == 0)
    #expect(program.terminal.screen.unknownSequences.isEmpty)
    try program.terminal.send("q")
    #expect(try program.terminal.waitForExit() == .exited(0))
    #expect(program.terminal.isTerminalSane)
    try expectRecordOfLostConnection { try Rows(of: program.path).query($0) }
  }
}
