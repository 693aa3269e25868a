import Dialogue
import GRDB

extension Database {
  /// Reads the rows of a question one by one.
  func rows<Value>(
    _ question: String, _ arguments: [any StoredValue] = [], as read: (StoredRow) throws -> Value
  ) throws -> [Value] {
    let statement = try cachedStatement(sql: question)
    let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments.map(\.stored)))
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try read(StoredRow(row))) }
    return values
  }

  /// The first column of a question's rows.
  func column<Value: StoredValue>(_ question: String, _ arguments: [any StoredValue] = []) throws -> [Value] {
    try rows(question, arguments) { try $0.first() }
  }

  /// The first column of a question's first row; nil when it has none.
  func value<Value: StoredValue>(_ question: String, _ arguments: [any StoredValue] = []) throws -> Value? {
    (try column(question, arguments) as [Value]).first
  }

  /// The rows of a question about sessions, a list for each of those that it gives in its column `session`.
  func lists<Value>(
    _ question: String, _ arguments: [any StoredValue], as read: (StoredRow) throws -> Value
  ) throws -> [Session.ID: [Value]] {
    let rows = try rows(question, arguments) { row in
      (session: try row.value("session") as Session.ID, value: try read(row))
    }
    return Dictionary(grouping: rows, by: \.session).mapValues { $0.map(\.value) }
  }

  /// Whether a question has an answer.
  func hasRow(_ question: String, _ arguments: [any StoredValue] = []) throws -> Bool {
    try !rows(question, arguments) { _ in true }.isEmpty
  }

  /// Changes rows; how many it were.
  @discardableResult
  func change(_ order: String, _ arguments: [(any StoredValue)?] = []) throws -> Int {
    let statement = try cachedStatement(sql: order)
    try statement.execute(arguments: StatementArguments(arguments.map { $0?.stored ?? .null }))
    return changesCount
  }
}
