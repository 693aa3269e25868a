import Foundation
import Records
import TerminalDriver
import Testing

@Suite("A start only to look")
struct LookingInTests {
  private let stark: BuiltStark
  private let path: String

  init() throws {
    stark = try BuiltStark()
    path = stark.path("hour.sqlite")
  }

  private func start(until text: String) throws -> TerminalSession {
    let program = try TerminalSession(
      executable: stark.executable, arguments: ["--database", path], environment: stark.environment())
    try program.waitForText(text)
    return program
  }

  private func leave(_ program: TerminalSession) throws {
    try program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("that is ended with q says that the session stays open, and nothing where none is")
  func staysOpen() throws {
    let idle = try start(until: "Nächster Termin")
    try leave(idle)
    #expect(!idle.screen.text.contains("bleibt offen"))
    let begun = try start(until: "Nächster Termin")
    try begun.send(key: .enter)
    try begun.waitForText("▶ VORBEREITUNG")
    try leave(begun)
    #expect(begun.screen.text.contains("Der Termin bleibt offen. stark führt ihn weiter."), "\(begun.screen.text)")
  }

  @Test("is no sign of life of the session that was left open, and taking it up is")
  func sign() throws {
    let first = try start(until: "Nächster Termin")
    try first.send(key: .enter)
    try first.waitForText("▶ VORBEREITUNG")
    try leave(first)
    let old = Date(timeIntervalSince1970: 1_700_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path + ".lock")
    let sign = DatabaseLock.lastSignOfLife(of: path)
    let looking = try start(until: "Offener Termin")
    try looking.send("?")
    try looking.waitForText("Enter Termin öffnen")
    try looking.send(key: .escape)
    try looking.wait(until: "the start screen") { !$0.text.contains("Enter Termin öffnen") }
    try leave(looking)
    #expect(DatabaseLock.lastSignOfLife(of: path) == sign)
    let again = try start(until: "Offener Termin")
    try again.send(key: .enter)
    try again.waitForText("▶ VORBEREITUNG")
    try leave(again)
    #expect(DatabaseLock.lastSignOfLife(of: path) != sign)
  }
}
