import Dialogue
import DiskSimulator
import Foundation
import Randomness
import Scratch
import StorageScript
import TerminalDriver
import Testing

@testable import Records

@Suite("A damaged file")
struct DamagedFileTests {
  private let directory: ScratchDirectory
  private let whole: Data
  private let hour: InventedHour

  init() throws {
    directory = try ScratchDirectory()
    hour = try InventedHour.rich()
    let store = try Invented.store(at: directory.file())
    try store.close(hour.record, at: Invented.later)
    let open = try InventedHour.rich(Invented.opening(2))
    try store.begin(open.opening, at: open.history.openedAt, entries: open.entries.dropLast())
    whole = try bytes(of: directory.file())
  }

  @Test("A14: is either used or refused as damaged, and whatever can be read of it comes into a new one")
  func damages() throws {
    var (used, refused, salvaged) = (0, 0, 0)
    for seed in 1...(WrittenSession.isLong ? 500 : 25) {
      var random = SplitMix64(seed: UInt64(seed))
      let path = directory.file("damaged-\(seed).sqlite")
      let contents = damage(&random)
      try contents.write(to: URL(fileURLWithPath: path))
      do throws(StoreError) {
        try readEverything(try SessionStore(at: path, access: .readOnly, now: Invented.later))
        used += 1
      } catch {
        #expect(
          [.corrupt, .foreign, .damagedJournal].contains(error) || error.isNewer || error.isDisk, "\(seed): \(error)")
        refused += 1
        if try salvage(path, seed) { salvaged += 1 }
      }
      #expect(try bytes(of: path) == contents, "\(seed)")
    }
    #expect(used > 0 && refused > 0 && salvaged > 0, "\(used) used, \(refused) refused, \(salvaged) salvaged")
  }

  @Test("that is very large is examined at the start as far as the hour needs it, and as a whole by everything else")
  func large() throws {
    let path = try makeLarge()
    let sound = try bytes(of: path)
    try damage(table: "turn", of: path)
    #expect(try SessionStore(at: path, now: Invented.later).unfinished().count == 1)
    #expect(throws: StoreError.corrupt) { try SessionStore(at: path, access: .readOnly, now: Invented.later) }
    #expect(throws: StoreError.corrupt) { try SessionStore(at: path, now: Invented.later).records() }
    let used = try SessionStore(at: path, now: Invented.later)
    #expect(throws: StoreError.corrupt) { try used.examine() }
    #expect(throws: StoreError.corrupt) { try used.backUp(at: Invented.later) }
    #expect(try BackupFolder(of: path).backups.isEmpty)
    try sound.write(to: URL(fileURLWithPath: path))
    try damage(table: "journal", of: path)
    #expect(throws: StoreError.corrupt) { try SessionStore(at: path, now: Invented.later) }
  }

  @Test("that is very large is not copied into a backup either where only something that nobody reads is damaged")
  func unread() throws {
    let path = try makeLarge()
    var contents = try bytes(of: path)
    // The number of pages that wait for use (SQLite's file format, section 1.3.11).
    contents[39] &+= 1
    try contents.write(to: URL(fileURLWithPath: path))
    let store = try SessionStore(at: path, now: Invented.later)
    #expect(try store.records().count == 1)
    #expect(throws: StoreError.corrupt) { try store.backUp(at: Invented.later) }
    #expect(try BackupFolder(of: path).backups.isEmpty)
  }

  /// More than is examined at the start.
  private func makeLarge() throws -> String {
    let path = directory.file("large.sqlite")
    try whole.write(to: URL(fileURLWithPath: path))
    try TableReader(path).execute(
      """
      CREATE TABLE much AS WITH many (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM many WHERE n < 33)
      SELECT zeroblob(1024 * 1024) AS bytes FROM many
      """)
    return path
  }

  @Test("of which one table cannot be read whole is salvaged in everything else")
  func oneTable() throws {
    let path = directory.file("turns.sqlite")
    try whole.write(to: URL(fileURLWithPath: path))
    try damage(table: "turn", of: path)
    let contents = try bytes(of: path)
    #expect(throws: StoreError.corrupt) { try SessionStore(at: path, access: .readOnly, now: Invented.later) }
    let salvage = try Salvage(of: path, now: Invented.later)
    #expect(salvage.incomplete == ["turn"])
    #expect(try permissions(of: salvage.path) == 0o600)
    let store = try SessionStore(at: salvage.path, now: Invented.later)
    let original = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.later)
    #expect(try store.unfinished() == original.unfinished() && store.origin == original.origin)
    let record = try #require(store.records().first)
    #expect(record.topics == hour.record.topics && record.needs == hour.record.needs && record.turns.isEmpty)
    #expect(try store.search("Jemand", limit: 5, hiding: []).count == 1)
    #expect(try store.soundness().isSound)
    #expect(try bytes(of: path) == contents)
  }

  @Test("whose needs and topics were merged into something that is lost is salvaged without that")
  func looseEnds() throws {
    let path = directory.file("loose.sqlite")
    try whole.write(to: URL(fileURLWithPath: path))
    try TableReader(path).execute(
      """
      PRAGMA foreign_keys = OFF;
      UPDATE need SET merged_into = '00000000-0000-4000-8000-000000000000' WHERE merged_into IS NOT NULL;
      UPDATE listed_topic SET merged_into = '00000000-0000-4000-8000-000000000000' WHERE merged_into IS NOT NULL;
      """)
    let salvage = try Salvage(of: path, now: Invented.later)
    #expect(salvage.incomplete == ["need", "listed_topic"])
    let store = try SessionStore(at: salvage.path, now: Invented.later)
    #expect(try store.soundness().isSound)
    #expect(try store.records().first?.needs.count == hour.record.needs.count)
  }

  @Test("A14: of an older schema is salvaged with everything that was in it", arguments: [1, 2])
  func older(version: Int) throws {
    let path = directory.file("older.sqlite")
    let schema = Schema(steps: Array(Schema.current.steps.prefix(version)))
    let store = try close(at: path, schema)
    let partner = NetworkPartner(id: Invented.id(61), name: "Patenbüro", district: "Lahnhöhe")
    try TableReader(path).execute(
      """
      INSERT INTO partner (id) VALUES ('\(partner.id)');
      INSERT INTO partner_fact (id, partner, at, origin, name, district, offer, contact)
      VALUES ('\(Invented.id(62) as Identifier<NetworkPartnerFact>)', '\(partner.id)', '2021-03-20T10:00:00.000Z',
        '\(store.origin)', '\(partner.name)', '\(partner.district)', '', '');
      """)
    let salvage = try Salvage(of: path, now: Invented.later)
    #expect(salvage.incomplete.isEmpty)
    let salvaged = try SessionStore(at: salvage.path, now: Invented.later)
    #expect(try salvaged.partners() == [partner])
    let record = try #require(try salvaged.records(RecordFilter(includesReflections: true)).first)
    #expect(record.turns == hour.record.turns && record.topics == hour.record.topics)
    #expect(record.needs == hour.record.needs && record.notes == hour.record.notes)
    #expect(record.attendances == hour.record.attendances && record.reflection == hour.record.reflection)
    #expect(try TableReader(salvage.path).column("PRAGMA user_version") == ["\(Schema.current.version)"])
  }

  /// The hour in a file of an older schema: what closing writes beyond it is there only meanwhile.
  private func close(at path: String, _ schema: Schema) throws -> SessionStore {
    let store = try SessionStore(at: path, now: Invented.now, schema: schema)
    let tables = try TableReader(path)
    try tables.execute(
      """
      ALTER TABLE session ADD COLUMN revisions INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE session ADD COLUMN revised_at TEXT;
      ALTER TABLE note ADD COLUMN mentions INTEGER NOT NULL DEFAULT 1;
      """)
    try store.close(hour.record, at: Invented.later)
    try tables.execute(
      """
      ALTER TABLE session DROP COLUMN revisions;
      ALTER TABLE session DROP COLUMN revised_at;
      ALTER TABLE note DROP COLUMN mentions;
      """)
    return store
  }

  @Test("A14: without a table that every file of its age has is never said to be complete", arguments: [1, 3])
  func lostTable(version: Int) throws {
    let path = directory.file("lost.sqlite")
    let schema = Schema(steps: Array(Schema.current.steps.prefix(version)))
    _ = try close(at: path, schema)
    try TableReader(path).execute("DROP TABLE need_partner_fact")
    #expect(try Salvage(of: path, now: Invented.later).incomplete == ["need_partner_fact"])
  }

  @Test("of which a row breaks a rule of its table is never said to be complete")
  func brokenRule() throws {
    let path = directory.file("rule.sqlite")
    try whole.write(to: URL(fileURLWithPath: path))
    try TableReader(path).execute("PRAGMA ignore_check_constraints = ON; UPDATE need SET status = 'nonsense'")
    #expect(try Salvage(of: path, now: Invented.later).incomplete.contains("need"))
  }

  @Test("of which nothing can be salvaged leaves nothing beside it")
  func nothing() throws {
    let path = directory.file("nothing.sqlite")
    try Data(whole.prefix(100) + Data(repeating: 0xAA, count: 8192)).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try Salvage(of: path, now: Invented.later) }
    #expect(!FileManager.default.fileExists(atPath: path + "-backups"))
  }

  /// The closing of a session is an action of many pages: of it, anything may be missing, the session included.
  @Test("A15: whose journal somebody renamed after an accident loses at most the last action, or is refused")
  func lostJournal() throws {
    let session = try WrittenSession(lastEntries: 1)
    let calls = try session.write(into: session.folder(withDatabase: true)).log.callsThatCanFail
    var cutOff = 0
    for call in stride(from: 1, through: calls, by: WrittenSession.isLong ? 1 : 7) {
      let folder = try session.folder(withDatabase: true)
      let path = folder.path + "/stark.sqlite"
      let stored = try session.write(into: folder, .killed(call: call)).log.lines.count
      let journal = try? bytes(of: path + "-journal")
      guard let journal, !journal.isEmpty else { continue }
      cutOff += 1
      try FileManager.default.moveItem(atPath: path + "-journal", toPath: path + ".bak")
      do throws(StoreError) {
        let store = try SessionStore(at: path, now: Invented.now)
        #expect((try? TableReader(path).column("PRAGMA quick_check(1)")) == ["ok"], "\(call)")
        let progress = try store.progress()
        if session.script.steps.dropFirst(stored).first == .close { continue }
        #expect([stored, stored + 1].map { session.script.progress(after: $0) }.contains(progress), "\(call)")
      } catch {
        #expect([.corrupt, .damagedJournal].contains(error), "\(call): \(error)")
      }
    }
    #expect(cutOff > 5)
  }

  private func salvage(_ path: String, _ seed: Int) throws -> Bool {
    guard let salvage = try? Salvage(of: path, now: Invented.later) else { return false }
    let soundness = try SessionStore(at: salvage.path, now: Invented.later).soundness()
    #expect(soundness.damages == 0, "\(seed)")
    return true
  }

  private func readEverything(_ store: SessionStore) throws(StoreError) {
    _ = try store.records()
    for session in try store.unfinished() {
      _ = try? SessionHistory(session.opening, openedAt: session.openedAt, replaying: session.entries)
    }
    _ = try store.needFacts()
    _ = try store.latestCycle()
    _ = try store.cycleArchive(at: 0)
    _ = try store.search("anruf", limit: 10, hiding: [])
    _ = try store.partners()
  }

  /// Makes the first page of a table unreadable.
  private func damage(table: String, of path: String) throws {
    let root = try #require(
      Int(TableReader(path).column("SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'")[0]))
    var contents = try bytes(of: path)
    contents.replaceSubrange((root - 1) * 4096..<(root - 1) * 4096 + 64, with: Data(repeating: 0xAA, count: 64))
    try contents.write(to: URL(fileURLWithPath: path))
  }

  /// Bits that are flipped, bytes that are zero, an end that is missing.
  private func damage(_ random: inout SplitMix64) -> Data {
    var contents = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<contents.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: contents[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1:
        let end = min(contents.count, place + Int.random(in: 1...600, using: &random))
        contents.replaceSubrange(place..<end, with: Data(count: end - place))
      default: if place > 4096 { contents = contents.prefix(place) }
      }
    }
    return Data(contents)
  }
}

extension StoreError {
  fileprivate var isNewer: Bool { if case .newer = self { true } else { false } }
  /// SQLite says so where a page that it was told of lies behind the end of the file.
  fileprivate var isDisk: Bool { if case .ioError = self { true } else { false } }
}
