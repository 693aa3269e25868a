package import Dialogue
package import Reports

/// A cycle that was read to look back on, with what follows from it.
package struct LookedBack: Equatable, Sendable {
  package let archive: CycleArchive
  package let lookback: Lookback
  package let board: NeedBoard
  /// What staff wrote for the Bilanz.
  package let assessment: StaffAssessment
  /// Who can help with which need.
  package let links: [Need.ID: Set<NetworkPartner.ID>]
  /// The Bilanz as it would be saved now; nil until it is looked at.
  package internal(set) var report: Report?

  package init(_ archive: CycleArchive) {
    self.archive = archive
    lookback = Lookback(archive)
    board = NeedBoard(archive)
    assessment = StaffAssessment(archive.assessments)
    links = NeedPartnerFact.links(archive.helping)
  }

  /// The same after something became known of a need.
  func adding(_ fact: NeedFact) -> LookedBack {
    LookedBack(
      CycleArchive(
        cycle: archive.cycle, records: archive.records, facts: archive.facts + [fact],
        assessments: archive.assessments, helping: archive.helping, index: archive.index, count: archive.count))
  }

  /// The same after staff wrote something for the Bilanz; what is counted stays as it was.
  func adding(_ fact: AssessmentFact) -> LookedBack {
    LookedBack(
      self,
      CycleArchive(
        cycle: archive.cycle, records: archive.records, facts: archive.facts,
        assessments: archive.assessments + [fact], helping: archive.helping, index: archive.index,
        count: archive.count))
  }

  /// The same after somebody was found to help, or no longer.
  func adding(_ fact: NeedPartnerFact) -> LookedBack {
    LookedBack(
      self,
      CycleArchive(
        cycle: archive.cycle, records: archive.records, facts: archive.facts, assessments: archive.assessments,
        helping: archive.helping + [fact], index: archive.index, count: archive.count))
  }

  private init(_ other: LookedBack, _ archive: CycleArchive) {
    self.archive = archive
    lookback = other.lookback
    board = other.board
    assessment = StaffAssessment(archive.assessments)
    links = NeedPartnerFact.links(archive.helping)
  }
}
