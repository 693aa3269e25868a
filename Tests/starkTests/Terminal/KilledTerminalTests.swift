import Foundation
import TerminalDriver
import Testing

@Suite("A terminal in which the program was killed")
struct KilledTerminalTests {
  @Test("B3: is no obstacle for the next start in it, though nobody could put it right")
  func again() throws {
    let stark = try BuiltStark()
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", "\"$0\"; echo next; exec \"$0\"", stark.executable],
      environment: stark.environment())
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    try terminal.send("tArzttermin")
    try terminal.waitForText("Arzttermin")
    let program = try #require(try children(of: terminal.processIdentifier).first)
    try #require(kill(program, SIGKILL) == 0)
    try terminal.waitForText("Offener Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("Arzttermin")
    try terminal.send("\rq")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.screen.isAlternate && terminal.screen.cursorVisible && terminal.screen.unknownSequences.isEmpty)
  }

  private func children(of process: Int32) throws -> [Int32] {
    let list = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return list.split(separator: " ").compactMap { Int32($0) }
  }
}
