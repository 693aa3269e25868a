/// Something that staff wrote for the Bilanz of a cycle: appended, never changed.
///
/// For an area, a statement, a recommendation and a detail, the fact with the latest time holds; of two with the same
/// time the one with the greater id.
package struct AssessmentFact: Hashable, Sendable, Codable, Identifiable {
  /// What it says.
  package enum Content: Hashable, Sendable, Codable {
    /// Nothing takes an assessment back.
    case stage(DecisionArea, StageAssessment?)
    /// An empty text takes the statement away.
    case statement(StaffStatement)
    /// An empty text takes the recommendation away.
    case recommendation(Recommendation)
    /// An empty text leaves the detail open.
    case detail(ReportDetail, String)
  }

  package let id: Identifier<AssessmentFact>
  package let cycle: Cycle.ID
  package let at: Instant
  package let content: Content

  package init(id: Identifier<AssessmentFact>, cycle: Cycle.ID, at: Instant, content: Content) {
    self.id = id
    self.cycle = cycle
    self.at = at
    self.content = content
  }
}
