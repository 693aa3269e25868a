import AcceptanceScripts
import Dialogue
import Foundation
import Screen
import TerminalDriver
import Testing

@Suite("An hour with a late joiner, in a real terminal")
struct LateJoinerTerminalTests {
  @Test("becomes exactly the record of the script, though the program is killed in the middle")
  func wholeHour() throws {
    let program = try RealProgram()
    try program.type(LateJoiner.preparation)
    #expect(program.terminal.screen.text.contains("noch nicht"))
    #expect(program.terminal.screen.text.contains("Impftermin (seit 17.03., 1×)"))
    try program.type(LateJoiner.checkIn + LateJoiner.topics + [LateJoiner.intoExchange])
    try program.type(LateJoiner.exchangeToJuergen)
    try program.set("12:56:50")
    try program.killAndStartAgain(at: "12:56:55")
    #expect(program.terminal.screen.text.contains("Phase Austausch · Jürgen spricht"))
    try program.type(.enter)
    try program.terminal.waitForText("Jürgen spricht")
    #expect(program.terminal.screen.text.contains("bis 2:00"))
    try program.type(
      LateJoiner.exchangeFromJuergen + LateJoiner.needs + LateJoiner.checkOut + LateJoiner.wrapUp)
    #expect(program.terminal.screen.bellCount == 0)
    #expect(program.terminal.screen.unknownSequences.isEmpty)
    try program.terminal.send("q")
    #expect(try program.terminal.waitForExit() == .exited(0))
    #expect(program.terminal.isTerminalSane)
    try expectRecordOfLateJoiner { try Rows(of: program.path).query($0) }
  }
}
