package import Dialogue

/// A session that is not closed: everything to go on with it where it was left.
package struct JournaledSession: Hashable, Sendable {
  package let opening: SessionOpening
  package let openedAt: ClockReading
  /// In order; the first has position 1 in the journal.
  package let entries: [SessionEntry]
  /// What was half typed; nil when no field was open.
  package let draft: Draft?
}
