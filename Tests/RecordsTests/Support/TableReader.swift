import GRDB

/// Looks into a database file past the store, and changes it as somebody else would.
struct TableReader {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    queue = try DatabaseQueue(path: path)
  }

  /// The answer as it would be printed, `–` for NULL.
  func rows(_ question: String) throws -> [[String]] {
    try queue.read { db in
      try Row.fetchAll(db, sql: question).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: "–"
          case .int64(let number): String(number)
          case .double(let number): String(number)
          case .string(let text): text
          case .blob: "blob"
          }
        }
      }
    }
  }

  /// The first column of the answer.
  func column(_ question: String) throws -> [String] {
    try rows(question).compactMap(\.first)
  }

  func execute(_ orders: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: orders) }
  }

  /// Runs `body` while a transaction of somebody else is open.
  func duringTransaction(_ order: String, _ body: () throws -> Void) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE; " + order)
      let outcome = Result { try body() }
      try db.execute(sql: "ROLLBACK")
      try outcome.get()
    }
  }
}
