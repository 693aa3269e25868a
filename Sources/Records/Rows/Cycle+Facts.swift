import Dialogue
import GRDB

extension Cycle {
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
    try db.rows("SELECT * FROM current_cycle WHERE cycle = ?", [id]) { row in
      (fact: try row.value("id") as Identifier<CycleFact>, cycle: try Cycle(row))
    }.first
  }

  /// Makes sure that these settings are on record, and gives the name of the fact they stand in: the one that
  /// holds now when nothing differs, a new one named after the session otherwise.
  func record(at: Instant, from session: Session.ID, origin: String, in db: Database) throws -> Identifier<CycleFact> {
    try db.change("INSERT INTO cycle (id) VALUES (?) ON CONFLICT (id) DO NOTHING", [id])
    if let current = try Self.current(id, in: db), current.cycle == self { return current.fact }
    let fact = Identifier<CycleFact>(derivedFrom: session.description, "cycle")
    try insert(fact, at: at, origin: origin, in: db)
    return fact
  }

  /// Keeps which rules held before the session in which `newRules` were made, in settings of that time.
  func record(
    before newRules: [String], at: Instant, from session: Session.ID, origin: String, in db: Database
  ) throws {
    guard !newRules.isEmpty else { return }
    try db.change("INSERT INTO cycle (id) VALUES (?) ON CONFLICT (id) DO NOTHING", [id])
    var before = self
    before.groundRules.removeAll { newRules.contains($0) }
    try before.insert(Self.factBefore(session), at: at + .milliseconds(-1), origin: origin, in: db)
  }

  /// Names the settings that held before a session in which a rule was made.
  static func factBefore(_ session: Session.ID) -> Identifier<CycleFact> {
    Identifier(derivedFrom: session.description, "cycle before")
  }

  private func insert(_ fact: Identifier<CycleFact>, at: Instant, origin: String, in db: Database) throws {
    let values: KeyValuePairs<String, any StoredValue> = [
      "id": fact, "cycle": id, "at": at, "origin": origin, "name": name, "districts": try StoredJSON(districts).text,
      "providers": try StoredJSON(providers).text, "team": try StoredJSON(team).text, "target_group": targetGroup,
      "hotline": hotline, "weekday": weekday, "start_minute": start, "time_zone": timeZone, "first_date": firstDate,
      "planned_sessions": plannedSessions, "check_in_minutes": plan.checkIn, "topics_minutes": plan.topics,
      "exchange_minutes": plan.exchange, "needs_minutes": plan.needs, "check_out_minutes": plan.checkOut,
      "turn_seconds": timing.turnSeconds, "more_time_seconds": timing.moreTimeSeconds,
      "direct_reply_seconds": timing.directReplySeconds, "topic_minutes": timing.topicMinutes,
      "extension_minutes": timing.extensionMinutes, "break_seconds": timing.breakSeconds,
      "ground_rules": try StoredJSON(groundRules).text,
    ]
    let names = values.map(\.key).joined(separator: ", ")
    let places = databaseQuestionMarks(count: values.count)
    try db.change(
      "INSERT INTO cycle_fact (\(names)) VALUES (\(places)) ON CONFLICT (id) DO NOTHING", values.map(\.value))
  }
}
