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
    #expect(throws: StoreError.unsafeSettings("journal_mode")) {
      try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    }
    #expect(try Invented.store(at: directory.file()).settings()["journal_mode"] == "truncate")
    #expect(try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now).records().isEmpty)
  }
}
