import GRDB
import GRDBSQLite

/// What SQLite says of the pages and references of a database.
package struct Soundness: Hashable, Sendable {
  /// Findings of the integrity check; at most a hundred are counted.
  package let damages: Int
  /// Rows that refer to a row that is not there.
  package let looseReferences: Int

  package var isSound: Bool { damages == 0 && looseReferences == 0 }
}

extension SessionStore {
  /// Reads every page; takes longer the larger the file is.
  package func soundness() throws(StoreError) -> Soundness {
    try reading { db in
      let answers = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)")
      let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      return Soundness(damages: answers == ["ok"] ? 0 : answers.count, looseReferences: loose)
    }
  }

  /// The version of the database library that runs, and whether it is one that loses commits when two connections use
  /// a write-ahead log; this program uses none.
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
