import Foundation
import Glibc
import Scratch
import TerminalDriver
import Testing

@Suite("Full-screen programs in a terminal session")
struct FullScreenProgramTests {
  let home: ScratchDirectory

  init() throws {
    home = try ScratchDirectory()
  }

  @Test("draw with terminfo's own sequences")
  func capabilities() throws {
    let script = """
      tput smcup; tput clear; tput cup 1 2; printf 'second 作'; tput cup 0 0; printf 'abcdef'
      tput cup 0 2; tput ech 2; tput cup 1 2; tput ich 2; tput cup 3 0; printf 'gone'; tput el1
      tput cup 4 0; tput smacs; printf 'lqk'; tput rmacs; tput csr 1 3; tput cup 1 0; tput ri
      tput bold; printf 'new'; tput sgr0; tput csr 0 5; tput cup 5 0; tput rep 120 3; tput hpa 8
      printf 'end'; tput civis; tput bel; read line; tput cnorm; tput rmcup; echo back
      """
    let session = try shell(script, home: home, size: TerminalSize(rows: 6, columns: 13))
    try session.wait(until: "the bell") { $0.bellCount == 1 }
    #expect(
      session.screen.framed == """
        |ab  ef       |
        |new          |
        |    second 作|
        |             |
        |┌─┐          |
        |xxx     end  |
        """)
    #expect(session.screen.attributes(of: "new")?.isBold == true)
    #expect(!session.screen.cursorVisible)
    try session.send(key: .enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.text == "back")
    #expect(session.screen.unknownSequences.isEmpty)
  }

  @Test("page, scroll, follow the window's size, and leave the terminal as it was")
  func pager() throws {
    let file = "\(home.path)/numbers"
    try (1...100).map { "number \($0)\n" }.joined().write(toFile: file, atomically: true, encoding: .utf8)
    var environment = TerminalEnvironment.standard(home: home.path)
    environment["LESSHISTFILE"] = "-"
    let session = try TerminalSession(
      executable: "/usr/bin/less", arguments: [file], environment: environment,
      size: TerminalSize(rows: 6, columns: 24))
    func numbers() -> [String] {
      session.screen.lines.compactMap { $0.hasPrefix("number ") ? String($0.dropFirst(7)) : nil }
    }
    try session.waitForText("number 5")
    #expect(numbers() == ["1", "2", "3", "4", "5"])
    #expect(session.screen.isAlternate && session.screen.applicationCursorKeys)
    try session.send(key: .pageDown)
    try session.waitForText("number 10")
    #expect(numbers() == ["6", "7", "8", "9", "10"])
    try session.send(key: .up, times: 2)
    try session.waitForText("number 4")
    try session.wait(until: "the prompt") { $0.lines[5] == ":" }
    #expect(numbers() == ["4", "5", "6", "7", "8"])
    try session.resize(to: TerminalSize(rows: 4, columns: 12))
    // less may have begun to read just before the signal, and then looks at it after the next key: repaint.
    try session.send("r")
    try session.wait(until: "three lines") { _ in numbers() == ["4", "5", "6"] }
    try session.send("G")
    try session.wait(until: "the last line") { $0.lines[2] == "number 100" && $0.lines[3] == "(END)" }
    #expect(session.screen.attributes(of: "(END)")?.isReversed == true)
    try session.send("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.screen.isAlternate)
    #expect(session.isTerminalSane)
    #expect(session.screen.unknownSequences.isEmpty)
  }
}
