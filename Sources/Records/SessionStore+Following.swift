import GRDB

/// For a program that follows what another one writes.
extension SessionStore {
  /// A number that is another one after every change by another program; next to nothing is read for it.
  package func dataVersion() throws(StoreError) -> Int {
    try reading { db in
      guard let version = try Int.fetchOne(db, sql: "PRAGMA data_version") else { throw StoreError.corrupt }
      return version
    }
  }

  /// Waits from now on as little for another program that writes as the live program does, see `Connection`.
  package func hurry() throws(StoreError) { try Connection.hurry(queue) }
}
