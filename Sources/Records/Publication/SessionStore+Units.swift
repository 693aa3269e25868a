package import Dialogue
import GRDB

extension SessionStore {
  /// How a cycle began: in which file, and with how many sessions in its plan. Later plans change no unit.
  private static let beginning = """
    SELECT fact.cycle, fact.planned_sessions, fact.origin FROM cycle
    JOIN cycle_fact AS fact ON fact.id = (SELECT id FROM cycle_fact WHERE cycle = cycle.id ORDER BY at, id LIMIT 1)
    """

  /// Units that are complete now, in the order of their cycles and numbers.
  ///
  /// They are formed only in the file in which the cycle was made: two files could put different sessions together, and
  /// what the two tell could be subtracted. Sessions that came later belong to the next unit.
  package func dueUnits() throws(StoreError) -> [DueUnit] {
    try reading { db in
      let cycles = try db.rows("\(Self.beginning) WHERE fact.origin = ? ORDER BY fact.cycle", [origin]) { row in
        (cycle: try row.value("cycle") as Cycle.ID, size: max(1, try row.value("planned_sessions") as Int))
      }
      return try cycles.flatMap { cycle, size in
        let waiting: [Session.ID] = try db.column(
          """
          SELECT id FROM held_session WHERE cycle = ? AND id NOT IN (
            SELECT member.value FROM published_unit AS unit, json_each(unit.sessions) AS member WHERE unit.cycle = ?)
          ORDER BY closed_at, scheduled_start, id
          """, [cycle, cycle])
        let last: Int =
          try db.value("SELECT coalesce(max(number), 0) FROM published_unit WHERE cycle = ?", [cycle]) ?? 0
        let whole = stride(from: 0, to: waiting.count / size * size, by: size).map { Array(waiting[$0..<($0 + size)]) }
        let rest = waiting.dropFirst(whole.count * size)
        let ended: [Session.ID] = try db.column(
          "SELECT id FROM session JOIN cycle_end USING (cycle) WHERE cycle = ? AND closed_at <= cycle_end.at", [cycle])
        let isEnded = !rest.isEmpty && rest.allSatisfy(Set(ended).contains)
        return (whole + (isEnded ? [Array(rest)] : [])).enumerated().map { place, sessions in
          DueUnit(cycle: cycle, number: last + 1 + place, sessions: sessions)
        }
      }
    }
  }

  /// Ends a cycle, so that what was closed so far makes a unit with fewer sessions; to be said once.
  package func end(_ cycle: Cycle.ID, at instant: Instant) throws(StoreError) {
    try writing { db in
      _ = try db.change(
        "INSERT INTO cycle_end (cycle, at, origin) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [cycle, instant, origin])
    }
  }

  /// Keeps what is told of a unit; what was told before stays.
  package func append(_ units: [PublishedUnit]) throws(StoreError) {
    try writing { db in
      for unit in units {
        try db.change(
          """
          INSERT INTO published_unit (id, cycle, number, at, origin, sessions, steps) VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          [
            unit.id, unit.cycle, unit.number, unit.at, origin,
            try StoredJSON(unit.sessions.map(\.description)).text, try StoredJSON(unit.steps).text,
          ])
      }
    }
  }

  /// What was told of units, of one cycle or of all, the oldest first.
  package func publishedUnits(of cycle: Cycle.ID? = nil) throws(StoreError) -> [PublishedUnit] {
    try reading { db in
      let condition = cycle == nil ? "" : "WHERE cycle = ?"
      return try db.rows(
        "SELECT cycle, number, at, sessions, steps FROM published_unit \(condition) ORDER BY cycle, number",
        cycle.map { [$0] } ?? []
      ) { row in
        let names: [String] = try row.list("sessions")
        let sessions = names.compactMap { Session.ID($0) }
        guard sessions.count == names.count else { throw StoreError.corrupt }
        return PublishedUnit(
          cycle: try row.value("cycle"), number: try row.value("number"), at: try row.value("at"), sessions: sessions,
          steps: try row.list("steps"))
      }
    }
  }

  /// How many sessions make a unit of each cycle.
  package func unitSizes() throws(StoreError) -> [Cycle.ID: Int] {
    try reading { db in
      let sizes = try db.rows(Self.beginning) { row in
        (try row.value("cycle") as Cycle.ID, max(1, try row.value("planned_sessions") as Int))
      }
      return Dictionary(uniqueKeysWithValues: sizes)
    }
  }

  /// Every name that anybody has or had in the group or in its team, by cycle.
  package func namesByCycle() throws(StoreError) -> [Cycle.ID: [String]] {
    try reading { db in
      let rows = try db.rows(
        """
        SELECT cycle, name FROM participant_fact
        UNION SELECT session.cycle, session_team.name FROM session_team JOIN session ON session.id = session
        UNION SELECT fact.cycle, json_extract(member.value, '$.name') FROM cycle_fact AS fact, json_each(fact.team) AS member
        ORDER BY cycle, name
        """
      ) { row in
        (cycle: try row.value("cycle") as Cycle.ID, name: try row.value("name") as String)
      }
      return Dictionary(grouping: rows, by: \.cycle).mapValues { $0.map(\.name) }
    }
  }
}
