import Foundation
import TerminalDriver
import Testing

@Suite("A crash")
struct CrashTests {
  /// Words of the group, which no message and no dump may hold.
  private static let secrets = ["Geheimname", "Geheimthema", "Geheimwort"]
  private static let farewell = "stark ist unerwartet beendet worden"
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "B2: in the middle of a sentence leaves a terminal that works and no word of the group",
    arguments: [("ill", SIGILL), ("segv", SIGSEGV), ("abrt", SIGABRT)])
  func trap(_ kind: String, _ signal: Int32) throws {
    let terminal = try prepare(["STARK_TEST_TRAP": kind])
    // On ARM a trap of Swift is another signal.
    let expected =
      kind == "ill" ? [TerminalDriver.ExitStatus.signalled(SIGILL), .signalled(SIGTRAP)] : [.signalled(signal)]
    try expectQuietEnd(of: terminal, as: expected) { try terminal.send("\u{1B}[O") }
  }

  @Test(
    "B2: by any of the signals that end a program at once leaves the same",
    arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS])
  func signal(_ signal: Int32) throws {
    let terminal = try prepare([:])
    try expectQuietEnd(of: terminal, as: [.signalled(signal)]) { try terminal.kill(signal) }
  }

  @Test("B2: has lost nothing that the screen showed as done, nor the half-typed line")
  func afterwards() throws {
    let terminal = try prepare([:])
    try terminal.kill(SIGSEGV)
    try terminal.waitForExit()
    let again = try stark.start([])
    try again.waitForText("Enter")
    try again.send(key: .enter)
    try again.waitForText("Geheimwort")
    try again.waitForText("Geheimname")
  }

  /// A session with a person, a topic and a half-typed line.
  private func prepare(_ environment: [String: String]) throws -> TerminalSession {
    let terminal = try stark.start([], environment)
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    try terminal.send("aGeheimname\r")
    try terminal.waitForText("Landkreis")
    try terminal.send("1Lahnhöhe\r1")
    try terminal.waitForText("1 Geheimname")
    try terminal.send("tGeheimthema\r")
    try terminal.waitForText("alles gespeichert")
    try terminal.send("tGeheimwort")
    try terminal.waitForText("Geheimwort")
    try terminal.waitForIdle()
    return terminal
  }

  private func expectQuietEnd(
    of terminal: TerminalSession, as expected: [TerminalDriver.ExitStatus], by crash: () throws -> Void
  ) throws {
    let shown = terminal.output.count
    let watch = Stopwatch(terminal)
    try crash()
    let status = try terminal.waitForExit(deadline: .seconds(30))
    #expect(watch.time < .seconds(1))
    #expect(expected.contains(status), "\(status)")
    let screen = terminal.screen
    #expect(terminal.isTerminalSane && !screen.isAlternate && screen.cursorVisible && !screen.bracketedPaste)
    #expect(!screen.reportsFocus && screen.wheelSendsArrows && screen.bellCount == 0 && screen.unknownSequences.isEmpty)
    #expect(screen.text.contains(Self.farewell), "\(screen.text)")
    let last = String(decoding: terminal.output.dropFirst(shown), as: UTF8.self)
    #expect(!Self.secrets.contains { last.contains($0) }, "\(last)")
    #expect(!last.contains("backtrace") && !last.contains("Backtrace"))
  }
}
