/// How a plan of an earlier session went, as the person said in a later one: appended, never changed.
package struct PlanFact: Hashable, Sendable, Identifiable {
  package let id: Identifier<PlanFact>
  package let plan: ActionPlan.ID
  package let at: Instant
  package let outcome: ActionPlan.Outcome

  package init(id: Identifier<PlanFact>, plan: ActionPlan.ID, at: Instant, outcome: ActionPlan.Outcome) {
    self.id = id
    self.plan = plan
    self.at = at
    self.outcome = outcome
  }
}
