import GRDB
import GRDBSQLite

/// How the program talks to SQLite: one connection, the rollback journal, every commit synced.
///
/// Not the write-ahead log: with it the library lowers `synchronous` behind one's back, so that a power cut takes
/// acknowledged commits with it, and whoever copies the main file of a running program copies nothing.
enum Connection {
  /// Seconds one waits, while opening or reading, for another program that is writing.
  static let patience = 5

  /// Milliseconds the live program waits for another one at every later step: its clocks stand still meanwhile.
  /// What could not be written is tried again.
  static let livePatience = 250

  /// Opens an existing file, or refuses it before anything is written.
  static func open(
    _ path: String, _ access: SessionStore.Access, _ schema: Schema
  ) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(Double(patience))
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { db in
      let migrator = schema.migrator
      if try migrator.hasBeenSuperseded(db) {
        throw StoreError.newer(found: try migrator.appliedIdentifiers(db).count, known: schema.version)
      }
      // Where opening a file for writing fails, SQLite opens it for reading and says nothing.
      guard access == .readOnly || sqlite3_db_readonly(db.sqliteConnection, "main") == 0
      else { throw StoreError.readOnly }
      for setting in ConnectionSetting.all(for: access) { try setting.apply(to: db) }
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      let reason = StoreError(error)
      // It is taken away when nobody else has the file open any more.
      guard reason == .busy, try DatabaseHeader(ofFileAt: path).hasWriteAheadLog else { throw reason }
      throw .writeAheadLog
    }
  }

  /// Makes the connection of the live program, which is open, as impatient as its clocks need it.
  static func hurry(_ queue: DatabaseQueue) throws(StoreError) {
    try StoreError.explaining {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = \(livePatience)") }
    }
  }

  /// A database of its own that vanishes with its last user.
  static func openInMemory() throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { db in
      for setting in ConnectionSetting.common { try setting.apply(to: db) }
    }
    return try StoreError.explaining { try DatabaseQueue(configuration: configuration) }
  }
}
