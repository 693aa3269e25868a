import Dialogue
import GRDB

/// A value that stands in one column.
protocol StoredValue {
  /// The form it has in the column; never NULL.
  var stored: DatabaseValue { get }
  /// The value of a column; nil when the column holds something else. Nothing is converted silently.
  init?(stored: DatabaseValue)
}

/// A value that stands in its column as text.
protocol StoredText: StoredValue {
  var text: String { get }
  init?(_ text: String)
}

extension StoredText {
  var stored: DatabaseValue { text.databaseValue }

  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(text)
  }
}

extension String: StoredValue {
  var stored: DatabaseValue { databaseValue }

  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage else { return nil }
    self = text
  }
}

extension Int64: StoredValue {
  var stored: DatabaseValue { databaseValue }

  init?(stored: DatabaseValue) {
    guard case .int64(let number) = stored.storage else { return nil }
    self = number
  }
}

extension Int: StoredValue {
  var stored: DatabaseValue { databaseValue }

  init?(stored: DatabaseValue) {
    guard let number = Int64(stored: stored) else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: StoredValue {
  var stored: DatabaseValue { (self ? 1 : 0).databaseValue }

  init?(stored: DatabaseValue) {
    switch Int64(stored: stored) {
    case 0: self = false
    case 1: self = true
    default: return nil
    }
  }
}

extension StoredValue where Self: RawRepresentable, RawValue: StoredValue {
  var stored: DatabaseValue { rawValue.stored }

  init?(stored: DatabaseValue) {
    guard let value = RawValue(stored: stored) else { return nil }
    self.init(rawValue: value)
  }
}
