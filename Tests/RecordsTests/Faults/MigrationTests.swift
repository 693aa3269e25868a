import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

@Suite("A newer program on an older file")
struct MigrationTests {
  private let session: WrittenSession

  init() throws {
    session = try WrittenSession()
  }

  @Test("A12: brings it up to date, and keeps a copy of how it was")
  func migrates() throws {
    let folder = try session.folder(withDatabase: true)
    let path = folder.path + "/stark.sqlite"
    let before = try TableReader(path).rows("SELECT sql FROM sqlite_schema ORDER BY name")
    let store = try SessionStore(at: path, now: Invented.later, schema: .next)
    #expect(try TableReader(path).column("PRAGMA user_version") == ["\(Schema.next.version)"])
    #expect(try TableReader(path).column("SELECT count(*) FROM invented_addition") == ["1000"])
    #expect(try store.soundness().isSound)
    let backup = try #require(BackupFolder(of: path).backups.first)
    #expect(backup.madeAt == Invented.later)
    #expect(try TableReader(backup.path).rows("SELECT sql FROM sqlite_schema ORDER BY name") == before)
    #expect(try SessionStore(at: backup.path, now: Invented.now).soundness().isSound)
    // The older program leaves the newer file alone.
    let contents = try bytes(of: path)
    #expect(throws: StoreError.newer(found: Schema.next.version, known: Schema.current.version)) {
      try Invented.store(at: path)
    }
    #expect(try bytes(of: path) == contents)
  }

  @Test("A12: that is killed at any call leaves the old file or the new one, never something between")
  func killed() throws {
    let calls = try session.migrate(in: session.folder(withDatabase: true)).log.callsThatCanFail
    for call in stride(from: 1, through: calls, by: WrittenSession.isLong ? 1 : 23) {
      let folder = try session.folder(withDatabase: true)
      let path = folder.path + "/stark.sqlite"
      #expect(try session.migrate(in: folder, .killed(call: call)).run.status == .signalled(SIGKILL))
      // Whoever opens it first undoes what was cut off.
      let tables = try TableReader(path)
      let version = try tables.column("PRAGMA user_version")
      let hasTable = try tables.column("SELECT count(*) FROM sqlite_schema WHERE name = 'invented_addition'") == ["1"]
      #expect(version == ["\(hasTable ? Schema.next.version : Schema.current.version)"], "\(call)")
      #expect(try SessionStore(at: path, now: Invented.now, schema: .next).soundness().isSound)
    }
  }

  @Test("never erases a file because its schema is another one")
  func neverErases() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../../../Sources"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      #expect(!text.contains("eraseDatabaseOnSchemaChange"), "\(file)")
    }
  }
}
