import GRDB

/// One setting of a connection, and what it must read back as.
struct ConnectionSetting: Sendable {
  let name: String
  /// Nil for what is only read.
  private let value: String?
  private let readBack: String

  private init(_ name: String, _ value: String, readBack: String? = nil) {
    self.name = name
    self.value = value
    self.readBack = readBack ?? value
  }

  private init(_ name: String, readsBack readBack: String) {
    self.name = name
    value = nil
    self.readBack = readBack
  }

  /// What every connection to a file of this program is told.
  static func all(for access: SessionStore.Access) -> [ConnectionSetting] {
    (access == .readWrite ? writing : reading) + common
      + [ConnectionSetting("busy_timeout", String(Connection.patience * 1000))]
  }

  private static let writing = [
    // Not `persist`: it would leave old pages in the journal.
    ConnectionSetting("journal_mode", "truncate"),
    // With `full`, a journal that is deleted and not truncated could come back after a power cut.
    ConnectionSetting("synchronous", "EXTRA", readBack: "3"),
  ]

  private static let reading = [
    ConnectionSetting("query_only", "1"),
    // A file with a write-ahead log cannot be read without writing beside it.
    ConnectionSetting("journal_mode", readsBack: "delete"),
  ]

  /// What every database is told, one in memory nothing else.
  static let common = [
    ConnectionSetting("foreign_keys", "1"),
    ConnectionSetting("secure_delete", "1"),
    ConnectionSetting("temp_store", "MEMORY", readBack: "2"),
    ConnectionSetting("trusted_schema", "0"),
    ConnectionSetting("cell_size_check", "1"),
    ConnectionSetting("mmap_size", "0"),
  ]

  func apply(to db: Database) throws {
    guard let value else { return }
    try db.execute(sql: "PRAGMA \(name) = \(value)")
  }

  /// What the connection says now; nil when it does not know the setting.
  func current(in db: Database) throws -> String? {
    let value = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
    return value.flatMap { String(stored: $0) ?? Int(stored: $0).map { String($0) } }
  }

  func verify(in db: Database) throws {
    let current = try current(in: db)
    // It was given one after the file was looked at.
    if name == "journal_mode", current == "wal" { throw StoreError.writeAheadLog }
    // Without memory mapping compiled in, SQLite answers nothing.
    guard current == readBack || (name == "mmap_size" && current == nil) else { throw StoreError.unsafeSettings(name) }
  }
}
