import Dialogue
import GRDB

extension Cycle {
  private static let columns = [
    "name", "districts", "providers", "team", "target_group", "hotline", "weekday", "start_minute", "time_zone",
    "first_date",
    "planned_sessions", "check_in_minutes", "topics_minutes", "exchange_minutes", "needs_minutes",
    "check_out_minutes", "turn_seconds", "more_time_seconds", "direct_reply_seconds", "topic_minutes",
    "extension_minutes", "break_seconds", "ground_rules",
  ]

  /// Reads the settings of one fact.
  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("cycle"), name: try row.value("name"), firstDate: try row.value("first_date"),
      districts: try row.list("districts"), providers: try row.list("providers"), team: try row.list("team"),
      targetGroup: try row.value("target_group"), hotline: try row.value("hotline"), weekday: try row.value("weekday"),
      start: try row.value("start_minute"), timeZone: try row.value("time_zone"),
      plannedSessions: try row.value("planned_sessions"),
      plan: PhasePlan(
        checkIn: try row.value("check_in_minutes"), topics: try row.value("topics_minutes"),
        exchange: try row.value("exchange_minutes"), needs: try row.value("needs_minutes"),
        checkOut: try row.value("check_out_minutes")),
      timing: Timing(
        turnSeconds: try row.value("turn_seconds"), moreTimeSeconds: try row.value("more_time_seconds"),
        directReplySeconds: try row.value("direct_reply_seconds"), topicMinutes: try row.value("topic_minutes"),
        extensionMinutes: try row.value("extension_minutes"), breakSeconds: try row.value("break_seconds")),
      groundRules: try row.list("ground_rules"))
  }

  /// The settings that hold now, with the name of the fact they stand in; nil for an unknown cycle.
  static func current(_ id: Cycle.ID, in db: Database) throws -> (fact: Identifier<CycleFact>, cycle: Cycle)? {
    let rows: [(fact: Identifier<CycleFact>, cycle: Cycle)] = try db.rows(
      "SELECT * FROM current_cycle WHERE cycle = ?", [id]
    ) { row in
      (fact: try row.value("id"), cycle: try Cycle(row))
    }
    return rows.first
  }

  /// Makes sure that these settings are on record, and gives the name of the fact they stand in: the one that
  /// holds now when nothing differs, a new one named after the session otherwise.
  func record(at: Instant, from session: Session.ID, origin: String, in db: Database) throws -> Identifier<CycleFact> {
    try db.change("INSERT INTO cycle (id) VALUES (?) ON CONFLICT (id) DO NOTHING", [id])
    if let current = try Self.current(id, in: db), current.cycle == self { return current.fact }
    let fact = Identifier<CycleFact>(derivedFrom: session.description, "cycle")
    let names = (["id", "cycle", "at", "origin"] + Self.columns).joined(separator: ", ")
    let places = Array(repeating: "?", count: Self.columns.count + 4).joined(separator: ", ")
    try db.change(
      "INSERT INTO cycle_fact (\(names)) VALUES (\(places)) ON CONFLICT (id) DO NOTHING",
      [fact, id, at, origin] + (try settings))
    return fact
  }

  private var settings: [any StoredValue] {
    get throws {
      [
        name, try StoredJSON(districts).text, try StoredJSON(providers).text, try StoredJSON(team).text,
        targetGroup, hotline, weekday, start, timeZone, firstDate, plannedSessions, plan.checkIn, plan.topics,
        plan.exchange, plan.needs, plan.checkOut, timing.turnSeconds, timing.moreTimeSeconds,
        timing.directReplySeconds, timing.topicMinutes, timing.extensionMinutes, timing.breakSeconds,
        try StoredJSON(groundRules).text,
      ]
    }
  }
}
