import Dialogue
import GRDB

extension Participant {
  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), number: try row.value("number"), name: try row.value("name"),
      district: try row.value("district"), access: try row.value("access_mode"), moreTime: try row.value("more_time"))
  }

  /// Everybody of a cycle as they are known now, by number, with the names of the facts that hold.
  static func current(
    of cycle: Cycle.ID, in db: Database
  ) throws -> [(fact: Identifier<ParticipantFact>, participant: Participant)] {
    try db.rows(
      """
      SELECT participant AS id, number, name, district, access_mode, more_time, id AS fact
      FROM current_participant WHERE cycle = ? ORDER BY number, participant
      """, [cycle]
    ) { row in
      (fact: try row.value("fact"), participant: try Participant(row))
    }
  }

  /// Makes sure that the people of a session are on record as they are, and who they were in that session.
  static func record(
    _ roster: [Participant], of cycle: Cycle.ID, at: Instant, from session: Session.ID, origin: String,
    in db: Database
  ) throws {
    let known = try current(of: cycle, in: db)
    for person in roster {
      let fact =
        known.first { $0.participant == person }?.fact
        ?? Identifier<ParticipantFact>(derivedFrom: session.description, "participant", person.id.description)
      if !known.contains(where: { $0.fact == fact }) {
        try person.insert(fact, of: cycle, at: at, origin: origin, in: db)
      }
      try db.change("INSERT INTO roster (session, participant, fact) VALUES (?, ?, ?)", [session, person.id, fact])
    }
  }

  /// The people of all sessions that `selection` names, by number: called as they are called now, otherwise as
  /// they were then.
  static func rosters(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: [Participant]] {
    try db.lists(
      """
      SELECT roster.session, participant.id, participant.number, today.name, fact.district, fact.access_mode,
        fact.more_time
      FROM roster
      JOIN participant_fact AS fact ON fact.id = roster.fact
      JOIN participant ON participant.cycle = fact.cycle AND participant.id = fact.participant
      JOIN current_participant AS today
        ON today.cycle = participant.cycle AND today.participant = participant.id
      WHERE roster.session IN (\(selection.sql))
      ORDER BY roster.session, participant.number, participant.id
      """, selection.arguments
    ) { try Participant($0) }
  }

  private func insert(
    _ fact: Identifier<ParticipantFact>, of cycle: Cycle.ID, at: Instant, origin: String, in db: Database
  ) throws {
    try db.change(
      "INSERT INTO participant (cycle, id, number) VALUES (?, ?, ?) ON CONFLICT (cycle, id) DO NOTHING",
      [cycle, id, number])
    try db.change(
      """
      INSERT INTO participant_fact (id, cycle, participant, at, origin, name, district, access_mode, more_time)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [fact, cycle, id, at, origin, name, district, access, moreTime])
  }
}
