import Dialogue
import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

@Suite("A new database")
struct NewDatabaseTests {
  private let directory: ScratchDirectory

  init() throws {
    directory = try ScratchDirectory()
  }

  @Test("is for its owner only, directories and lock too, whatever the umask")
  func permissionsOfEverything() throws {
    let before = umask(0)
    defer { umask(before) }
    let path = directory.file("a/b/stark.sqlite")
    let lock = try DatabaseLock(for: path, now: Invented.now)
    let store = try Invented.store(at: path)
    try store.close(Invented.record(1), at: Invented.later)
    lock.touch(at: Invented.later)

    for name in ["a", "a/b"] { #expect(try permissions(of: directory.file(name)) == 0o700) }
    let files = try FileManager.default.contentsOfDirectory(atPath: directory.file("a/b")).sorted()
    #expect(files == ["stark.sqlite", "stark.sqlite-journal", "stark.sqlite.lock"])
    for name in files { #expect(try permissions(of: directory.file("a/b/" + name)) == 0o600) }
  }

  @Test("says whose it is in its header")
  func header() throws {
    _ = try Invented.store(at: directory.file())
    let header = try bytes(of: directory.file()).prefix(100)
    #expect(Array(header[68..<72]) == Array("strk".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, UInt8(Schema.current.version)])
  }

  @Test("has a name of its own that lasts")
  func origin() throws {
    let origin = try Invented.store(at: directory.file()).origin
    #expect(UUID(uuidString: origin) != nil && origin == origin.lowercased())
    #expect(try Invented.store(at: directory.file()).origin == origin)
    #expect(try Invented.store(at: directory.file("other.sqlite")).origin != origin)
  }

  @Test("has the tables and views that come of taking every step for it alone")
  func steps() throws {
    let other = Schema(steps: Schema.current.steps + [Schema.Step("nothing new", sql: "SELECT 1")])
    _ = try SessionStore(at: directory.file("alone.sqlite"), now: Invented.now, schema: other)
    _ = try Invented.store(at: directory.file())
    let question = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2"
    let found = try TableReader(directory.file()).rows(question)
    #expect(try found.count > 50 && found == TableReader(directory.file("alone.sqlite")).rows(question))
  }

  @Test("is opened again with what it held")
  func reopening() throws {
    try Invented.store(at: directory.file()).close(Invented.record(1), at: Invented.later)
    #expect(try Invented.store(at: directory.file()).records() == [Invented.record(1)])
  }

  @Test("may be called like a special name of SQLite", arguments: [":memory:", "file:x?mode=memory", "ä %41 ?#.db"])
  func oddNames(_ name: String) throws {
    let path = directory.file(name)
    try Invented.store(at: path).close(Invented.record(1), at: Invented.later)
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try Invented.store(at: path).records().count == 1)
  }

  @Test("whose making is cut off at any call leaves nothing beside it for good")
  func cutOff() throws {
    let session = try WrittenSession()
    let calls = try session.write(into: session.folder()).log.callsThatCanFail
    var left = 0
    for call in stride(from: 1, through: calls, by: WrittenSession.isLong ? 1 : max(1, calls / 20)) {
      let folder = try session.folder()
      #expect(try session.write(into: folder, .killed(call: call)).run.status == .signalled(SIGKILL))
      func drafts() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".new") }
      }
      left += try drafts().count
      _ = try Invented.store(at: folder.path + "/stark.sqlite")
      #expect(try drafts().isEmpty, "\(call)")
    }
    #expect(left > 2)
  }

  @Test("takes away no draft that somebody is writing, and no file of somebody else's")
  func draftInUse() throws {
    let path = directory.file()
    let drafts = [UUID(), UUID()].map { "\(path).\($0.uuidString.lowercased()).new" }
    let others = [path + ".copy.new", directory.file("other.sqlite.\(UUID().uuidString.lowercased()).new")]
    for draft in drafts + others { try Data("x".utf8).write(to: URL(fileURLWithPath: draft)) }
    let descriptor = open(drafts[0], O_RDONLY)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    _ = try Invented.store(at: path)
    _ = try Invented.store(at: path)
    let exist = (drafts + others).map { FileManager.default.fileExists(atPath: $0) }
    #expect(exist == [true, false, true, true])
  }

  @Test("is not made where a file stands in the way")
  func fileAsDirectory() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: directory.file("a")))
    #expect(throws: StoreError.cannotCreate) { try Invented.store(at: directory.file("a/b/stark.sqlite")) }
    #expect(throws: StoreError.self) { try Invented.store(at: directory.file("a/stark.sqlite")) }
    #expect(try bytes(of: directory.file("a")) == Data("x".utf8))
  }

  @Test("is not made for somebody who only wants to read")
  func readOnly() throws {
    #expect(throws: StoreError.missing) {
      try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }
}
