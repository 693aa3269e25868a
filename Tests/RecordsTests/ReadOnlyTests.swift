import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("Reading beside a live program")
struct ReadOnlyTests {
  private let directory: ScratchDirectory
  private let live: SessionStore
  private let hour: InventedHour

  init() throws {
    directory = try ScratchDirectory()
    live = try Invented.store(at: directory.file())
    hour = try InventedHour.rich()
  }

  @Test("sees every step as soon as it is written")
  func following() throws {
    let follower = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    try live.begin(hour.opening, at: hour.history.openedAt, entries: [])
    for (index, entry) in hour.entries.prefix(5).enumerated() {
      try live.append([entry], to: hour.opening.session, from: index + 1)
      #expect(try follower.entries(of: hour.opening.session, from: index + 1) == [entry])
    }
    try live.close(hour.record, at: Invented.later)
    #expect(try follower.records() == live.records())
    #expect(follower.origin == live.origin)
  }

  @Test("reads what was there before while a transaction is open")
  func duringTransaction() throws {
    let follower = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    try TableReader(directory.file()).duringTransaction("INSERT INTO cycle VALUES ('\(Invented.cycle.id)')") {
      () throws in
      #expect(try follower.records().isEmpty)
      #expect(try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now).records().isEmpty)
    }
  }

  @Test("takes no lock away from a transaction in the same process")
  func locks() throws {
    let path = directory.file()
    try TableReader(path).duringTransaction("") { () throws in
      let reader = try SessionStore(at: path, access: .readOnly, now: Invented.now)
      #expect(try reader.records().isEmpty)
      #expect(try isReserved(path))
      // Seen the other way round: closing the file by oneself, as that question did, takes the lock away.
      #expect(try !isReserved(path))
    }
  }

  @Test("writes nothing, whatever it is told")
  func writing() throws {
    let follower = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    let before = try bytes(of: directory.file())
    #expect(throws: StoreError.readOnly) {
      try follower.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    }
    #expect(throws: StoreError.readOnly) { try follower.close(hour.record, at: Invented.later) }
    #expect(throws: StoreError.readOnly) { try follower.markAsDemo() }
    #expect(try bytes(of: directory.file()) == before)
  }

  @Test("says that an interrupted write has to be undone by a program that may write")
  func recovery() throws {
    try live.close(hour.record, at: Invented.later)
    let interrupted = directory.file("interrupted.sqlite")
    let original = try TableReader(directory.file())
    // So small a cache makes SQLite write into the file before the transaction ends.
    try original.execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
    try original.duringTransaction("UPDATE turn SET milliseconds = 1; UPDATE note SET text = hex(zeroblob(8000))") {
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: directory.file() + suffix, toPath: interrupted + suffix)
      }
    }
    let before = try bytes(of: interrupted)
    #expect(throws: StoreError.needsRecovery) {
      try SessionStore(at: interrupted, access: .readOnly, now: Invented.now)
    }
    #expect(try bytes(of: interrupted) == before)
    #expect(try Invented.store(at: interrupted).records() == live.records())
    #expect(try SessionStore(at: interrupted, access: .readOnly, now: Invented.now).records() == live.records())
  }

  /// Whether a transaction of anybody, this process included, has reserved the right to write.
  private func isReserved(_ path: String) throws -> Bool {
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    // The byte SQLite locks for it, and F_OFD_GETLK, which unlike F_GETLK sees locks of one's own process.
    var lock = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0001, l_len: 1, l_pid: 0)
    try #require(fcntl(descriptor, 36, &lock) == 0)
    return Int32(lock.l_type) != F_UNLCK
  }
}
