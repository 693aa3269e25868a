package import Dialogue
import GRDB

extension SessionStore {
  /// The records of closed sessions, cancelled ones included, in the order of their scheduled start.
  ///
  /// A record is as it was written, but for two things that may be corrected later: a cycle and a person are
  /// called what they are called now. The trainer's own line is empty unless the filter asks for it.
  package func records(_ filter: RecordFilter = .all) throws(StoreError) -> [SessionRecord] {
    try reading { db in
      let selection = SessionSelection(filter)
      let lists = try RecordLists(filter, in: db)
      return try db.rows(
        """
        SELECT session.id AS session, session.number, session.date, session.scheduled_start, session.started_at,
          session.ended_at, session.milliseconds, session.cancellation, session.passes,
          session.revisions, coalesce(session.revised_at, session.closed_at) AS revised_at, today.name, fact.*
        FROM session
        JOIN cycle_fact AS fact ON fact.id = session.cycle_fact
        JOIN current_cycle AS today ON today.cycle = session.cycle
        WHERE session.id IN (\(selection.sql))
        ORDER BY session.scheduled_start, session.id
        """, selection.arguments
      ) { try lists.record($0) }
    }
  }

  /// The latest closed session; nil while there is none.
  package func latestSession() throws(StoreError) -> LatestSession? {
    try reading { db in
      try db.rows(
        """
        SELECT id, cycle, date, scheduled_start, started_at IS NOT NULL AND cancellation IS NULL AS took_place
        FROM session ORDER BY took_place DESC, date DESC, scheduled_start DESC, id DESC LIMIT 1
        """, []
      ) { row in
        LatestSession(
          id: try row.value("id"), cycle: try row.value("cycle"), date: try row.value("date"),
          scheduledStart: try row.value("scheduled_start"), tookPlace: try row.value("took_place"))
      }.first
    }
  }

  /// The cycles that have a closed session, in the order of their first one.
  package func knownCycles() throws(StoreError) -> [KnownCycle] {
    try reading { db in
      try db.rows(
        """
        SELECT found.cycle, today.name, found.first, found.last
        FROM (SELECT cycle, min(date) AS first, max(date) AS last FROM session GROUP BY cycle) AS found
        JOIN current_cycle AS today ON today.cycle = found.cycle
        ORDER BY found.first, found.cycle
        """, []
      ) { row in
        let (first, last): (CivilDate, CivilDate) = (try row.value("first"), try row.value("last"))
        return KnownCycle(id: try row.value("cycle"), name: try row.value("name"), days: first...last)
      }
    }
  }

  /// What the cycles with a closed session are called: a row a cycle, however many sessions there are.
  package func cycleNames() throws(StoreError) -> [Cycle.ID: String] {
    try reading { db in
      let names = try db.rows("SELECT cycle, name FROM current_cycle", []) { row in
        (try row.value("cycle") as Cycle.ID, try row.value("name") as String)
      }
      return Dictionary(uniqueKeysWithValues: names)
    }
  }

  /// Everything that became known of needs after their sessions, in sessions and between them, oldest first.
  package func needFacts() throws(StoreError) -> [NeedFact] {
    try reading { db in
      try db.rows("SELECT \(NeedFact.columns) FROM need_fact ORDER BY at, id") { try NeedFact($0) }
    }
  }

  /// The same of the needs of those sessions only.
  package func needFacts(of filter: RecordFilter) throws(StoreError) -> [NeedFact] {
    let selection = SessionSelection(filter)
    return try reading { db in
      try db.rows(
        """
        SELECT fact.id, fact.need, fact.at, fact.field, fact.value
        FROM need JOIN need_fact AS fact ON fact.need = need.id
        WHERE need.session IN (\(selection.sql)) ORDER BY fact.at, fact.id
        """, selection.arguments
      ) { try NeedFact($0) }
    }
  }

  /// What those topics were called when they were last in a list.
  package func topics(_ ids: Set<Topic.ID>) throws(StoreError) -> [LinkedTopic] {
    guard !ids.isEmpty else { return [] }
    return try reading { db in
      try db.rows(
        """
        SELECT found.id, found.title, found.cycle FROM (
          SELECT topic.id, topic.title, session.cycle,
            row_number() OVER (PARTITION BY topic.id ORDER BY session.date DESC, session.scheduled_start DESC,
              session.number DESC, session.id DESC) AS age
          FROM listed_topic AS topic JOIN session ON session.id = topic.session
          WHERE topic.id IN (SELECT value FROM json_each(?))
            AND session.started_at IS NOT NULL AND session.cancellation IS NULL
        ) AS found WHERE found.age = 1 ORDER BY found.id
        """, [try StoredJSON(ids.map(\.description).sorted()).text]
      ) { row in
        LinkedTopic(id: try row.value("id"), title: try row.value("title"), cycle: try row.value("cycle"))
      }
    }
  }

  /// Every name that anybody of the cycle has or had in the group, for texts in which no name may be.
  package func names(in cycle: Cycle.ID) throws(StoreError) -> [String] {
    try reading { db in
      try db.column("SELECT DISTINCT name FROM participant_fact WHERE cycle = ? ORDER BY name", [cycle])
    }
  }

  /// The last closed sessions, newest first, at most `limit`.
  package func recentSessions(limit: Int) throws(StoreError) -> [SessionSummary] {
    try reading { db in
      try db.rows(
        """
        SELECT session.id, session.number, session.date, cycle.name,
          session.started_at IS NOT NULL AND session.cancellation IS NULL AS took_place,
          (SELECT count(*) FROM attendance WHERE session = session.id) AS present,
          (SELECT count(*) FROM current_need
            WHERE session = session.id AND merged_into IS NULL AND status <> 'withdrawn') AS needs
        FROM session JOIN current_cycle AS cycle ON cycle.cycle = session.cycle
        ORDER BY session.scheduled_start DESC, session.id DESC LIMIT ?
        """, [max(0, limit)]
      ) { row in
        SessionSummary(
          id: try row.value("id"), number: try row.value("number"), date: try row.value("date"),
          cycle: try row.value("name"), present: try row.value("present"), needs: try row.value("needs"),
          tookPlace: try row.value("took_place"))
      }
    }
  }
}
