extension SessionOpening {
  /// The session that comes next in a cycle: the first day of the cycle's weekday that is not before `today` and
  /// later than the last session held.
  package static func next(
    named session: Session.ID, in cycle: Cycle, held: Int, last: CivilDate?, today: CivilDate,
    roster: [Participant], returning: Set<Participant.ID>, earlierNeeds: [EarlierNeed],
    topicStore: [StoredTopic], categories: [NeedCategory]
  ) -> SessionOpening {
    let earliest = max(today, last?.adding(days: 1) ?? cycle.firstDate)
    return SessionOpening(
      session: session, number: held + 1, cycle: cycle, date: earliest.next(cycle.weekday), roster: roster,
      returning: returning, earlierNeeds: earlierNeeds, topicStore: topicStore, categories: categories)
  }
}
