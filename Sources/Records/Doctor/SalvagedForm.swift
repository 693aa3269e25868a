import GRDB

/// Which tables and columns a damaged file has, and which ones a whole file of its age has.
struct SalvagedForm {
  private let damaged: DatabaseQueue
  private let whole: DatabaseQueue

  /// A file that does not say its age counts as one of today.
  init(of damaged: DatabaseQueue) throws {
    self.damaged = damaged
    let steps = Schema.current.steps
    let age = try? damaged.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
    let known = age.flatMap { (1...steps.count).contains($0) ? $0 : nil } ?? steps.count
    whole = try Connection.openInMemory()
    try Schema(steps: Array(steps.prefix(known))).migrator.migrate(whole)
  }

  /// Those of `columns` that can be read from the damaged file. To ask for another one is no error there: SQLite takes
  /// its name for a text.
  func readable(_ columns: [String], of table: String) -> [String] {
    let found = Self.columns(of: table, in: damaged)
    return columns.filter(found.contains)
  }

  /// Whether nothing of a table is missing but what came into it later.
  func isComplete(_ columns: [String], of table: String) -> Bool {
    Set(Self.columns(of: table, in: whole)).isSubset(of: columns)
  }

  /// Empty for a table that is not there.
  private static func columns(of table: String, in queue: DatabaseQueue) -> [String] {
    (try? queue.read { db in try db.columns(in: table).map(\.name) }) ?? []
  }
}
