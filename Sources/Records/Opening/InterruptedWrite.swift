import Foundation
import GRDB
import GRDBSQLite

/// A write that was cut off: SQLite undoes it in the file when that is opened for writing.
///
/// SQLite takes whatever journal lies beside the file for the file's own, also one that came there by mistake. So it is
/// undone in a copy first, and a file that would be damaged by it stays as it is.
enum InterruptedWrite {
  /// What came of trying it.
  enum Trial {
    case nothingToUndo
    /// The copy is sound. It is handed on so that it is held, see `SessionStore`.
    case sound(DatabaseQueue)
    /// No copy can be made; an hour has to go on with a full disk too.
    case impossible
  }

  /// Throws `corrupt` where the file is damaged anyway, and `strayJournal` where it is sound without the journal.
  static func tryUndoing(in file: DatabaseFile, _ schema: Schema) throws(StoreError) -> Trial {
    guard try isPending(in: file) else { return .nothingToUndo }
    do throws(StoreError) {
      return .sound(try checkedCopy(of: file, beside: SalvageCopy.suffixes, schema))
    } catch {
      guard error == .corrupt else { return .impossible }
      guard (try? checkedCopy(of: file, beside: [], schema)) != nil else { throw .corrupt }
      throw .strayJournal
    }
  }

  private static func checkedCopy(
    of file: DatabaseFile, beside suffixes: [String], _ schema: Schema
  ) throws(StoreError) -> DatabaseQueue {
    let folder = try BackupFolder(of: file.path)
    defer { rmdir(folder.path) }
    let copy = try SalvageCopy(of: file, beside: suffixes, in: folder)
    defer { copy.remove() }
    let queue = try Connection.open(copy.path, .readWrite, schema)
    try StartingCheck.run(on: queue, isThorough: false)
    guard try DatabaseHeader(ofFileAt: copy.path).applicationID == Schema.applicationID else { throw .corrupt }
    return queue
  }

  /// A journal beside the file may also be that of a program that is writing now: SQLite knows by the locks.
  private static func isPending(in file: DatabaseFile) throws(StoreError) -> Bool {
    guard let journal = try FileStatus(of: file.path + "-journal"), journal.size > 0 else { return false }
    var connection: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
    defer { sqlite3_close(connection) }
    guard sqlite3_open_v2(file.path, &connection, flags, nil) == SQLITE_OK else { return false }
    sqlite3_exec(connection, "SELECT 1 FROM sqlite_schema", nil, nil, nil)
    return StoreError(sqliteResultCode: Int(sqlite3_extended_errcode(connection))) == .needsRecovery
  }
}
