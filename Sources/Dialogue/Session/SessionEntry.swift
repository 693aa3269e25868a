/// One line of a session's journal.
package struct SessionEntry: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<SessionEntry>

  /// What the line says.
  package enum Change: Hashable, Sendable, Codable {
    case event(SessionEvent)
    /// The last accepted event that stands was taken back.
    case undone
    /// The event taken back last happened after all.
    case redone
  }

  package let id: ID
  package let at: ClockReading
  package let change: Change

  package init(id: ID, at: ClockReading, change: Change) {
    self.id = id
    self.at = at
    self.change = change
  }
}
