import Dialogue

extension SessionRecord {
  /// The same record, but nobody wrote down which rules were new.
  var withoutNewRules: SessionRecord {
    SessionRecord(
      id: id, number: number, cycle: cycle, date: date, scheduledStart: scheduledStart, startedAt: startedAt,
      endedAt: endedAt, milliseconds: milliseconds, cancellation: cancellation, passes: passes, roster: roster,
      phases: phases, attendances: attendances, rounds: rounds, turns: turns, topics: topics, notes: notes,
      needs: needs, events: events, facts: facts, reflection: reflection, team: team, plans: plans,
      planFacts: planFacts, calendarRevision: calendarRevision)
  }
}
