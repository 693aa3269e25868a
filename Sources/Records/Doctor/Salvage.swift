package import Dialogue
import Foundation
import GRDB

/// What could be read of a damaged database, in a new file; the damaged one stays as it is.
package struct Salvage: Sendable {
  /// Where the new database is.
  package let path: String
  /// Rows that are in it.
  package private(set) var rows = 0
  /// Tables of which something could not be read or does not fit to the rest.
  package private(set) var incomplete: [String] = []

  /// Reads the database at `path`, which nobody may have open, into a new one in the folder of its backups.
  package init(of path: String, now: Instant) throws(StoreError) {
    let damaged = try DatabaseFile(path)
    guard try damaged.exists else { throw .missing }
    let folder = try BackupFolder(of: path)
    self.path = folder.path + "/" + folder.nameForSalvage(at: now)
    guard access(self.path, F_OK) != 0 else { throw .cannotCreate }
    do {
      try folder.removeDrafts()
      let copy = try SalvageCopy(of: damaged, in: folder)
      defer { copy.remove() }
      let source = try copy.open()
      let store = try SessionStore.inMemory(now: now)
      try store.writing { db in try fill(db, from: source) }
      // An empty database in the place of a damaged one would be a lie.
      guard rows > 1 else { throw StoreError.corrupt }
      try DatabaseFile(self.path).create(from: store.queue)
    } catch {
      // Unless there is something else in it.
      rmdir(folder.path)
      throw StoreError(error)
    }
  }

  private mutating func fill(_ db: Database, from source: DatabaseQueue) throws {
    // In the order in which they were made: nothing refers to a later one.
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
        ORDER BY rowid
        """)
    let form = try SalvagedForm(of: source)
    for table in tables where table != "search_text" {
      let columns = form.readable(try db.columns(in: table).map(\.name), of: table)
      // What an older file never had takes its default.
      let hasAll = form.isComplete(columns, of: table)
      let isCopied = try columns.isEmpty || copy(table, columns, from: source, to: db)
      if !hasAll || !isCopied { incomplete.append(table) }
    }
    try cutLooseEnds(in: db)
    for session in try db.column("SELECT id FROM session") as [Session.ID] { try SearchText.refresh(session, in: db) }
  }

  /// What was merged into something that is lost stands for itself again.
  private mutating func cutLooseEnds(in db: Database) throws {
    let cut = try [
      ("need", "UPDATE need SET merged_into = NULL WHERE merged_into NOT IN (SELECT id FROM need)"),
      (
        "listed_topic",
        """
        UPDATE listed_topic SET merged_into = NULL
        WHERE merged_into IS NOT NULL AND (merged_into, session) NOT IN (SELECT id, session FROM listed_topic)
        """
      ),
    ].filter { try db.change($0.1) > 0 }.map(\.0)
    incomplete += cut.filter { !incomplete.contains($0) }
  }

  /// Copies the rows of a table, from its beginning and, when that breaks off, from its end too; false when something
  /// is missing.
  private mutating func copy(
    _ table: String, _ columns: [String], from source: DatabaseQueue, to db: Database
  ) throws -> Bool {
    let columns = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let key = try db.primaryKey(table).columns.map { "\"\($0)\" DESC" }.joined(separator: ", ")
    var isComplete = true
    for order in ["", " ORDER BY \(key)"] {
      var rows: [Row] = []
      // Rows that were read before the damage count.
      let reading = Result {
        try source.read { db in
          let cursor = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM \"\(table)\"\(order)")
          while let row = try cursor.next() { rows.append(row.copy()) }
        }
      }
      for row in rows where try !insert(row, columns, into: table, in: db) { isComplete = false }
      if case .success = reading { break }
      isComplete = false
    }
    return isComplete
  }

  /// False when the row breaks a rule of its table, or is there already.
  private mutating func insert(_ row: Row, _ columns: String, into table: String, in db: Database) throws -> Bool {
    let marks = databaseQuestionMarks(count: row.count)
    // Every database has a row of its own there, which stays when the damaged one's cannot be used.
    let order = table == "database_identity" ? "INSERT OR REPLACE" : "INSERT"
    do {
      try db.execute(
        sql: "\(order) INTO \"\(table)\" (\(columns)) VALUES (\(marks))",
        arguments: StatementArguments(row.databaseValues))
      rows += db.changesCount
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
  }
}
