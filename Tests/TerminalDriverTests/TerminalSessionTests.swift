import Glibc
import Scratch
import TerminalDriver
import Testing

@Suite("A terminal session")
struct TerminalSessionTests {
  let home: ScratchDirectory

  init() throws {
    home = try ScratchDirectory()
  }

  @Test("types into a program, reads its screen, and learns how it ended")
  func conversation() throws {
    let session = try shell(#"read name; printf 'hello %s\n' "$name"; exit 7"#, home: home)
    try session.send("Ada")
    try session.send(key: .enter)
    try session.waitForText("hello Ada")
    #expect(try session.waitForExit() == .exited(7))
    #expect(session.screen.text == "Ada\nhello Ada")
    #expect(session.output == Array("Ada\r\nhello Ada\r\n".utf8))
  }

  @Test("says why a program cannot be started")
  func noSuchProgram() {
    let error = #expect(throws: DriverError.self) {
      try TerminalSession(executable: "/no/such/program", environment: [:])
    }
    #expect(error?.description == "/no/such/program cannot be started: No such file or directory")
  }

  @Test("gives the program its arguments and nothing but the given environment")
  func environment() throws {
    let session = try TerminalSession(
      executable: "/usr/bin/env", arguments: ["-u", "GONE"], environment: ["GONE": "1", "KEPT": "a=b"])
    try session.waitForExit()
    #expect(session.screen.text == "KEPT=a=b")
  }

  @Test("gives the program its terminal, no other descriptor, and fresh signals")
  func cleanStart() throws {
    let session = try shell("tty; ls -1 /proc/self/fd; grep -E 'Sig(Blk|Ign)' /proc/self/status", home: home)
    try session.waitForExit()
    var lines = session.screen.text.split(separator: "\n")
    #expect(lines.removeFirst().hasPrefix("/dev/pts/"))
    // The fourth descriptor is the one that ls lists the others with.
    #expect(lines.prefix(5) == ["0", "1", "2", "3", "SigBlk: 0000000000000000"])
    let ignored = try #require(lines.last?.split(separator: " ").last.flatMap { UInt64($0, radix: 16) })
    // From the 32nd on they are the C library's own affair.
    #expect(ignored & 0x7FFF_FFFF == 0)
  }

  @Test("has the size it was given, and changes it")
  func size() throws {
    let size = TerminalSize(rows: 10, columns: 30)
    let session = try shell("stty size; read line; stty size", home: home, size: size)
    try session.waitForText("10 30")
    try session.resize(to: TerminalSize(rows: 50, columns: 120))
    try session.send(key: .enter)
    try session.waitForText("50 120")
    #expect(session.screen.size == TerminalSize(rows: 50, columns: 120))
  }

  @Test("tells the program that the window has changed")
  func windowChange() throws {
    let session = try shell("trap 'stty size' WINCH; echo ready; while :; do read line; done", home: home)
    try session.waitForText("ready")
    try session.resize(to: TerminalSize(rows: 7, columns: 33))
    // The shell may have begun to read just before the signal, and then looks at it after the line.
    try session.send(key: .enter)
    try session.waitForText("7 33")
  }

  @Test("kills the program, even one that ignores everything else")
  func killing() throws {
    let session = try shell("trap '' TERM INT HUP; echo ready; while :; do read line; done", home: home)
    try session.waitForText("ready")
    try session.kill(SIGTERM)
    try session.kill(SIGKILL)
    #expect(try session.waitForExit() == .signalled(SIGKILL))
    #expect(try session.waitForExit() == .signalled(SIGKILL))
    #expect(throws: DriverError.self) { try session.kill(SIGTERM) }
  }

  @Test("kills its program when it goes away")
  func abandoned() throws {
    var session: TerminalSession? = try shell("echo ready; exec cat", home: home)
    try session?.waitForText("ready")
    let process = try #require(session?.processIdentifier)
    #expect(kill(process, 0) == 0)
    session = nil
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test("hangs up, as closing the window does")
  func hangingUp() throws {
    let session = try shell("echo ready; exec cat", home: home)
    try session.waitForText("ready")
    session.hangUp()
    #expect(try session.waitForExit() == .signalled(SIGHUP))
  }

  @Test("sees whether the program left the terminal usable")
  func terminalSettings() throws {
    let rude = try shell("stty raw -echo; echo ready; kill -9 $$", home: home)
    #expect(try rude.waitForExit() == .signalled(SIGKILL))
    #expect(!rude.isTerminalSane)
    let polite = try shell("stty raw -echo; stty sane", home: home)
    try polite.waitForExit()
    #expect(polite.isTerminalSane)
  }

  @Test("loses nothing that the program wrote just before its end")
  func lastOutput() throws {
    let session = try shell("i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); done", home: home)
    #expect(try session.waitForExit() == .exited(0))
    let expected = (0..<3000).map { "line \($0)\r\n" }.joined()
    #expect(session.output == Array(expected.utf8))
    #expect(session.screen.lines[22] == "line 2999")
  }

  @Test("types more than the terminal holds")
  func muchInput() throws {
    let session = try shell("stty raw -echo; echo ready; head -c 1000000 | wc -c", home: home)
    try session.waitForText("ready")
    try session.send(String(repeating: "0123456789", count: 100_000))
    try session.waitForText("1000000")
  }

  @Test("knows what time the program spent on the processor")
  func processorTime() throws {
    let session = try shell("i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done", home: home)
    #expect(session.processorTime == nil)
    try session.waitForExit()
    let time = try #require(session.processorTime)
    #expect(time > .zero && time < .seconds(10))
  }
}
