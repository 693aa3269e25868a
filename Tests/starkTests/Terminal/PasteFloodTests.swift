import Interface
import Screen
import TerminalDriver
import Testing

@Suite("A flood of pasted text")
struct PasteFloodTests {
  /// A megabyte of what would quit, undo and close if it were typed, with the terminal's own marks in it.
  private static let megabyte =
    String(repeating: "quit q\nZeile u\t> ", count: 2000) + "\u{1B}[201~q\nq\u{1B}[A\u{1B}q\u{3}"
    + String(repeating: "q\nu>\n\u{1B}", count: 170_000)

  @Test(
    "B11: is one text in the field, cut at its limit with a word about it, and runs no command",
    arguments: [true, false])
  func intoField(isMarked: Bool) throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character("n"))
    try screen.type("Vorher ")
    #expect(try screen.paste(Self.megabyte, isMarked: isMarked) < .seconds(1))
    // Without marks nobody can tell the next key from the text before it is quiet.
    try screen.program.terminal.waitForIdle(quiet: .milliseconds(700))
    let terminal = screen.program.terminal
    #expect(terminal.screen.text.contains("Mehr als 160 Zeichen"), "\(terminal.screen.text)")
    let watch = Stopwatch(terminal)
    try screen.press(.enter)
    #expect(watch.time < .seconds(1))
    let kept = try Rows(of: screen.program.path).query("SELECT payload FROM journal WHERE kind = 'heard.needCaptured'")
    #expect(kept.count == 1 && kept[0].contains("Vorher quit q Zeile u > quit"))
    #expect(terminal.screen.bellCount == 0 && terminal.screen.unknownSequences.isEmpty)
    try screen.press(.character("t"))
    try screen.type("und danach geht es weiter")
  }

  @Test("B11: where no field is open is offered as topics or refused, and runs no command", arguments: [true, false])
  func intoNothing(isMarked: Bool) throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    for _ in 1...2 {
      #expect(try screen.paste(Self.megabyte, isMarked: isMarked) < .seconds(1))
      try screen.program.terminal.waitForIdle(quiet: .milliseconds(700))
      if screen.shadow.session == nil { try screen.press(.enter, .character("1")) }
    }
    let watch = Stopwatch(screen.program.terminal)
    try screen.press(.escape)
    #expect(watch.time < .seconds(1))
    #expect(
      try Rows(of: screen.program.path).query("SELECT kind FROM journal ORDER BY position")
        == ["opened", "people.arrived"])
  }
}
