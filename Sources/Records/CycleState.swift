package import Dialogue

/// What is known of a cycle when its next session is opened.
package struct CycleState: Hashable, Sendable {
  package let cycle: Cycle
  /// Sessions that took place.
  package let sessionsHeld: Int
  /// Day of the last session that took place or was cancelled; nil when there was neither.
  package let lastDate: CivilDate?
  /// Everybody of the cycle, by number.
  package let roster: [Participant]
  /// Those who were there at least once, those who were there last first.
  package let lately: [Participant.ID]
  /// Needs to which the group has not heard the answer, those of the newest session first.
  package let earlierNeeds: [EarlierNeed]
  /// Topics that wait, those that wait longest first.
  package let topicStore: [StoredTopic]
  /// How long the phases of the last sessions took.
  package let phaseHistory: PhaseHistory
  /// Plans to be asked about, the oldest first.
  package let openPlans: [OpenPlan]
  /// Topics that were talked about, the latest first; not more than a typed line has to be compared with.
  package let pastTopics: [PastTopic]
  /// Who sat at one device in the last session that took place.
  package let devices: [[Participant.ID]]
}
