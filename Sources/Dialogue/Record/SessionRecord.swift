/// What is kept of a session: rows without names of people at what they said.
///
/// A session has one record, computed from its state alone; the same state gives the same rows with the same
/// names.
package struct SessionRecord: Hashable, Sendable, Identifiable {
  package let id: Session.ID
  package let number: Int
  package let cycle: Cycle
  package let date: CivilDate
  package let scheduledStart: Instant
  /// When check-in was entered for the first time; nil when the session did not take place.
  package let startedAt: Instant?
  /// When wrap-up was entered for the last time, or the session was left.
  package let endedAt: Instant?
  /// Milliseconds from start to end, by the clock that does not jump.
  package let milliseconds: Int64
  package let cancellation: String?
  /// How often somebody passed, in rounds and in the line; never by person.
  package let passes: Int
  package let roster: [Participant]
  /// Who ran the hour; the names stay here.
  package let team: [TeamMember]
  package let phases: [PhaseRecord]
  package let attendances: [AttendanceRecord]
  package let rounds: [RoundRecord]
  package let turns: [TurnRecord]
  package let topics: [TopicRecord]
  package let notes: [NoteRecord]
  package let needs: [NeedRecord]
  package let events: [EventRecord]
  /// What became known of earlier needs.
  package var facts: [NeedFact]
  /// The trainer's own line; private.
  package let reflection: String
  /// What people want to do; private, each belongs to one person.
  package let plans: [PlanRecord]
  /// How plans of earlier sessions went.
  package let planFacts: [PlanFact]
  /// How often it came to stand otherwise in calendars.
  package let calendarRevision: CalendarRevision
  /// Ground rules that the group agreed on in this session, in their order.
  package let newRules: [String]

  package init(
    id: Session.ID, number: Int, cycle: Cycle, date: CivilDate, scheduledStart: Instant, startedAt: Instant?,
    endedAt: Instant?, milliseconds: Int64, cancellation: String? = nil, passes: Int = 0,
    roster: [Participant] = [], phases: [PhaseRecord] = [], attendances: [AttendanceRecord] = [],
    rounds: [RoundRecord] = [], turns: [TurnRecord] = [], topics: [TopicRecord] = [],
    notes: [NoteRecord] = [], needs: [NeedRecord] = [], events: [EventRecord] = [], facts: [NeedFact] = [],
    reflection: String = "", team: [TeamMember] = [], plans: [PlanRecord] = [], planFacts: [PlanFact] = [],
    calendarRevision: CalendarRevision? = nil, newRules: [String] = []
  ) {
    self.id = id
    self.number = number
    self.cycle = cycle
    self.date = date
    self.scheduledStart = scheduledStart
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.milliseconds = milliseconds
    self.cancellation = cancellation
    self.passes = passes
    self.roster = roster
    self.phases = phases
    self.attendances = attendances
    self.rounds = rounds
    self.turns = turns
    self.topics = topics
    self.notes = notes
    self.needs = needs
    self.events = events
    self.facts = facts
    self.reflection = reflection
    self.team = team
    self.plans = plans
    self.planFacts = planFacts
    self.newRules = newRules
    self.calendarRevision = calendarRevision ?? CalendarRevision(latest: endedAt ?? scheduledStart)
  }
}
