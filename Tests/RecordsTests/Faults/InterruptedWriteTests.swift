import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("A journal beside a database")
struct InterruptedWriteTests {
  private let directory: ScratchDirectory
  private let path: String
  private let records: [SessionRecord]

  init() throws {
    directory = try ScratchDirectory()
    path = directory.file()
    let store = try Invented.store(at: path)
    try store.close(InventedHour.rich().record, at: Invented.later)
    records = try store.records()
  }

  /// Leaves `target`, and a journal of it, as they are when a program is killed in the middle of `order`.
  private func interrupt(_ order: String, of source: String, as target: String) throws {
    let reader = try TableReader(source)
    // So small a cache makes SQLite write into the file before the transaction ends.
    try reader.execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
    try reader.duringTransaction(order) {
      for suffix in ["", "-journal"] {
        try? FileManager.default.removeItem(atPath: target + suffix)
        try FileManager.default.copyItem(atPath: source + suffix, toPath: target + suffix)
      }
    }
  }

  /// Puts the journal of another database beside the file.
  private func putStrayJournal() throws {
    let other = directory.file("other.sqlite")
    try TableReader(other).execute(
      """
      CREATE TABLE page (number INTEGER PRIMARY KEY, bytes BLOB);
      WITH many (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM many WHERE n < 20)
      INSERT INTO page SELECT n, randomblob(3000) FROM many;
      """)
    try interrupt("UPDATE page SET bytes = randomblob(3000)", of: other, as: directory.file("cut.sqlite"))
    try? FileManager.default.removeItem(atPath: path + "-journal")
    try FileManager.default.copyItem(atPath: directory.file("cut.sqlite-journal"), toPath: path + "-journal")
  }

  @Test("that is none of its own is found out on a copy: nothing is changed, and without it everything is there")
  func stray() throws {
    try putStrayJournal()
    let (before, journal) = (try bytes(of: path), try bytes(of: path + "-journal"))
    for _ in 1...2 {
      #expect(throws: StoreError.strayJournal) { try Invented.store(at: path) }
      #expect(try bytes(of: path) == before)
      #expect(try bytes(of: path + "-journal") == journal)
      #expect(!FileManager.default.fileExists(atPath: path + "-backups"))
    }
    try FileManager.default.removeItem(atPath: path + "-journal")
    #expect(try Invented.store(at: path).records() == records)
  }

  @Test("is undone in the file itself where no copy can be made, and then nobody says that it was not changed")
  func noRoom() throws {
    try putStrayJournal()
    try Data().write(to: URL(fileURLWithPath: path + "-backups"))
    let before = try bytes(of: path)
    #expect(throws: StoreError.corruptSinceUndoing) { try Invented.store(at: path) }
    #expect(try bytes(of: path) != before)
  }

  @Test("that is its own is undone, also where no copy can be made", arguments: [true, false])
  func own(hasRoom: Bool) throws {
    let cut = directory.file("interrupted.sqlite")
    if !hasRoom { try Data().write(to: URL(fileURLWithPath: cut + "-backups")) }
    try interrupt(
      "UPDATE turn SET milliseconds = 1; UPDATE note SET text = hex(zeroblob(8000))", of: path, as: cut)
    #expect(throws: StoreError.needsRecovery) { try SessionStore(at: cut, access: .readOnly, now: Invented.now) }
    #expect(try Invented.store(at: cut).records() == records)
    #expect(FileManager.default.fileExists(atPath: cut + "-backups") == !hasRoom)
  }

  @Test("that is its own does not mend a file that is damaged besides, which stays as it was")
  func damaged() throws {
    let cut = directory.file("interrupted.sqlite")
    try interrupt(
      "UPDATE turn SET milliseconds = 1; UPDATE note SET text = hex(zeroblob(8000))", of: path, as: cut)
    let root = try #require(
      Int(TableReader(path).column("SELECT rootpage FROM sqlite_schema WHERE name = 'attendance'")[0]))
    var contents = try bytes(of: cut)
    contents.replaceSubrange((root - 1) * 4096..<(root - 1) * 4096 + 64, with: Data(repeating: 0xAA, count: 64))
    try contents.write(to: URL(fileURLWithPath: cut))
    #expect(throws: StoreError.corrupt) { try Invented.store(at: cut) }
    #expect(try bytes(of: cut) == contents)
  }
}
