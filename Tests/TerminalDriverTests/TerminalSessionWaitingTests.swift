import Scratch
import TerminalDriver
import Testing

@Suite("Waiting in a terminal session")
struct TerminalSessionWaitingTests {
  let home: ScratchDirectory

  init() throws {
    home = try ScratchDirectory()
  }

  @Test("gives up at the deadline and shows the screen")
  func deadline() throws {
    let session = try shell("printf here; exec cat", home: home, size: TerminalSize(rows: 2, columns: 6))
    try session.waitForText("here")
    let error = #expect(throws: DriverError.self) {
      try session.waitForText("there", deadline: .milliseconds(20))
    }
    #expect(
      error?.description == """
        waited in vain for the text “there”
        |here  |
        |      |
        cursor in row 0, column 4, counted from 0
        """)
  }

  @Test("gives up at once when the program has ended, and shows the screen")
  func endedProgram() throws {
    let session = try shell("echo bye", home: home, size: TerminalSize(rows: 2, columns: 6))
    let error = #expect(throws: DriverError.self) { try session.waitForText("here") }
    #expect(
      error?.description == """
        the program ended before the text “here”
        |bye   |
        |      |
        cursor in row 1, column 0, counted from 0
        """)
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test("is not held up by a child that keeps the terminal open")
  func survivingChild() throws {
    let session = try shell("trap '' HUP; mkfifo ~/never; cat ~/never & echo $!", home: home)
    #expect(try session.waitForExit() == .exited(0))
    let child = session.screen.text
    #expect(throws: DriverError.self) { try session.waitForText("never") }
    try shell("kill \(child)", home: home).waitForExit()
  }

  @Test("looks at the screen before it waits")
  func alreadyThere() throws {
    let session = try shell("echo here", home: home)
    try session.waitForExit()
    try session.waitForText("here", deadline: .zero)
  }

  @Test("follows the program from one screen to the other")
  func conditions() throws {
    let session = try shell("printf '\\033[?1049h'; read line; printf '\\033[?1049l'; exec cat", home: home)
    try session.wait(until: "the alternate screen") { $0.isAlternate }
    try session.send(key: .enter)
    try session.wait(until: "the first screen") { !$0.isAlternate }
  }

  @Test("is idle when nothing comes, or nothing can come")
  func idle() throws {
    let session = try shell("stty -echo; echo ready; exec cat", home: home)
    try session.waitForText("ready")
    try session.waitForIdle()
    #expect(session.screen.text == "ready")
    try session.send("\u{4}")
    try session.waitForExit()
    try session.waitForIdle(quiet: .seconds(600), deadline: .seconds(1200))
  }

  @Test("gives up on a program that is never idle")
  func neverIdle() throws {
    let session = try shell("while :; do echo x; done", home: home)
    #expect(throws: DriverError.self) {
      try session.waitForIdle(quiet: .seconds(600), deadline: .milliseconds(100))
    }
  }
}
