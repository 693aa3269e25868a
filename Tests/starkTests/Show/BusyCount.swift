import GRDB
import GRDBSQLite

@testable import Records

/// How often a connection found the database held by somebody else. It gives up at once, so that no wait is hidden.
final class BusyCount {
  private(set) var answers = 0

  /// Counts from now on what the connection of `store` finds.
  init(of store: SessionStore) throws {
    let context = Unmanaged.passUnretained(self).toOpaque()
    try store.queue.writeWithoutTransaction { db in
      let code = sqlite3_busy_handler(
        db.sqliteConnection,
        { context, _ in
          if let context { Unmanaged<BusyCount>.fromOpaque(context).takeUnretainedValue().answers += 1 }
          return 0
        }, context)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }
}
