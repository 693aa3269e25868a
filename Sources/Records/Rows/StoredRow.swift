import GRDB

/// One row of a table, read without trusting it: what does not fit is an error that names no contents.
struct StoredRow {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  /// The value of a column that is never empty; throws `corrupt` when it is, or holds something else.
  func value<Value: StoredValue>(_ column: String) throws(StoreError) -> Value {
    guard let value = Value(stored: try stored(column)) else { throw .corrupt }
    return value
  }

  /// The value of the first column, whatever it is called; throws `corrupt` as `value` does.
  func first<Value: StoredValue>() throws(StoreError) -> Value {
    guard let value = Value(stored: row[0]) else { throw .corrupt }
    return value
  }

  /// The value of a column that may be empty; throws `corrupt` when it holds something else.
  func optional<Value: StoredValue>(_ column: String) throws(StoreError) -> Value? {
    let stored = try stored(column)
    if stored.isNull { return nil }
    guard let value = Value(stored: stored) else { throw .corrupt }
    return value
  }

  /// The list that stands in a column as JSON; throws `corrupt` when there is none.
  func list<Member: Decodable>(_ column: String) throws(StoreError) -> [Member] {
    let text: String = try value(column)
    do {
      return try StoredJSON(text: text).decoded()
    } catch {
      throw .corrupt
    }
  }

  private func stored(_ column: String) throws(StoreError) -> DatabaseValue {
    guard let value = row[column] as DatabaseValue? else { throw .corrupt }
    return value
  }
}
