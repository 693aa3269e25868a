import AcceptanceScripts
import GRDB
import Interface
import Scratch
import Screen
import Testing

@Suite("Keys while another program holds the database")
struct BusyDatabaseTests {
  @Test("A10: forty at once do not wait for it one after the other, and all of them are kept")
  func manyKeys() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let other = try DatabaseQueue(path: program.path)
    let keys = Array(repeating: "n o c h", count: 10).joined(separator: " ")
    let clock = ContinuousClock()
    let start = clock.now
    let ended = try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return try program.run([ScriptStep("12:20", "Enter 1 t \(keys)")])
    }
    // One key after the other would take more than ten seconds.
    #expect(start.duration(to: clock.now) < .seconds(5))
    guard case .line(let line) = ended.model.entry else { Issue.record("no line"); return }
    #expect(line.editor.text == String(repeating: "noch", count: 10))
    guard case .notStored(let unsaved) = ended.model.saving else { Issue.record("\(ended.model.saving)"); return }
    #expect(unsaved.reason == .busy && unsaved.steps == 2)
  }
}
