import Content
import Dialogue

extension AssessmentFact {
  /// What the team wrote for the Bilanz, one thing a second after the other so that it stays in its order.
  static func facts(of review: DemoReview, at start: Instant) throws(DemoProblem) -> [AssessmentFact] {
    let details: [Content] = [
      .detail(.orderedBy, review.orderedBy), .detail(.author, review.author), .detail(.contact, review.contact),
    ]
    let summary = review.summary.enumerated().map { index, text in
      Content.statement(StaffStatement(id: DemoName.statement(index), kind: .summary, text: text))
    }
    let recommendations = try review.recommendations.enumerated().map { index, asked throws(DemoProblem) in
      Content.recommendation(
        Recommendation(
          id: DemoName.recommendation(index), text: asked.text, addressee: asked.addressee,
          dueOn: try asked.dueOn.map { day throws(DemoProblem) in try CivilDate(demo: day, field: "dueOn") },
          need: asked.need.map(DemoName.need)))
    }
    let stages = try review.stages.map { assessed throws(DemoProblem) in
      Content.stage(
        try DecisionArea(demo: assessed.area, field: "area"),
        StageAssessment(try ParticipationStage(demo: assessed.stage, field: "stage"), reason: assessed.reason))
    }
    return (details + summary + recommendations + stages).enumerated().map { index, content in
      AssessmentFact(
        id: DemoName.fact(ofReview: index), cycle: DemoName.cycle, at: start + .seconds(index), content: content)
    }
  }
}
