/// What happens with the plans that people make for themselves.
package enum PlanEvent: Hashable, Sendable, Codable {
  /// The person has said yes to its being written down.
  case made(ActionPlan.ID, of: Participant.ID, text: String)
  /// The person says how a plan of an earlier session went; saying it again corrects it.
  case followedUp(ActionPlan.ID, outcome: ActionPlan.Outcome)
}
