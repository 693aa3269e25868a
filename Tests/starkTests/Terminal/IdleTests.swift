import TerminalDriver
import Testing

@Suite("A program that waits", .serialized)
struct IdleTests {
  private let stark: BuiltStark
  private let terminal: TerminalSession

  init() throws {
    stark = try BuiltStark()
    terminal = try stark.start([])
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
  }

  @Test("wakes up at most once a minute while no clock runs")
  func nothingRuns() throws {
    let facts = try fiveSeconds()
    #expect(facts.sleeps <= 1, "\(facts)")
    #expect(facts.processorTime <= .milliseconds(50), "\(facts)")
  }

  @Test("wakes up once a second while somebody speaks, and draws only what has changed")
  func turnRuns() throws {
    try terminal.send("aAda\r")
    try terminal.waitForText("Landkreis")
    try terminal.send("Lahnhöhe\r1")
    try terminal.waitForText("1 Ada")
    try terminal.send(">>>")
    try terminal.waitForText("▶ AUSTAUSCH")
    try terminal.send("1")
    try terminal.waitForText("Ada spricht")
    let before = terminal.output.count
    let facts = try fiveSeconds()
    #expect((4...7).contains(facts.sleeps), "\(facts)")
    #expect(facts.processorTime <= .milliseconds(150), "\(facts)")
    let written = terminal.output.count - before
    #expect(written > 0 && written < 5 * 200)
  }

  /// What the program did in five real seconds in which nobody touched it.
  private func fiveSeconds() throws -> (sleeps: Int, processorTime: Duration) {
    try terminal.waitForIdle()
    let before = try ProcessFacts(of: terminal.processIdentifier)
    #expect(throws: DriverError.self) { try terminal.wait(until: "nothing", deadline: .seconds(5)) { _ in false } }
    let after = try ProcessFacts(of: terminal.processIdentifier)
    return (after.sleeps - before.sleeps, after.processorTime - before.processorTime)
  }
}
