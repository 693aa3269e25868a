import GRDB

/// What is looked at in a file before the program works with it.
///
/// Every page of a file of the usual size. The interface must be there at once, though, whatever has come together in
/// the years: of a larger file only the tables that hold the open session and say which one comes next. What else the
/// start reads, needs, facts and topics of the cycle, is found damaged when it is read.
enum StartingCheck {
  /// Bytes up to which a file is checked as a whole: some two thousand sessions.
  static let wholeUpTo = 32 << 20

  /// What is checked of a larger file.
  private static let tables = [
    "database_identity", "journal", "draft", "private_note", "cycle", "cycle_fact", "participant", "participant_fact",
    "session",
  ]

  /// Throws `corrupt` when something is wrong with the pages. `isThorough` examines a larger file as a whole too: for
  /// what comes out of the file and goes further.
  static func run(on queue: DatabaseQueue, isThorough: Bool) throws(StoreError) {
    try StoreError.explaining {
      try queue.read { db in
        guard !isThorough, try size(of: db) > wholeUpTo else { return try check("1", in: db) }
        for table in tables { try check("'\(table)'", in: db) }
      }
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
