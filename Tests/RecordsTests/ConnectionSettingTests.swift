import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("The settings of a connection")
struct ConnectionSettingTests {
  @Test("A1: are those that keep acknowledged writes through a power cut")
  func readWrite() throws {
    let directory = try ScratchDirectory()
    #expect(
      try Invented.store(at: directory.file()).settings() == [
        "journal_mode": "truncate", "synchronous": "3", "foreign_keys": "1", "secure_delete": "1",
        "temp_store": "2", "trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0", "busy_timeout": "250",
      ])
  }

  @Test("are the careful ones for a reader too")
  func readOnly() throws {
    let directory = try ScratchDirectory()
    _ = try Invented.store(at: directory.file())
    let settings = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now).settings()
    for (name, value) in ["trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0", "busy_timeout": "5000"] {
      #expect(settings[name] == value)
    }
  }

  @Test("bring a file back whose journal somebody changed, and a reader refuses it before")
  func writeAheadLog() throws {
    let directory = try ScratchDirectory()
    _ = try Invented.store(at: directory.file())
    try TableReader(directory.file()).execute("PRAGMA journal_mode = WAL")
    let before = try bytes(of: directory.file())
    #expect(throws: StoreError.writeAheadLog) {
      try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    }
    #expect(try bytes(of: directory.file()) == before)
    #expect(try Invented.store(at: directory.file()).settings()["journal_mode"] == "truncate")
    #expect(try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now).records().isEmpty)
  }

  @Test("cannot bring it back while somebody else has it open, and say so; what is in the log is there afterwards")
  func writeAheadLogInUse() throws {
    let directory = try ScratchDirectory()
    try Invented.store(at: directory.file()).close(Invented.record(1), at: Invented.later)
    do {
      let other = try TableReader(directory.file())
      try other.execute("PRAGMA journal_mode = WAL; UPDATE cycle_fact SET name = 'Sommer'")
      #expect(throws: StoreError.writeAheadLog) { try Invented.store(at: directory.file()) }
      #expect(throws: StoreError.writeAheadLog) {
        try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
      }
      // As an accident leaves it: with its log, which is part of the file.
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: directory.file() + suffix, toPath: directory.file("left.sqlite") + suffix)
      }
    }
    let salvage = try Salvage(of: directory.file("left.sqlite"), now: Invented.later)
    for path in [directory.file(), directory.file("left.sqlite"), salvage.path] {
      #expect(try Invented.store(at: path).records().map(\.cycle.name) == ["Sommer"], "\(path)")
    }
  }
}
