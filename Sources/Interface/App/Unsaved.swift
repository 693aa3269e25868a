package import Dialogue

/// What is not on disk: the program keeps it and tries again.
package struct Unsaved: Equatable, Sendable {
  /// Why it could not be written.
  package enum Reason: Equatable, Sendable {
    case diskFull
    /// Another program holds the database.
    case busy
    case noPermission
    /// SQLite cannot make sense of the file any more.
    case damaged
    /// The file was moved or removed.
    case missing
    /// What is to be written contradicts what is stored.
    case doesNotFit
    /// The disk reports errors, or anything else.
    case diskError
  }

  /// So many actions of the person; never less than one.
  package let steps: Int
  package let reason: Reason
  /// Until when everything is on disk; nil when nothing was written since the program started.
  package let storedUntil: Instant?

  package init(steps: Int, reason: Reason, storedUntil: Instant?) {
    self.steps = steps
    self.reason = reason
    self.storedUntil = storedUntil
  }
}
