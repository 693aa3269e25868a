import GRDB

/// What a query gives to somebody who opens the file with another program.
struct Rows {
  private let path: String

  init(of path: String) {
    self.path = path
  }

  /// The rows, the columns joined by bars, nothing as an empty text.
  func query(_ sql: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "" : "\($0.storage.value ?? "")" }.joined(separator: "|")
      }
    }
  }
}
