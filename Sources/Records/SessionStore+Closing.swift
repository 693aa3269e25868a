package import Dialogue
import GRDB

extension SessionStore {
  /// Closes a session: writes its record and deletes its journal and its draft, together or not at all.
  ///
  /// Repeating it changes nothing; of two different records of one session the first stays.
  package func close(_ record: SessionRecord, at instant: Instant) throws(StoreError) {
    try writing { db in
      if try insert([record], closedAt: instant, factsAt: { _ in instant }, in: db) {
        try insertFacts(of: [record], in: db)
      }
      try db.change("DELETE FROM journal WHERE session = ?", [record.id])
      try db.change("DELETE FROM draft WHERE session = ?", [record.id])
    }
  }

  /// Adds the records of sessions that have no journal here, all of them or none; those that are there already
  /// stay as they are. `instant` is when they were added; settings and people count from each session's end.
  package func insert(_ records: [SessionRecord], at instant: Instant) throws(StoreError) {
    try writing { db in
      try insert(records, closedAt: instant, factsAt: { $0.endedAt ?? $0.scheduledStart }, in: db)
      try insertFacts(of: records, in: db)
    }
  }

  /// Adds what became known of needs; what is there already stays as it is.
  package func append(_ facts: [NeedFact]) throws(StoreError) {
    try writing { db in
      for fact in facts { try fact.insert(origin: origin, in: db) }
      try SearchText.refresh(after: facts, in: db)
    }
  }

  /// Whether there was something to write.
  @discardableResult
  private func insert(
    _ records: [SessionRecord], closedAt: Instant, factsAt: (SessionRecord) -> Instant, in db: Database
  ) throws -> Bool {
    var hasWritten = false
    for record in records where try !db.hasRow("SELECT 1 FROM session WHERE id = ?", [record.id]) {
      try insert(record, closedAt: closedAt, factsAt: factsAt(record), in: db)
      hasWritten = true
    }
    return hasWritten
  }

  private func insert(_ record: SessionRecord, closedAt: Instant, factsAt: Instant, in db: Database) throws {
    try record.cycle.record(
      before: record.newRules, at: factsAt, from: record.id, origin: origin, in: db)
    let settings = try record.cycle.record(at: factsAt, from: record.id, origin: origin, in: db)
    try db.change(
      """
      INSERT INTO session (
        id, cycle, cycle_fact, number, date, scheduled_start, started_at, ended_at, milliseconds, cancellation,
        passes, closed_at, origin, revisions, revised_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        record.id, record.cycle.id, settings, record.number, record.date, record.scheduledStart, record.startedAt,
        record.endedAt, record.milliseconds, record.cancellation, record.passes, closedAt, origin,
        record.calendarRevision.count, record.calendarRevision.latest,
      ])
    try Participant.record(
      record.roster, of: record.cycle.id, at: factsAt, from: record.id, origin: origin, in: db)
    try TeamMember.insert(record.team, of: record.id, in: db)
    try PhaseRecord.insert(record.phases, of: record.id, in: db)
    try AttendanceRecord.insert(record.attendances, of: record.id, in: db)
    try RoundRecord.insert(record.rounds, of: record.id, in: db)
    try TopicRecord.insert(record.topics, of: record.id, in: db)
    try TurnRecord.insert(record.turns, of: record.id, in: db)
    try NoteRecord.insert(record.notes, of: record.id, in: db)
    try NeedRecord.insert(record.needs, of: record.id, in: db)
    try EventRecord.insert(record.events, of: record.id, in: db)
    try PlanRecord.insert(record.plans, of: record.id, in: db)
    if !record.reflection.isEmpty {
      try db.change("INSERT INTO private_note (session, text) VALUES (?, ?)", [record.id, record.reflection])
    }
    try SearchText.refresh(record.id, in: db)
  }

  /// After all records, because a fact may be about a need of any of them.
  private func insertFacts(of records: [SessionRecord], in db: Database) throws {
    for record in records {
      for (ordinal, fact) in record.facts.enumerated() {
        try fact.insert(from: record.id, ordinal: ordinal, origin: origin, in: db)
      }
      try SearchText.refresh(after: record.facts, in: db)
      for (ordinal, fact) in record.planFacts.enumerated() {
        try fact.insert(from: record.id, ordinal: ordinal, origin: origin, in: db)
      }
    }
    try PlanRecord.cutLinks(in: db)
  }
}
