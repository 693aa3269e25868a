package import Dialogue

/// What the program starts from: the session that comes next, and one that was left unfinished.
package struct SessionStart: Equatable, Sendable {
  /// A session whose journal is still there.
  package struct Unfinished: Equatable, Sendable {
    package let history: SessionHistory
    package let draft: Draft?
    /// How long the program was away, by its last sign of life; nil when not known or not worth a word.
    package let gap: Duration?
    /// When the program gave its last sign of life; nil when not known.
    package let lastSignOfLife: Instant?

    package init(history: SessionHistory, draft: Draft?, gap: Duration?, lastSignOfLife: Instant? = nil) {
      self.history = history
      self.draft = draft
      self.gap = gap
      self.lastSignOfLife = lastSignOfLife
    }
  }

  package let proposal: SessionOpening
  package let unfinished: Unfinished?
  package let isDemo: Bool
  /// What staff have left half typed while they looked back, one text a field.
  package let deskDrafts: [Draft]
  /// What the cycles on record are called.
  package let cycleNames: [Cycle.ID: String]

  package init(
    proposal: SessionOpening, unfinished: Unfinished? = nil, isDemo: Bool = false, deskDrafts: [Draft] = [],
    cycleNames: [Cycle.ID: String] = [:]
  ) {
    self.proposal = proposal
    self.unfinished = unfinished
    self.isDemo = isDemo
    self.deskDrafts = deskDrafts
    self.cycleNames = cycleNames
  }
}
