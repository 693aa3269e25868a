import Foundation
import TerminalDriver
import Testing

@Suite(
  "A program under a shell with job control", .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct JobControlTests {
  private let stark: BuiltStark
  private let shell: TerminalSession

  init() throws {
    stark = try BuiltStark()
    // A shell that asks for marked pastes itself would hide whether the program has stopped asking.
    try "set enable-bracketed-paste off\n".write(toFile: stark.path("inputrc"), atomically: false, encoding: .utf8)
    shell = try TerminalSession(
      executable: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: stark.environment(["PS1": "bereit> ", "HISTFILE": "/dev/null", "INPUTRC": stark.path("inputrc")]))
    try shell.waitForText("bereit>")
  }

  private func start() throws {
    try shell.send("\(stark.executable)\r")
    try shell.waitForText("Nächster Termin")
    try shell.send(key: .enter)
    try shell.waitForText("▶ VORBEREITUNG")
    try shell.send("tArzt")
    try shell.waitForText("Arzt")
  }

  private func expectShell() throws {
    try shell.wait(until: "the shell") { !$0.isAlternate && $0.text.contains("bereit>") && !$0.bracketedPaste }
    #expect(shell.screen.cursorVisible && !shell.screen.reportsFocus)
    try shell.send("stty -a | grep -o ' -\\?icanon\\| -\\?echo ' | tr -d '\\n '\r")
    try shell.waitForText("icanonecho")
  }

  @Test("B9: gives the terminal back on Ctrl-Z, and goes on with everything on fg")
  func suspend() throws {
    try start()
    try shell.send(key: .control("z"))
    try shell.waitForText("Stopped")
    try expectShell()
    try shell.send("fg\r")
    try shell.waitForText("Arzt")
    try shell.send("termin\r")
    try shell.waitForText("alles gespeichert")
    try shell.send("q")
    try expectShell()
    #expect(
      try Rows(of: stark.path(".local/share/stark/stark.sqlite")).query(
        "SELECT payload ->> '$.topics._0.added.title' FROM journal WHERE kind = 'topics.added'") == ["Arzttermin"])
  }

  @Test("B9: that stops it from outside, and starts it in the background, shows the screen again on fg")
  func stopped() throws {
    try start()
    let program = try #require(try child())
    try #require(kill(program, SIGTSTP) == 0)
    try shell.waitForText("Stopped")
    try expectShell()
    try shell.send("bg\r")
    try shell.send("fg\r")
    try shell.waitForText("Arzt")
    try #require(kill(program, SIGSTOP) == 0)
    try shell.waitForText("Stopped")
    try shell.send("fg\r")
    try shell.waitForText("VORBEREITUNG")
    try shell.send("termin\r")
    try shell.waitForText("alles gespeichert")
    try shell.send("q")
    try expectShell()
  }

  @Test("B9: in lines gives the keys back on Ctrl-Z as well, and takes them again on fg")
  func lines() throws {
    try shell.send("\(stark.executable) --linear\r")
    try shell.waitForText("Enter öffnet die Vorbereitung.")
    try shell.send(key: .enter)
    try shell.waitForText("Wofür soll heute Platz sein?")
    try shell.send(key: .control("z"))
    try shell.waitForText("Stopped")
    try expectShell()
    try shell.send("fg\r")
    try shell.send("tArzt")
    try shell.waitForText("Arzt")
    try shell.send(key: .control("l"))
    try shell.waitForText("Thema: Arzt")
    try shell.send(key: .enter)
    try shell.send("q")
    try expectShell()
  }

  private func child() throws -> Int32? {
    let shell = shell.processIdentifier
    let list = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return list.split(separator: " ").compactMap { Int32($0) }.last
  }
}
