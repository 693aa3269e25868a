package import Dialogue

/// A copy of the database that the program made by itself.
package struct Backup: Hashable, Sendable {
  package let path: String
  package let madeAt: Instant
}
