import Dialogue
import Interface
import Words

extension Trainer {
  /// Sits in the preparation of a session before which five others went through every phase.
  init(inSixthPreparation language: Language) throws {
    let second = try SessionOpening.second()
    let past = [[11, 6, 27, 9, 7], [12, 6, 26, 9, 7], [11, 7, 27, 8, 6], [40, 1, 5, 10, 9], [10, 6, 28, 9, 7]]
    let rows = past.map { minutes in
      let times = minutes.map { Int64($0) * 60_000 }
      return PhaseHistory.Row(
        checkIn: times[0], topics: times[1], exchange: times[2], needs: times[3], checkOut: times[4])
    }
    let opening = SessionOpening(
      session: second.session, number: 6, cycle: second.cycle, date: second.date, roster: second.roster,
      returning: second.returning, earlierNeeds: second.earlierNeeds, topicStore: second.topicStore,
      categories: second.categories, phaseHistory: PhaseHistory(sessions: rows))
    try self.init(language, start: SessionStart(proposal: opening))
    enter(.preparation)
  }
}
