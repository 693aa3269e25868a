import Screen
import TerminalDriver
import Testing

@Suite("Keys on a slow line")
struct SlowKeyTests {
  @Test("B12: are the same keys, leave no stray text, and Escape loses nothing that was typed")
  func slow() throws {
    // Ten milliseconds may become a hundred on a machine with other work: the end of a sequence is waited for longer.
    let screen = try ShadowedProgram(ExpectedHour([]), extra: ["ESCDELAY": "1000"])
    try screen.press(.enter, .character("1"), .character("t"))
    try screen.press(.character("ä"), as: "ä", every: .milliseconds(200))
    try screen.press(.character("作"), as: "作", every: .milliseconds(200))
    try screen.type("bc")
    try screen.press(.home, as: "\u{1B}OH", every: .milliseconds(10))
    try screen.sendMeaningless("\u{1B}x")
    try screen.sendMeaningless("\u{1B}[15~\u{1B}[27;5;97~")
    try screen.press(.escape)
    #expect(!screen.program.terminal.screen.text.contains("ä作bc"))
    try screen.press(.character("u"))
    #expect(screen.program.terminal.screen.text.contains("ä作bc"))
    try screen.press(.enter)
  }

  @Test("B12: that come late after an Escape are what the sequence says, and no letters", arguments: [30, 200])
  func lateSequence(milliseconds: Int) throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character("2"))
    try screen.press(.escape)
    try screen.press(.down, as: "\u{1B}[B", every: .milliseconds(milliseconds))
    try screen.press(.up, as: "\u{1B}[A", every: .milliseconds(milliseconds))
    #expect(try Rows(of: screen.program.path).query("SELECT count(*) FROM journal") == ["3"])
  }
}
