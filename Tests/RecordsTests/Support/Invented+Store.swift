import Dialogue
import Records

extension Invented {
  static let now = instant("2021-03-17T11:20:00.000Z")
  static let later = instant("2021-03-17T12:40:00.000Z")

  /// An empty database in a file of its own.
  static func store(at path: String) throws -> SessionStore {
    try SessionStore(at: path, now: now)
  }
}
