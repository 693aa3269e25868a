package import Dialogue
package import Reports

/// A cycle that was read to look back on, with what follows from it.
package struct LookedBack: Equatable, Sendable {
  package let archive: CycleArchive
  package let lookback: Lookback
  package let board: NeedBoard
  /// What staff wrote for the Bilanz.
  package let assessment: StaffAssessment
  /// The Bilanz as it would be saved now; nil until it is looked at.
  package internal(set) var report: Report?

  /// `before` is the same cycle before something was written: what is counted is taken from there where it stayed.
  package init(_ archive: CycleArchive, after before: LookedBack? = nil) {
    self.archive = archive
    assessment = StaffAssessment(archive.assessments)
    if let before, before.archive.facts == archive.facts, before.archive.records == archive.records {
      (lookback, board) = (before.lookback, before.board)
    } else {
      (lookback, board) = (Lookback(archive), NeedBoard(archive))
    }
  }
}
