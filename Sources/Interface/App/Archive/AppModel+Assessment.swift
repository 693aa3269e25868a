import Dialogue
import Reports

/// What staff write on the Bilanz: never computed, always a fact of its own.
extension AppModel {
  /// What was written and still stands, in the order of the pages; the head comes last.
  var changeableTexts: [AssessmentFact.Content] {
    guard let assessment = lookedBack?.assessment else { return [] }
    func statements(_ kinds: StaffStatement.Kind...) -> [AssessmentFact.Content] {
      kinds.flatMap(assessment.statements).map { .statement($0) }
    }
    return statements(.summary) + assessment.recommendations.map { .recommendation($0) }
      + statements(.demand, .concern, .idea, .outlook)
      + ReportDetail.allCases.compactMap { detail in assessment.detail(detail).map { .detail(detail, $0) } }
  }

  mutating func assess(_ content: AssessmentFact.Content, now: ClockReading) -> [AppEffect] {
    write(.assessed(content), saying: texts.written(content), now: now)
  }

  /// Asks for another text in place of one that stands.
  mutating func change(_ content: AssessmentFact.Content) -> [AppEffect] {
    switch content {
    case .stage(let area, _): ask(.report(.stage(area)))
    case .statement(let statement): open(.desk(.statement(statement.kind, statement.id)), text: statement.text)
    case .recommendation(let asked): open(.desk(.recommendation(asked.id)), text: asked.text)
    case .detail(let detail, let text): open(.desk(.detail(detail)), text: text)
    }
  }
}

extension AssessmentFact.Content {
  /// The page or chapter in which it stands; nil for the head.
  var chapter: String? {
    switch self {
    case .stage: "participation"
    case .statement(let statement): statement.kind.chapter
    case .recommendation: "glance"
    case .detail: nil
    }
  }
}

extension StaffStatement.Kind {
  fileprivate var chapter: String {
    switch self {
    case .summary: "glance"
    case .demand, .concern, .idea: "demands"
    case .outlook: "outlook"
    }
  }
}
