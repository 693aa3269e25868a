extension SessionStateMachine {
  /// Plans go to the record with their person: the next session asks how it went.
  var planRecords: [PlanRecord] {
    plans.map { PlanRecord(id: $0.id, participant: $0.participant, topic: $0.topic, text: $0.text) }
  }

  func planFacts(at now: Moment) -> [PlanFact] {
    openPlans.compactMap { plan in
      plan.outcome.map { outcome in
        PlanFact(
          id: Identifier(derivedFrom: opening.session.description, plan.id.description, "outcome"), plan: plan.id,
          at: now.wall, outcome: outcome)
      }
    }
  }
}
