import AcceptanceScripts
import Dialogue
import GRDB
import Interface
import Scratch
import Testing

@testable import Records

@Suite("The program while the group's view reads beside it")
struct FollowedWriterTests {
  private let folder: ScratchDirectory
  private let program: ScriptedProgram
  private let busy: BusyCount

  init() throws {
    folder = try ScratchDirectory()
    program = try ScriptedProgram(in: folder)
    busy = try BusyCount(of: program.store)
  }

  private func onlooker() throws -> Onlooker {
    let clock = program.clock
    let onlooker = try Onlooker(at: program.path, now: { clock.reading })
    onlooker.watch(program.store.queue)
    return onlooker
  }

  @Test("never waits for it: not at one key of a whole hour, not while it is closed, not while a backup is made")
  func wholeHour() throws {
    let onlooker = try onlooker()
    let hour = LateJoiner.all
    let ended = try program.run(hour, keepsBackups: true)
    #expect(busy.answers == 0)
    #expect(try BackupFolder(of: program.path).backups.count == 1)
    #expect(try program.rows("SELECT count(*) FROM journal") == ["0"])
    #expect(onlooker.screen.situation == .goodbye(isLast: false))
    // It has looked after every step, and at every statement while a change was being written.
    #expect(onlooker.looksAfter > hour.count && onlooker.looksWithin > 2 * onlooker.looksAfter)
    guard case .stored = ended.model.saving else { Issue.record("\(ended.model.saving)"); return }
  }

  @Test("does not wait for it to put a log away either: there is none")
  func checkpoint() throws {
    let onlooker = try onlooker()
    _ = try program.run(LateJoiner.all.filter { $0.time < "12:54:30" })
    let answer = try program.store.queue.writeWithoutTransaction { db in
      try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { Array($0.databaseValues) }
    }
    #expect(answer == [0.databaseValue, (-1).databaseValue, (-1).databaseValue])
    #expect(busy.answers == 0 && onlooker.looksAfter > 0)
  }

  @Test("would be seen to wait for somebody who reads and does not let go")
  func control() throws {
    let other = try DatabaseQueue(path: program.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      _ = try Row.fetchAll(db, sql: "SELECT * FROM journal")
      defer { try? db.execute(sql: "ROLLBACK") }
      _ = try program.run([ScriptStep("12:20:00", "Enter")])
    }
    #expect(busy.answers > 0)
  }
}
