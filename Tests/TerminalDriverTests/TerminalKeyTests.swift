import Scratch
import TerminalDriver
import Testing

@Suite("Keys of the terminal")
struct TerminalKeyTests {
  let home: ScratchDirectory

  init() throws {
    home = try ScratchDirectory()
  }

  @Test("are what the terminfo entry says")
  func terminfo() throws {
    let keys: [(String, TerminalKey)] = [
      ("cr", .enter), ("ht", .tab), ("kcbt", .backTab), ("kbs", .backspace), ("kdch1", .delete),
      ("kich1", .insert), ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kf1", .function(1)),
      ("kf4", .function(4)), ("kf5", .function(5)), ("kf6", .function(6)), ("kf10", .function(10)),
      ("kf11", .function(11)), ("kf12", .function(12)),
    ]
    let names = keys.map(\.0).joined(separator: " ")
    let session = try shell("stty raw; for name in \(names); do tput $name; printf '|'; done", home: home)
    #expect(try session.waitForExit() == .exited(0))
    let expected = keys.map { $0.1.sequence(applicationCursorKeys: true) + "|" }.joined()
    #expect(String(decoding: session.output, as: UTF8.self) == expected)
  }

  @Test("change when the program asks for its own cursor keys")
  func applicationMode() throws {
    let session = try shell("echo one; read line; tput smkx; echo two; exec cat", home: home)
    try session.waitForText("one")
    try session.send(key: .up)
    try session.send(key: .end)
    try session.waitForText("^[[A^[[F")
    try session.send(key: .enter)
    try session.waitForText("two")
    #expect(session.screen.applicationCursorKeys)
    try session.send(key: .up)
    try session.send(key: .end)
    try session.send(key: .pageUp, times: 2)
    try session.waitForText("^[OA^[OF^[[5~^[[5~")
  }

  @Test("with control are control characters")
  func controlKeys() {
    #expect(TerminalKey.control("c").sequence(applicationCursorKeys: false) == "\u{3}")
    #expect(TerminalKey.control("[").sequence(applicationCursorKeys: false) == "\u{1B}")
    #expect(TerminalKey.control("_").sequence(applicationCursorKeys: false) == "\u{1F}")
  }

  @Test("interrupt the program as the terminal is set to")
  func interrupt() throws {
    let session = try shell("trap 'echo stopped' INT; echo ready; while :; do read line; done", home: home)
    try session.waitForText("ready")
    try session.send(key: .control("c"))
    // The shell may have begun to read just before the signal, and then looks at it after the line.
    try session.send(key: .enter)
    try session.waitForText("stopped")
  }

  @Test("are not confused with pasted text, if the program asks for that")
  func pasting() throws {
    let script = """
      stty raw -echo; echo one; head -c 7 | cat -v
      printf '\\033[?2004htwo'; head -c 23 | cat -v
      """
    let session = try shell(script, home: home)
    try session.waitForText("one")
    try session.paste("plain\n!")
    try session.waitForText("plain^M!")
    try session.waitForText("two")
    try session.paste("a\nb\r\nc\u{1B}[201~")
    try session.waitForText("^[[200~a^Mb^Mc^[[201~^[[201~")
  }
}
