import GRDB
import GRDBSQLite

/// How the program talks to SQLite: one connection, the rollback journal, every commit synced.
///
/// Not the write-ahead log: with it the library lowers `synchronous` behind one's back, so that a power cut takes
/// acknowledged commits with it, and whoever copies the main file of a running program copies nothing.
enum Connection {
  /// Seconds one waits for another program that is writing.
  static let patience = 5

  /// Opens an existing file, or refuses it before anything is written.
  static func open(_ path: String, _ access: SessionStore.Access) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(Double(patience))
    configuration.publicStatementArguments = false
    let known = Schema.version
    configuration.prepareDatabase { db in
      let migrator = Schema.migrator
      if try migrator.hasBeenSuperseded(db) {
        throw StoreError.newer(found: try migrator.appliedIdentifiers(db).count, known: known)
      }
      // Where opening a file for writing fails, SQLite opens it for reading and says nothing.
      guard access == .readOnly || sqlite3_db_readonly(db.sqliteConnection, "main") == 0
      else { throw StoreError.readOnly }
      for setting in ConnectionSetting.all(for: access) { try setting.apply(to: db) }
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error)
    }
  }

  /// A database of its own that vanishes with its last user.
  static func openInMemory() throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { db in
      for setting in ConnectionSetting.inMemory { try setting.apply(to: db) }
    }
    do {
      return try DatabaseQueue(configuration: configuration)
    } catch {
      throw StoreError(error)
    }
  }
}
