import Scratch
import TerminalDriver
import Testing

@Suite("A terminal that cannot be used")
struct UnsuitableTerminalTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "B6: is told in German with a way out and ends with 69",
    arguments: [
      "", "dumb", "nosuch", "../../etc/passwd", "/etc/passwd", "xterm\u{1B}[31m", "xterm-nosuch", "foot-nosuch",
    ])
  func type(_ type: String) throws {
    let terminal = try stark.start([], ["TERM": type])
    #expect(try terminal.waitForExit() == .exited(69))
    let message = terminal.screen.text
    #expect(isRefusal(message + "\n") && message.contains("TERM=xterm-256color stark"), "\(message)")
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.isTerminalSane)
  }

  @Test("leaves nothing behind, because nothing was changed", arguments: [[], ["demo"], ["show"]])
  func untouched(_ arguments: [String]) throws {
    let terminal = try stark.start(arguments, ["TERM": "dumb", "TMPDIR": stark.folder.path])
    #expect(try terminal.waitForExit() == .exited(69))
    #expect(try stark.contents().isEmpty)
  }

  @Test(
    "B7: is none because of the language it is set to: umlauts are shown as they are",
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "de_DE.UTF-8"], ["LC_ALL": "de_DE.ISO-8859-15"],
      ["LANG": "de_DE@euro"], ["LANG": ""], ["LC_CTYPE": "C"], ["LC_ALL": "nonsense"],
    ])
  func locale(_ variables: [String: String]) throws {
    let terminal = try stark.start([], variables)
    try terminal.waitForText("Nächster Termin: 1. Termin")
    try terminal.waitForText("Enter öffnet die Vorbereitung.")
    try terminal.send(key: .enter)
    try terminal.waitForText("VORBEREITUNG")
    try terminal.send("aJürgen Größ")
    try terminal.waitForText("Jürgen Größ")
  }
}
