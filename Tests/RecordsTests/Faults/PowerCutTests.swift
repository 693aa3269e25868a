import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

@Suite("A power cut")
struct PowerCutTests {
  private let session: WrittenSession
  private let folder: ScratchDirectory
  private let after: ScratchDirectory

  init() throws {
    session = try WrittenSession()
    folder = try session.folder()
    after = try session.folder()
  }

  private var path: String { after.path + "/stark.sqlite" }

  @Test("A3: at any moment leaves every action that was acknowledged, and at most the one that was not yet")
  func everyMoment() throws {
    let written = try session.write(into: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    let steps = session.script.steps.count
    #expect(written.log.lines == Array(repeating: "stored", count: steps))
    let cuts = PowerCut.all(written.log)
    #expect(cuts.count { !$0.isTorn } > 5 * steps)
    for cut in cuts {
      try cut.recover(into: after.path, from: folder.path)
      let expected = [cut.acknowledged, cut.acknowledged + 1].map { session.script.progress(after: $0) }
      #expect(try expected.contains(progress(of: path)), "before call \(cut.call), torn: \(cut.isTorn)")
    }
  }

  @Test("A4: with the write-ahead log as the library opens it loses what was acknowledged")
  func writeAheadLog() throws {
    let written = try session.writeWithLog(into: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    let lost = try PowerCut.all(written.log).filter { !$0.isTorn }.map { cut in
      try cut.recover(into: after.path, from: folder.path)
      return try cut.acknowledged - (progress(of: path).entries.map { $0 + 1 } ?? 0)
    }
    #expect(lost.contains { $0 > 3 }, "\(lost)")
  }

  @Test("A17: while a backup is made leaves whole ones only, and the database as it was")
  func backup() throws {
    let folder = try session.folder(withDatabase: true)
    let before = try bytes(of: folder.path + "/stark.sqlite")
    let written = try session.backUp(in: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    var whole = 0
    for cut in PowerCut.all(written.log, on: SimulatedDisk([folder.path + "/stark.sqlite": Array(before)])) {
      try cut.recover(into: after.path, from: folder.path)
      #expect(try bytes(of: path) == before)
      for backup in try BackupFolder(of: path).backups {
        #expect(try SessionStore(at: backup.path, access: .readOnly, now: Invented.now).soundness().isSound)
        whole += 1
      }
    }
    #expect(whole > 0)
  }

  @Test("A12: while a file is brought up to date leaves the old one or the new one, and the old one as a backup")
  func migration() throws {
    let folder = try session.folder(withDatabase: true)
    let before = try bytes(of: folder.path + "/stark.sqlite")
    let written = try session.migrate(in: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    var versions: Set<String> = []
    for cut in PowerCut.all(written.log, on: SimulatedDisk([folder.path + "/stark.sqlite": Array(before)])) {
      try cut.recover(into: after.path, from: folder.path)
      let tables = try TableReader(path)
      let version = try #require(tables.column("PRAGMA user_version").first)
      versions.insert(version)
      let hasTable = try tables.column("SELECT count(*) FROM sqlite_schema WHERE name = 'invented_addition'") == ["1"]
      #expect(version == "\(hasTable ? Schema.next.version : Schema.current.version)", "before call \(cut.call)")
      #expect(try tables.column("PRAGMA integrity_check") == ["ok"])
      if hasTable { #expect(try BackupFolder(of: path).backups.count == 1) }
    }
    #expect(versions.count == 2)
  }
}
