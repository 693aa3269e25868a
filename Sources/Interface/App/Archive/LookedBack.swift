package import Dialogue
package import Reports

/// A cycle that was read to look back on, with what follows from it.
package struct LookedBack: Equatable, Sendable {
  package let archive: CycleArchive
  package let lookback: Lookback
  package let board: NeedBoard
  /// The Bilanz as it would be saved now; nil until it is looked at.
  package internal(set) var report: Report?

  package init(_ archive: CycleArchive) {
    self.archive = archive
    lookback = Lookback(archive)
    board = NeedBoard(archive)
  }

  /// The same after something became known of a need.
  func adding(_ fact: NeedFact) -> LookedBack {
    LookedBack(
      CycleArchive(
        cycle: archive.cycle, records: archive.records, facts: archive.facts + [fact], index: archive.index,
        count: archive.count))
  }
}
