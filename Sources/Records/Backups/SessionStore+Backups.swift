package import Dialogue
import GRDB
import GRDBSQLite

extension SessionStore {
  /// Adds a copy to the backups beside the database; nothing happens for a database in memory. A damaged one throws
  /// `corrupt` and keeps the backups it has.
  package func backUp(at now: Instant) throws(StoreError) {
    guard let path else { return }
    try examine()
    try BackupFolder(of: path).add(from: queue, at: now)
  }

  /// A consistent copy of everything as the bytes of a database file, whatever a program beside this one writes
  /// meanwhile; a few megabytes, even after years.
  package func copy() throws(StoreError) -> [UInt8] {
    try StoreError.explaining {
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      // What was deleted is not in the copy.
      try copy.vacuum()
      return try copy.writeWithoutTransaction { db in
        var size: sqlite3_int64 = 0
        guard let bytes = sqlite3_serialize(db.sqliteConnection, "main", &size, 0) else { throw StoreError.diskFull }
        defer { sqlite3_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
      }
    }
  }
}
