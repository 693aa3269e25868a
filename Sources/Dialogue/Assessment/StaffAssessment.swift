/// What staff say in the Bilanz of one cycle, as it holds now.
package struct StaffAssessment: Hashable, Sendable {
  package private(set) var stages: [DecisionArea: StageAssessment] = [:]
  /// In the order in which they were first written.
  package private(set) var statements: [StaffStatement] = []
  private var everyRecommendation: [Recommendation] = []
  private var everyDetail: [ReportDetail: String] = [:]

  /// What follows from `facts` about one cycle, which may come in any order.
  package init(_ facts: [AssessmentFact] = []) {
    for fact in facts.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) {
      switch fact.content {
      case .stage(let area, let assessment): stages[area] = assessment
      case .statement(let statement):
        if let place = statements.firstIndex(where: { $0.id == statement.id }) {
          statements[place] = statement
        } else {
          statements.append(statement)
        }
      case .recommendation(let recommendation):
        if let place = everyRecommendation.firstIndex(where: { $0.id == recommendation.id }) {
          everyRecommendation[place] = recommendation
        } else {
          everyRecommendation.append(recommendation)
        }
      case .detail(let detail, let text): everyDetail[detail] = text
      }
    }
  }

  /// The statements of one kind that stand.
  package func statements(_ kind: StaffStatement.Kind) -> [StaffStatement] {
    statements.filter { $0.kind == kind && !$0.text.isEmpty }
  }

  /// The recommendations that stand, in the order in which they were first written.
  package var recommendations: [Recommendation] { everyRecommendation.filter { !$0.text.isEmpty } }

  /// What was written as that detail; nil where it is open.
  package func detail(_ detail: ReportDetail) -> String? { everyDetail[detail].flatMap { $0.isEmpty ? nil : $0 } }

  /// What holds now where `content` says something.
  func standing(for content: AssessmentFact.Content) -> AssessmentFact.Content {
    switch content {
    case .stage(let area, _): .stage(area, stages[area])
    case .statement(let new):
      .statement(statements.first { $0.id == new.id } ?? StaffStatement(id: new.id, kind: new.kind, text: ""))
    case .recommendation(let new):
      .recommendation(everyRecommendation.first { $0.id == new.id } ?? Recommendation(id: new.id, text: ""))
    case .detail(let detail, _): .detail(detail, everyDetail[detail] ?? "")
    }
  }
}
