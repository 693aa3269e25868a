import Dialogue
import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

@Suite("A backup")
struct BackupTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let hour: InventedHour

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    hour = try InventedHour.rich()
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries.dropLast())
  }

  private var backups: [Backup] {
    get throws { try BackupFolder(of: directory.file()).backups }
  }

  @Test("A17: is a whole database for its owner only, with everything that was there")
  func whole() throws {
    try store.backUp(at: Invented.later)
    let backup = try #require(backups.first)
    #expect(backup.madeAt == Invented.later)
    #expect(try permissions(of: backup.path) == 0o600)
    #expect(try permissions(of: directory.path + "/stark.sqlite-backups") == 0o700)
    let copy = try SessionStore(at: backup.path, access: .readOnly, now: Invented.now)
    #expect(try copy.unfinished() == store.unfinished() && copy.origin == store.origin)
    #expect(try copy.soundness().isSound)
  }

  @Test("lets the oldest go when there are three, but never itself, whatever the clock says")
  func three() throws {
    for minutes in [0, 10, 20, 30] { try store.backUp(at: Invented.later + .seconds(60 * minutes)) }
    #expect(try backups.map(\.madeAt) == [30, 20, 10].map { Invented.later + .seconds(60 * $0) })
    try store.backUp(at: Invented.now)
    #expect(try backups.map(\.madeAt) == [30, 20].map { Invented.later + .seconds(60 * $0) } + [Invented.now])
  }

  @Test("leaves other files alone, and takes away what a killed program left")
  func others() throws {
    try store.backUp(at: Invented.now)
    let folder = directory.path + "/stark.sqlite-backups/"
    for name in ["meine Notizen.txt", "x.new", "x.new-journal", "2021-03-17.sqlite"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + name))
    }
    try store.backUp(at: Invented.later)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 4 && names.contains("meine Notizen.txt") && names.contains("2021-03-17.sqlite"))
  }

  @Test("is not looked for in a name that has as many bytes and fewer characters")
  func emojiName() throws {
    try store.backUp(at: Invented.now)
    let folder = directory.path + "/stark.sqlite-backups/"
    // 5 × 4 bytes and 3 letters before the ending of 8: 31 bytes, 16 characters.
    let name = "🙂🙂🙂🙂🙂abcZ.sqlite"
    try #require(name.utf8.count == 31)
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder + name))
    #expect(try backups.map(\.madeAt) == [Invented.now])
  }

  @Test("that somebody has opened and worked in is never taken away", arguments: [".lock", "-journal"])
  func inUse(_ suffix: String) throws {
    try store.backUp(at: Invented.later)
    let used = try #require(backups.first).path
    try Data().write(to: URL(fileURLWithPath: used + suffix))
    for minutes in [10, 20, 30, 40] { try store.backUp(at: Invented.later + .seconds(60 * minutes)) }
    #expect(try backups.map(\.madeAt) == [40, 30, 20, 0].map { Invented.later + .seconds(60 * $0) })
  }

  @Test("is refused where its folder is a link")
  func link() throws {
    try FileManager.default.createDirectory(atPath: directory.file("elsewhere"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/stark.sqlite-backups", withDestinationPath: directory.file("elsewhere"))
    #expect(throws: StoreError.notAFile) { try store.backUp(at: Invented.now) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.file("elsewhere")).isEmpty)
  }

  @Test("A17: that is cut off at any call is whole or not there")
  func cutOff() throws {
    let session = try WrittenSession()
    let folder = try session.folder(withDatabase: true)
    let calls = try session.backUp(in: folder).log.callsThatCanFail
    try #require(calls > 20)
    for call in stride(from: 1, through: calls, by: WrittenSession.isLong ? 1 : 19) {
      let folder = try session.folder(withDatabase: true)
      #expect(try session.backUp(in: folder, .killed(call: call)).run.status == .signalled(SIGKILL))
      for backup in try BackupFolder(of: folder.path + "/stark.sqlite").backups {
        #expect(try SessionStore(at: backup.path, access: .readOnly, now: Invented.now).soundness().isSound)
      }
    }
  }
}
