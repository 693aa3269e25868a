/// A plan that somebody made in a session.
package struct PlanRecord: Hashable, Sendable, Identifiable {
  package let id: ActionPlan.ID
  /// Whose plan it is. Nil once the person has said how it went: nothing has to be asked any more.
  package let participant: Participant.ID?
  package let topic: Topic.ID?
  package let text: String

  package init(id: ActionPlan.ID, participant: Participant.ID?, topic: Topic.ID?, text: String) {
    self.id = id
    self.participant = participant
    self.topic = topic
    self.text = text
  }
}
