package import Dialogue

/// A unit of publication that is complete and of whose people nothing was told yet.
package struct DueUnit: Hashable, Sendable {
  package let cycle: Cycle.ID
  /// In its cycle, from 1.
  package let number: Int
  /// In the order of their closing.
  package let sessions: [Session.ID]
}
