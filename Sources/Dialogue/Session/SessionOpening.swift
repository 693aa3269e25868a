/// Everything a session starts from: with it and the events, the session can be replayed.
package struct SessionOpening: Hashable, Sendable, Codable {
  package let session: Session.ID
  /// 1 for the first session of the cycle.
  package let number: Int
  package var cycle: Cycle
  package let date: CivilDate
  /// When the hour is meant to begin, in the cycle's local time.
  package let start: TimeOfDay
  /// People of the cycle.
  package var roster: [Participant]
  /// People who took part in an earlier session of the cycle.
  package let returning: Set<Participant.ID>
  /// The same people, those who were there last first; nil when nobody was.
  package let lately: [Participant.ID]?
  package let earlierNeeds: [EarlierNeed]
  /// Plans of earlier sessions to be asked about.
  package let openPlans: [OpenPlan]
  package let topicStore: [StoredTopic]
  /// Topics that were talked about in earlier sessions of the cycle, latest first.
  package let pastTopics: [PastTopic]
  package let categories: [NeedCategory]
  /// How long the phases took in earlier sessions of the cycle.
  package let phaseHistory: PhaseHistory
  /// Who sat at one device in the last session that took place; nil when nobody shared one.
  package let devicesOfLastTime: [[Participant.ID]]?

  package init(
    session: Session.ID, number: Int, cycle: Cycle, date: CivilDate, start: TimeOfDay? = nil,
    roster: [Participant] = [],
    returning: Set<Participant.ID> = [], earlierNeeds: [EarlierNeed] = [], topicStore: [StoredTopic] = [],
    pastTopics: [PastTopic] = [], categories: [NeedCategory] = [], phaseHistory: PhaseHistory = PhaseHistory(),
    openPlans: [OpenPlan] = [], devicesOfLastTime: [[Participant.ID]] = [],
    lately: [Participant.ID] = []
  ) {
    self.session = session
    self.number = number
    self.cycle = cycle
    self.date = date
    self.start = start ?? cycle.start
    self.roster = roster
    self.returning = returning
    self.lately = lately.isEmpty ? nil : lately
    self.earlierNeeds = earlierNeeds
    self.openPlans = openPlans
    self.topicStore = topicStore
    self.pastTopics = pastTopics
    self.categories = categories
    self.phaseHistory = phaseHistory
    self.devicesOfLastTime = devicesOfLastTime.isEmpty ? nil : devicesOfLastTime
  }
}

/// One Wednesday hour; what is known of it lives in the state machine and in the record.
package enum Session {
  package typealias ID = Identifier<Session>
}
