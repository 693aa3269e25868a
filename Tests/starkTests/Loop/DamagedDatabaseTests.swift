import AcceptanceScripts
import Content
import Dialogue
import Foundation
import GRDB
import Interface
import Records
import Scratch
import Testing
import Words

@testable import stark

@Suite("A Bilanz of a database that is too large to be examined at the start")
struct DamagedDatabaseTests {
  private let folder: ScratchDirectory
  private let path: String
  private let now = FrozenClock(Instant(milliseconds: 1_616_584_800_000)).reading

  init() throws {
    folder = try ScratchDirectory()
    path = folder.path + "/stark.sqlite"
    try SessionStore(at: path, now: now.wall).insert([FirstSession.record()], at: now.wall)
    try DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(
        sql: """
          CREATE TABLE much AS WITH many (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM many WHERE n < 33)
          SELECT zeroblob(1024 * 1024) AS bytes FROM many
          """)
    }
  }

  @Test("A14: is written when the file is whole, and when something in it is damaged it is said what to do")
  func saved() throws {
    let first = folder.path + "/first.html"
    #expect(try save(to: first) == .exported(first, isInOpenFolder: false))
    #expect(FileManager.default.contents(atPath: first) == Data("Bilanz".utf8))
    try damage(table: "turn")
    let second = folder.path + "/second.html"
    #expect(
      try save(to: second)
        == .notExported(
          second,
          because: "Die Datenbank ist beschädigt. Sie wurde nicht verändert. Was zu tun ist, sagt: stark doctor"))
    #expect(!FileManager.default.fileExists(atPath: second))
  }

  @Test("C6: says whether others may write where it is", arguments: [0o700, 0o777])
  func openFolder(mode: Int) throws {
    try #require(chmod(folder.path, mode_t(mode)) == 0)
    let file = folder.path + "/first.html"
    #expect(try save(to: file) == .exported(file, isInOpenFolder: mode == 0o777))
  }

  private func save(to file: String) throws -> AppEvent? {
    let store = try SessionStore(at: path, now: now.wall)
    let seeds = Seeds()
    let planner = SessionPlanner(
      store: store, library: try .builtIn(), texts: Texts(.german), makeIdentifiers: { seeds.next() })
    var runner = EffectRunner(store: store, planner: planner, database: path)
    return runner.run([.export(Array("Bilanz".utf8), to: file)], now: now).last
  }

  /// Makes the first page of a table unreadable.
  private func damage(table: String) throws {
    let root = try #require(
      Int(Rows(of: path).query("SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'").first ?? ""))
    var contents = try Data(contentsOf: URL(fileURLWithPath: path))
    contents.replaceSubrange((root - 1) * 4096..<(root - 1) * 4096 + 64, with: Data(repeating: 0xAA, count: 64))
    try contents.write(to: URL(fileURLWithPath: path))
  }
}
