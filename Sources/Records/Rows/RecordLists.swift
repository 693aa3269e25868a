import Dialogue
import GRDB

/// The lists of many sessions, read with one question a table.
struct RecordLists {
  private let rosters: [Session.ID: [Participant]]
  private let teams: [Session.ID: [TeamMember]]
  private let phases: [Session.ID: [PhaseRecord]]
  private let attendances: [Session.ID: [AttendanceRecord]]
  private let rounds: [Session.ID: [RoundRecord]]
  private let turns: [Session.ID: [TurnRecord]]
  private let topics: [Session.ID: [TopicRecord]]
  private let notes: [Session.ID: [NoteRecord]]
  private let needs: [Session.ID: [NeedRecord]]
  private let events: [Session.ID: [EventRecord]]
  private let facts: [Session.ID: [NeedFact]]
  private let plans: [Session.ID: [PlanRecord]]
  private let planFacts: [Session.ID: [PlanFact]]
  private let reflections: [Session.ID: String]

  init(_ selection: SessionSelection, reflections includesReflections: Bool, in db: Database) throws {
    rosters = try Participant.rosters(selection, in: db)
    teams = try TeamMember.lists(selection, in: db)
    phases = try PhaseRecord.lists(selection, in: db)
    attendances = try AttendanceRecord.lists(selection, in: db)
    rounds = try RoundRecord.lists(selection, in: db)
    turns = try TurnRecord.lists(selection, in: db)
    topics = try TopicRecord.lists(selection, in: db)
    notes = try NoteRecord.lists(selection, in: db)
    needs = try NeedRecord.lists(selection, in: db)
    events = try EventRecord.lists(selection, in: db)
    facts = try NeedFact.lists(selection, in: db)
    plans = try PlanRecord.lists(selection, in: db)
    planFacts = try PlanFact.lists(selection, in: db)
    reflections = includesReflections ? try Self.reflections(selection, in: db) : [:]
  }

  /// The record of one session, whose own row is given.
  func record(_ row: StoredRow) throws -> SessionRecord {
    let id: Session.ID = try row.value("session")
    return SessionRecord(
      id: id, number: try row.value("number"), cycle: try Cycle(row), date: try row.value("date"),
      scheduledStart: try row.value("scheduled_start"), startedAt: try row.optional("started_at"),
      endedAt: try row.optional("ended_at"), milliseconds: try row.value("milliseconds"),
      cancellation: try row.optional("cancellation"), passes: try row.value("passes"), roster: rosters[id] ?? [],
      phases: phases[id] ?? [], attendances: attendances[id] ?? [], rounds: rounds[id] ?? [],
      turns: turns[id] ?? [], topics: topics[id] ?? [], notes: notes[id] ?? [], needs: needs[id] ?? [],
      events: events[id] ?? [], facts: facts[id] ?? [], reflection: reflections[id] ?? "",
      team: teams[id] ?? [], plans: plans[id] ?? [], planFacts: planFacts[id] ?? [],
      calendarRevision: CalendarRevision(count: try row.value("revisions"), latest: try row.value("revised_at")))
  }

  private static func reflections(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: String] {
    try db.lists(
      "SELECT session, text FROM private_note WHERE session IN (\(selection.sql))", selection.arguments
    ) { try $0.value("text") as String }.compactMapValues(\.first)
  }
}
