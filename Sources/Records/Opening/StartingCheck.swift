import GRDB

/// What is looked at in a file before the program works with it.
///
/// Every page of a file of the usual size. The program must be there at once, though, whatever has come together in
/// the years: of a larger file only what the open session and the start need; damage elsewhere is found when it is read, and
/// by `stark doctor`.
enum StartingCheck {
  /// Bytes up to which a file is checked as a whole: some two thousand sessions.
  static let wholeUpTo = 32 << 20

  /// What is checked of a larger file.
  private static let tables = [
    "database_identity", "journal", "draft", "private_note", "cycle", "cycle_fact", "participant", "participant_fact",
    "session",
  ]

  /// Throws `corrupt` when something is wrong with the pages. `isThorough` where nobody waits, and what comes out of the
  /// file goes further.
  static func run(on queue: DatabaseQueue, isThorough: Bool) throws(StoreError) {
    do {
      try queue.read { db in
        guard !isThorough, try size(of: db) > wholeUpTo else { return try check("1", in: db) }
        for table in tables { try check("'\(table)'", in: db) }
      }
    } catch {
      throw StoreError(error)
    }
  }

  private static func size(of db: Database) throws -> Int {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    return try pages * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
  }

  private static func check(_ argument: String, in db: Database) throws {
    guard try String.fetchOne(db, sql: "PRAGMA quick_check(\(argument))") == "ok" else { throw StoreError.corrupt }
  }
}
