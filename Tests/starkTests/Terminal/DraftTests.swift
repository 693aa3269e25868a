import Screen
import TerminalDriver
import Testing

@Suite("A half-typed line")
struct DraftTests {
  private let screen: ShadowedProgram
  private var program: RealProgram { screen.program }

  init() throws {
    screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter)
  }

  @Test(
    "survives kill −9 with its cursor, and is offered again when the session is",
    arguments: ["t", "n", "mm", "mr"])
  func killed(_ keys: String) throws {
    try screen.type(keys)
    try screen.type("Arzttermin für Mütter")
    try screen.press(.left, .left, .left)
    let typed = Picture(program.terminal.screen)
    try program.killAndStartAgain(at: "12:20:01")
    #expect(!program.terminal.screen.text.contains("Arzttermin"))
    try program.send(.enter)
    try program.terminal.wait(until: "the line") { Picture($0) == typed }
    try screen.type("x")
    try screen.press(.enter)
    #expect(try Rows(of: program.path).query("SELECT count(*) FROM draft") == ["0"])
    let kept = try Rows(of: program.path).query("SELECT payload FROM journal WHERE payload LIKE '%Arzttermin%'")
    #expect(kept.count == 1 && kept[0].contains("\"Arzttermin für Mütxter\""))
  }

  @Test("is as on the screen after every key, deleting and moving included")
  func everyKey() throws {
    try screen.type("t")
    for key: Key in [
      .character("a"), .character("b"), .left, .character("ß"), .delete, .home, .backspace, .character("c"),
    ] {
      try screen.press(key)
      let row = try Rows(of: program.path).query("SELECT text, cursor FROM draft").first
      let cursor = try #require(program.terminal.screen.cursorVisible ? program.terminal.screen.cursor : nil)
      let line = program.terminal.screen.lines[cursor.row]
      let text = line.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " } } ?? ""
      let offset = cursor.column - (line.count - text.count)
      #expect(row ?? "|0" == "\(text)|\(offset)", "after \(key)")
    }
  }

  @Test("that is a name stays one until the questions after it are answered")
  func name() throws {
    try screen.type("aMehmet")
    try screen.press(.enter)
    try program.killAndStartAgain(at: "12:20:01")
    try program.send(.enter)
    try program.terminal.waitForText("Mehmet")
    try program.send(.enter)
    try program.send(.character("2"))
    try program.send(.character("1"))
    try program.terminal.waitForText("4 Mehmet")
    try program.killAndStartAgain(at: "12:20:01")
    try program.send(.enter)
    try program.terminal.waitForText("▶ VORBEREITUNG")
    try program.terminal.waitForIdle()
    #expect(!program.terminal.screen.text.contains("Wer ist da"))
    #expect(try Rows(of: program.path).query("SELECT count(*) FROM draft") == ["0"])
  }
}
