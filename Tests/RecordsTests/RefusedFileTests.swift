import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("A file that is refused")
struct RefusedFileTests {
  private let directory: ScratchDirectory
  private let path: String

  init() throws {
    directory = try ScratchDirectory()
    path = directory.file()
  }

  @Test(
    "because it is none of ours stays as it was",
    arguments: [Data(), Data("Liebes Tagebuch".utf8), Data("SQLite format 3\0".utf8), Data(count: 8192)])
  func foreign(_ contents: Data) throws {
    try contents.write(to: URL(fileURLWithPath: path))
    try expectRefusal(.foreign)
  }

  @Test("because another program made it stays as it was, an interrupted write included")
  func foreignDatabase() throws {
    try TableReader(path).execute("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')")
    let journal = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]) + Data(count: 504)
    try journal.write(to: URL(fileURLWithPath: path + "-journal"))
    try expectRefusal(.foreign)
    #expect(try bytes(of: path + "-journal") == journal)
  }

  @Test("A11: because a later program wrote it stays as it was, byte for byte", arguments: [1, 4])
  func newerSchema(steps: Int) throws {
    let schema = Schema.current.version + steps
    _ = try Invented.store(at: path)
    try TableReader(path).execute("PRAGMA user_version = \(schema)")
    try expectRefusal(.newer(found: schema, known: Schema.current.version))
  }

  @Test("because it was never finished stays as it was")
  func unfinishedSchema() throws {
    _ = try Invented.store(at: path)
    try TableReader(path).execute("PRAGMA user_version = 0")
    try expectRefusal(.corrupt)
  }

  @Test("A11: because it was brought up to date in a way unknown here stays as it was")
  func unknownMigration() throws {
    _ = try Invented.store(at: path)
    try TableReader(path).execute("INSERT INTO grdb_migrations VALUES ('2 something new')")
    try expectRefusal(.newer(found: Schema.current.version + 1, known: Schema.current.version))
  }

  @Test("because its pages are damaged stays as it was")
  func corrupt() throws {
    _ = try Invented.store(at: path)
    var contents = try bytes(of: path)
    for page in 2..<12 { contents.replaceSubrange(page * 4096..<page * 4096 + 8, with: Data(repeating: 7, count: 8)) }
    try contents.write(to: URL(fileURLWithPath: path))
    try expectRefusal(.corrupt)
  }

  @Test("because it is cut off stays as it was")
  func truncated() throws {
    _ = try Invented.store(at: path)
    try bytes(of: path).prefix(10_000).write(to: URL(fileURLWithPath: path))
    try expectRefusal(.corrupt)
  }

  @Test("because it is a link stays as it was, and what it points to")
  func link() throws {
    let target = directory.file("target.sqlite")
    _ = try Invented.store(at: target)
    let contents = try bytes(of: target)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    #expect(throws: StoreError.notAFile) { try Invented.store(at: path) }
    #expect(throws: StoreError.notAFile) { try DatabaseLock.take(path) }
    #expect(try bytes(of: target) == contents)
  }

  @Test("because it points nowhere is not made")
  func danglingLink() throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: directory.file("nowhere"))
    #expect(throws: StoreError.notAFile) { try Invented.store(at: path) }
    #expect(!FileManager.default.fileExists(atPath: directory.file("nowhere")))
  }

  @Test("A13: because it is a pipe does not keep anybody waiting", .timeLimit(.minutes(1)))
  func pipe() throws {
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: StoreError.notAFile) { try Invented.store(at: path) }
    #expect(throws: StoreError.notAFile) {
      try SessionStore(at: path, access: .readOnly, now: Invented.now)
    }
    #expect(throws: StoreError.notAFile) { try DatabaseLock.take(path) }
  }

  @Test("A13: because it is a directory or a device", arguments: ["/", "/usr", "/dev/null", "/dev/zero", "", "x/"])
  func noFile(_ path: String) {
    #expect(throws: StoreError.notAFile) { try Invented.store(at: path) }
    #expect(throws: StoreError.notAFile) { try DatabaseLock.take(path) }
  }

  /// The system lets an administrator do everything.
  @Test("because one may not read or write it stays as it was", .enabled(if: geteuid() != 0))
  func permission() throws {
    _ = try Invented.store(at: path)
    let contents = try bytes(of: path)
    try #require(chmod(path, 0o400) == 0)
    #expect(throws: StoreError.permission) { try Invented.store(at: path) }
    #expect(try SessionStore(at: path, access: .readOnly, now: Invented.now).records().isEmpty)
    try #require(chmod(path, 0o000) == 0)
    #expect(throws: StoreError.permission) {
      try SessionStore(at: path, access: .readOnly, now: Invented.now)
    }
    try #require(chmod(path, 0o600) == 0 && chmod(directory.path, 0o500) == 0)
    #expect(throws: StoreError.permission) { try Invented.store(at: path) }
    #expect(throws: StoreError.permission) { try Invented.store(at: directory.file("new.sqlite")) }
    #expect(try SessionStore(at: path, access: .readOnly, now: Invented.now).records().isEmpty)
    try #require(chmod(directory.path, 0o700) == 0)
    #expect(try bytes(of: path) == contents)
  }

  private func expectRefusal(_ reason: StoreError) throws {
    let contents = try bytes(of: path)
    for access in [SessionStore.Access.readWrite, .readOnly] {
      #expect(throws: reason) { try SessionStore(at: path, access: access, now: Invented.now) }
      #expect(try bytes(of: path) == contents)
    }
  }
}
