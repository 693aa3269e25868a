import Scratch
import TerminalDriver
import Testing

@Suite("A program that waits", .serialized)
struct IdleTests {
  /// In memory, because the sign of life in a file may wait for a disk, and that is counted too.
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark(in: "/dev/shm")
  }

  @Test("wakes up at most once a minute while no clock runs", arguments: [[], ["demo"]])
  func nothingRuns(_ arguments: [String]) throws {
    let terminal = try prepare(arguments)
    let facts = try fiveSeconds(terminal)
    #expect(facts.sleeps <= 3, "\(facts)")
    #expect(facts.processorTime <= .milliseconds(200), "\(facts)")
  }

  @Test("wakes up once a second while somebody speaks, and draws only what has changed")
  func turnRuns() throws {
    let terminal = try prepare([])
    try terminal.send("aAda\r")
    try terminal.waitForText("Landkreis")
    try terminal.send("1Lahnhöhe\r1")
    try terminal.waitForText("1 Ada")
    try terminal.send(">>>")
    try terminal.waitForText("▶ AUSTAUSCH")
    try terminal.send("1")
    try terminal.waitForText("Ada spricht")
    let facts = try fiveSeconds(terminal)
    // A busy machine adds waits of its own; a program that polls would show dozens.
    #expect((4...14).contains(facts.sleeps), "\(facts)")
    #expect(facts.processorTime <= .milliseconds(400), "\(facts)")
    #expect(facts.written > 0 && facts.written < 5 * 400, "\(facts)")
  }

  private func prepare(_ arguments: [String]) throws -> TerminalSession {
    let terminal = try stark.start(arguments, ["TMPDIR": stark.folder.path])
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    return terminal
  }

  /// What the program did in five real seconds in which nobody touched it.
  private func fiveSeconds(
    _ terminal: TerminalSession
  ) throws -> (sleeps: Int, processorTime: Duration, written: Int) {
    try terminal.waitForIdle()
    let written = terminal.output.count
    let before = try ProcessFacts(of: terminal.processIdentifier)
    #expect(before.threads == 1)
    #expect(throws: DriverError.self) { try terminal.wait(until: "nothing", deadline: .seconds(5)) { _ in false } }
    let after = try ProcessFacts(of: terminal.processIdentifier)
    return (
      after.sleeps - before.sleeps, after.processorTime - before.processorTime, terminal.output.count - written
    )
  }
}
