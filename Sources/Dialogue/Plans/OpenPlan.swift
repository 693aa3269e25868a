/// A plan of an earlier session that is to be asked about: „Wie ist es gelaufen?“
package struct OpenPlan: Hashable, Sendable, Codable, Identifiable {
  package let id: ActionPlan.ID
  package let participant: Participant.ID
  package let text: String
  /// The number of the session in which it was made.
  package let session: Int
  package let madeOn: CivilDate
  /// What the person has said in this session; nil while nobody has asked.
  package internal(set) var outcome: ActionPlan.Outcome?

  package init(id: ActionPlan.ID, participant: Participant.ID, text: String, session: Int, madeOn: CivilDate) {
    self.id = id
    self.participant = participant
    self.text = text
    self.session = session
    self.madeOn = madeOn
  }
}
