package import Dialogue
import GRDB

extension SessionStore {
  /// Begins a session: its opening and its first entries together, or nothing.
  ///
  /// Repeating it changes nothing. Throws `outOfStep` when the session is already closed, or was begun and went on
  /// differently.
  package func begin(
    _ opening: SessionOpening, at reading: ClockReading, entries: [SessionEntry]
  ) throws(StoreError) {
    try writing { db in
      guard try !db.hasRow("SELECT 1 FROM session WHERE id = ?", [opening.session]) else { throw StoreError.outOfStep }
      let lines = [try JournalLine(opening, at: reading)] + (try entries.map { try JournalLine($0) })
      try Self.write(lines, to: opening.session, from: 0, in: db)
    }
  }

  /// Adds entries to an open session: all of them, or none. The first entry after the opening has position 1.
  ///
  /// Entries that are there already stay; so an append in doubt can be repeated. Throws `outOfStep` when the
  /// journal does not end right before `position`, or has other entries from there on.
  package func append(
    _ entries: [SessionEntry], to session: Session.ID, from position: Int
  ) throws(StoreError) {
    try writing { db in
      guard position >= 1,
        try db.hasRow("SELECT 1 FROM journal WHERE session = ? AND position = ?", [session, position - 1])
      else { throw StoreError.outOfStep }
      try Self.write(try entries.map { try JournalLine($0) }, to: session, from: position, in: db)
    }
  }

  /// The sessions that are not closed, the one begun first first.
  ///
  /// Throws `damagedJournal` when a line cannot be read; whether the lines follow from each other is for the
  /// session's history to say.
  package func unfinished() throws(StoreError) -> [JournaledSession] {
    try reading { db in
      let sessions: [Session.ID] = try db.column(
        "SELECT session FROM journal WHERE position = 0 ORDER BY wall, session")
      return try sessions.map { try Self.journal(of: $0, in: db) }
    }
  }

  /// The entries of an open session from a position on, for whoever follows it; the first has position 1.
  package func entries(of session: Session.ID, from position: Int) throws(StoreError) -> [SessionEntry] {
    try reading { db in try Self.lines(of: session, from: max(1, position), in: db).map { try $0.entry() } }
  }

  /// Keeps what is being typed in an open session; nil gives it up.
  ///
  /// Throws `outOfStep` when the session is not open, so that nothing half typed outlives it.
  package func save(_ draft: Draft?, of session: Session.ID) throws(StoreError) {
    try writing { db in
      guard let draft else {
        try db.change("DELETE FROM draft WHERE session = ?", [session])
        return
      }
      let saved = try db.change(
        """
        INSERT INTO draft (session, field, text, cursor)
        SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM journal WHERE session = ?1 AND position = 0)
        ON CONFLICT (session) DO UPDATE
        SET field = excluded.field, text = excluded.text, cursor = excluded.cursor
        """, [session, draft.field, draft.text, draft.cursor])
      guard saved == 1 else { throw StoreError.outOfStep }
    }
  }

  private static func write(
    _ lines: [JournalLine], to session: Session.ID, from first: Int, in db: Database
  ) throws {
    for (position, line) in zip(first..., lines) {
      let place: [any StoredValue] = [session, position]
      let written = try db.change(
        """
        INSERT INTO journal (session, position, id, wall, boot_time, boot_id, kind, payload, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """, place + line.values)
      if written == 1 { continue }
      let isThere = try db.hasRow(
        "SELECT 1 FROM journal WHERE session = ? AND position = ? AND id = ?", place + [line.id])
      guard isThere else { throw StoreError.outOfStep }
    }
  }

  private static func journal(of session: Session.ID, in db: Database) throws -> JournaledSession {
    let lines = try lines(of: session, from: 0, in: db)
    guard let first = lines.first, first.kind == JournalLine.opened else { throw StoreError.damagedJournal }
    let draft = try db.rows("SELECT field, text, cursor FROM draft WHERE session = ?", [session]) { row in
      Draft(field: try row.value("field"), text: try row.value("text"), cursor: try row.value("cursor"))
    }.first
    return JournaledSession(
      opening: try first.decoded(), openedAt: first.at, entries: try lines.dropFirst().map { try $0.entry() },
      draft: draft)
  }

  /// Lines in order; throws `damagedJournal` when one is missing between others.
  private static func lines(of session: Session.ID, from first: Int, in db: Database) throws -> [JournalLine] {
    let lines = try db.rows(
      "SELECT * FROM journal WHERE session = ? AND position >= ? ORDER BY position", [session, first]
    ) { row in
      (position: try row.value("position") as Int, line: try JournalLine(row))
    }
    guard zip(lines, first...).allSatisfy({ $0.position == $1 }) else { throw StoreError.damagedJournal }
    return lines.map(\.line)
  }
}
