import Foundation
import PythonReader
import Scratch
import TerminalDriver
import Testing

@Suite("stark demo")
struct DemoProgramTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("has six sessions with nineteen topics and fifteen needs, of which one stays confidential")
  func exports() throws {
    try quit(try stark.start(["demo", "--database", stark.path("demo.sqlite")]))
    func cells(_ kind: String) throws -> [[String]] {
      let run = try stark.run(["export", kind, "--database", stark.path("demo.sqlite")])
      #expect(run.status == .exited(0))
      return Array(try Python.cells(of: run.output).dropFirst())
    }
    let needs = try cells("needs")
    #expect(needs.count == 14)
    #expect(!needs.contains { $0.contains("(nicht freigegeben)") })
    #expect(try cells("topics").count == 19)
    let sessions = try cells("sessions")
    // Beside the sessions the section that they make together, in which the confidential need is counted.
    #expect(sessions.map { $0[2] } == ["1", "2", "3", "4", "5", "6", ""])
    #expect(sessions[6][22] == "1" && sessions[6][23] == "2,9")
  }

  @Test("says that everything is invented, and leaves nothing behind when it is quit")
  func quitting() throws {
    let terminal = try stark.start(["demo"], ["TMPDIR": stark.folder.path])
    try terminal.waitForText("Alle Personen, Landkreise und Ereignisse sind erfunden.")
    #expect(try stark.contents().keys.contains { $0.hasSuffix("/demo.sqlite") })
    try quit(terminal)
    #expect(try stark.contents().isEmpty)
  }

  @Test("leaves nothing behind when the window is closed or the program is asked to end", arguments: [SIGHUP, SIGTERM])
  func ending(_ signal: Int32) throws {
    let terminal = try stark.start(["demo"], ["TMPDIR": stark.folder.path])
    try terminal.waitForText("Nächster Termin")
    try terminal.kill(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    #expect(try stark.contents().isEmpty)
  }

  @Test("leaves the records alone that a variable or the configuration names")
  func realRecords() throws {
    let real = try stark.makeDatabase()
    let before = try stark.contents()
    let terminal = try stark.start(["demo"], ["STARK_DATABASE": real, "TMPDIR": "/tmp"])
    try terminal.waitForText("Nächster Termin: 7. Termin")
    try quit(terminal)
    #expect(try stark.contents() == before)
  }

  @Test("goes on with a copy that was kept, and the program itself refuses that copy")
  func keptCopy() throws {
    let path = stark.path("demo.sqlite")
    let first = try stark.start(["demo", "--database", path])
    try first.waitForText("Enter öffnet die Vorbereitung.")
    try first.send(key: .enter)
    try first.waitForText("▶ VORBEREITUNG")
    try first.send("q")
    #expect(try first.waitForExit() == .exited(0))
    let second = try stark.start(["demo", "--database", path])
    try second.waitForText("Offener Termin: 7. Termin")
    try quit(second)
    let refused = try stark.start(["--database", path])
    #expect(try refused.waitForExit() == .exited(65))
    #expect(isRefusal(refused.screen.text + "\n") && refused.screen.text.contains("stark demo"))
  }

  @Test("never overwrites a file that is no demo", arguments: ["records.sqlite", "text"])
  func otherFile(_ name: String) throws {
    _ = try stark.makeDatabase()
    try Data("Liebes Tagebuch".utf8).write(to: URL(fileURLWithPath: stark.path("text")))
    let before = try stark.contents()
    let terminal = try stark.start(["demo", "--database", stark.path(name)])
    #expect(try terminal.waitForExit() == .exited(73))
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
    #expect(try stark.contents() == before)
  }

  private func quit(_ terminal: TerminalSession) throws {
    try terminal.waitForText("q beenden")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isTerminalSane)
  }
}
