import AcceptanceScripts
import Screen
import TerminalDriver
import Testing

@Suite("A paste whose end never comes")
struct EndlessPasteTests {
  @Test("does not keep the keys: what came is text, the screen says so, and the next key is a key")
  func keysComeBack() throws {
    let program = try RealProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 t A")])
    try program.terminal.send("\u{1B}[200~bc")
    try program.terminal.waitForIdle()
    // Keys keep coming, so that it is never quiet for long.
    for second in 1...4 {
      try program.set("12:20:0\(second)")
      try program.terminal.send("d")
      try program.terminal.waitForIdle(quiet: .milliseconds(25))
    }
    #expect(!program.terminal.screen.text.contains("bc"))
    try program.set("12:20:06")
    try program.terminal.send("d")
    try program.terminal.waitForText("Einfügen ohne Ende: bis hierher als Text behandelt. Tasten gelten wieder.")
    // The field stands below the message and is drawn after it.
    try program.terminal.waitForText("Abcddddd")
    try program.type(.character("e"))
    #expect(program.terminal.screen.text.contains("Abcddddde"))
    #expect(!program.terminal.screen.text.contains("ohne Ende"))
    try program.type(.enter)
    #expect(
      try Rows(of: program.path).query("SELECT payload FROM journal").contains { $0.contains("Abcddddde") })
  }

  @Test("where no field is open runs nothing of what came, and then `q` leaves")
  func noField() throws {
    let program = try RealProgram()
    try program.terminal.send("\u{1B}[200~q\r>")
    try program.terminal.waitForIdle()
    try program.set("12:20:06")
    try program.terminal.send("q")
    try program.terminal.waitForText("Einfügen ohne Ende")
    #expect(try Rows(of: program.path).query("SELECT count(*) FROM journal") == ["0"])
    try program.terminal.send("q")
    #expect(try program.terminal.waitForExit() == .exited(0))
  }
}
