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
  /// The ground rules of settings by their name.
  private let rules: [Identifier<CycleFact>: [String]]

  init(_ filter: RecordFilter, in db: Database) throws {
    let selection = SessionSelection(filter)
    func lists<Value>(
      _ part: SessionRecord.Part, _ read: (SessionSelection, Database) throws -> [Session.ID: [Value]]
    ) rethrows -> [Session.ID: [Value]] {
      filter.parts.contains(part) ? try read(selection, db) : [:]
    }
    rosters = try lists(.roster, Participant.rosters)
    teams = try lists(.team, TeamMember.lists)
    phases = try lists(.phases, PhaseRecord.lists)
    attendances = try lists(.attendances, AttendanceRecord.lists)
    rounds = try lists(.rounds, RoundRecord.lists)
    turns = try lists(.turns, TurnRecord.lists)
    topics = try lists(.topics, TopicRecord.lists)
    notes = try lists(.notes, NoteRecord.lists)
    needs = try lists(.needs, NeedRecord.lists)
    events = try lists(.events, EventRecord.lists)
    facts = try lists(.facts, NeedFact.lists)
    plans = try lists(.plans, PlanRecord.lists)
    planFacts = try lists(.plans, PlanFact.lists)
    rules = try Self.rules(selection, in: db)
    reflections = filter.includesReflections ? try Self.reflections(selection, in: db) : [:]
  }

  /// The record of one session, whose own row is given.
  func record(_ row: StoredRow) throws -> SessionRecord {
    let id: Session.ID = try row.value("session")
    let cycle = try Cycle(row)
    let before = rules[Cycle.factBefore(id)] ?? cycle.groundRules
    return SessionRecord(
      id: id, number: try row.value("number"), cycle: cycle, date: try row.value("date"),
      scheduledStart: try row.value("scheduled_start"), startedAt: try row.optional("started_at"),
      endedAt: try row.optional("ended_at"), milliseconds: try row.value("milliseconds"),
      cancellation: try row.optional("cancellation"), passes: try row.value("passes"), roster: rosters[id] ?? [],
      phases: phases[id] ?? [], attendances: attendances[id] ?? [], rounds: rounds[id] ?? [],
      turns: turns[id] ?? [], topics: topics[id] ?? [], notes: notes[id] ?? [], needs: needs[id] ?? [],
      events: events[id] ?? [], facts: facts[id] ?? [], reflection: reflections[id] ?? "",
      team: teams[id] ?? [], plans: plans[id] ?? [], planFacts: planFacts[id] ?? [],
      calendarRevision: CalendarRevision(count: try row.value("revisions"), latest: try row.value("revised_at")),
      newRules: cycle.groundRules.filter { !before.contains($0) })
  }

  private static func rules(
    _ selection: SessionSelection, in db: Database
  ) throws -> [Identifier<CycleFact>: [String]] {
    let facts = try db.rows(
      """
      SELECT id, ground_rules FROM cycle_fact
      WHERE cycle IN (SELECT cycle FROM session WHERE id IN (\(selection.sql)))
      """, selection.arguments
    ) { row in
      (try row.value("id") as Identifier<CycleFact>, try row.list("ground_rules") as [String])
    }
    return Dictionary(uniqueKeysWithValues: facts)
  }

  private static func reflections(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: String] {
    try db.lists(
      "SELECT session, text FROM private_note WHERE session IN (\(selection.sql))", selection.arguments
    ) { try $0.value("text") as String }.compactMapValues(\.first)
  }
}
