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

  /// Whether a question has an answer.
  func hasRow(_ question: String, _ arguments: [any StoredValue]) throws -> Bool {
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
