import Content
import Dialogue

extension DemoHour {
  /// Plans people made for themselves. Of one that was asked about for the last time nobody can tell any more whose
  /// it was.
  func planRecords() throws(DemoProblem) -> [PlanRecord] {
    try session.plans.enumerated().map { index, plan throws(DemoProblem) in
      let outcome = try ActionPlan.Outcome(demo: plan.outcome, field: "outcome")
      let person = try group.participant(plan.alias).id
      return PlanRecord(
        id: DemoName.plan(session.number, index), participant: outcome.isFinal ? nil : person,
        topic: try discussedTopic(plan.topic), text: plan.plan)
    }
  }

  /// How earlier plans went, as it was told in the check-in.
  func planFacts() throws(DemoProblem) -> [PlanFact] {
    var facts: [PlanFact] = []
    for hour in earlier {
      for (index, plan) in hour.plans.enumerated() where plan.followUpSession == session.number {
        facts.append(
          PlanFact(
            id: id("plan", "\(hour.number) \(index)"), plan: DemoName.plan(hour.number, index), at: start,
            outcome: try ActionPlan.Outcome(demo: plan.outcome, field: "outcome")))
      }
    }
    return facts
  }
}
