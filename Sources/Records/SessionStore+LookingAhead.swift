import Dialogue
import GRDB

extension SessionStore {
  /// The cycle of the latest closed session, as the next session finds it; nil before the first one was closed.
  package func latestCycle() throws(StoreError) -> CycleState? {
    try reading { db in
      let latest: Cycle.ID? = try db.value("SELECT cycle FROM session ORDER BY scheduled_start DESC, id DESC LIMIT 1")
      guard let latest else { return nil }
      guard let cycle = try Cycle.current(latest, in: db)?.cycle else { throw StoreError.corrupt }
      return CycleState(
        cycle: cycle, sessionsHeld: try db.rows("SELECT id FROM held_session WHERE cycle = ?", [latest]) { _ in }.count,
        lastDate: try Self.lastDate(of: latest, db),
        roster: try Participant.current(of: latest, in: db).map(\.participant),
        lately: try Self.lately(in: latest, db), earlierNeeds: try Self.earlierNeeds(of: latest, db),
        topicStore: try Self.topicStore(of: latest, db),
        phaseHistory: try Self.phaseHistory(of: latest, db), openPlans: try Self.openPlans(of: latest, db),
        pastTopics: try Self.pastTopics(of: latest, db), devices: try Self.devices(of: latest, db))
    }
  }

  private static func lastDate(of cycle: Cycle.ID, _ db: Database) throws -> CivilDate? {
    try db.value(
      """
      SELECT date FROM session WHERE cycle = ? AND (started_at IS NOT NULL OR cancellation IS NOT NULL)
      ORDER BY date DESC LIMIT 1
      """, [cycle])
  }

  private static func lately(in cycle: Cycle.ID, _ db: Database) throws -> [Participant.ID] {
    try db.column(
      """
      SELECT attendance.participant FROM held_session
      JOIN attendance ON attendance.session = held_session.id WHERE held_session.cycle = ?
      GROUP BY attendance.participant
      ORDER BY max(held_session.scheduled_start) DESC, min(attendance.ordinal), attendance.participant
      """, [cycle])
  }

  /// Who sat at one device when the group met last.
  private static func devices(of cycle: Cycle.ID, _ db: Database) throws -> [[Participant.ID]] {
    let rows = try db.rows(
      """
      SELECT device, participant FROM attendance
      WHERE device IS NOT NULL AND session = (
        SELECT id FROM held_session WHERE cycle = ? ORDER BY scheduled_start DESC, id DESC LIMIT 1)
      ORDER BY device, ordinal
      """, [cycle]
    ) { row in (device: try row.value("device") as Int, person: try row.value("participant") as Participant.ID) }
    return Dictionary(grouping: rows, by: \.device).sorted { $0.key < $1.key }.map { $0.value.map(\.person) }
  }

  /// A session that did not take place may still have needs and topics: what was written down is not lost.
  private static func earlierNeeds(of cycle: Cycle.ID, _ db: Database) throws -> [EarlierNeed] {
    try db.rows(
      """
      SELECT need.id, need.wording, session.number, session.date, need.status, need.answer, need.is_confidential
      FROM session JOIN current_need AS need ON need.session = session.id
      WHERE session.cycle = ? AND need.merged_into IS NULL AND need.status <> 'withdrawn'
        AND need.reported_back_on IS NULL
      ORDER BY session.scheduled_start DESC, session.id DESC, need.ordinal
      """, [cycle]
    ) { row in
      EarlierNeed(
        id: try row.value("id"), wording: try row.value("wording"), session: try row.value("number"),
        capturedOn: try row.value("date"), status: try row.value("status"), answer: try row.value("answer"),
        isConfidential: try row.value("is_confidential"))
    }
  }

  /// Of every topic the latest row counts for its title; one row in which it was discussed, dropped or merged
  /// takes it out of the store.
  private static func topicStore(of cycle: Cycle.ID, _ db: Database) throws -> [StoredTopic] {
    try db.rows(
      """
      WITH listed AS (
        SELECT topic.*, count(session.started_at) OVER every AS times_listed,
          max(topic.is_discussed OR topic.is_dropped OR topic.merged_into IS NOT NULL) OVER every AS is_done,
          row_number() OVER (PARTITION BY topic.id ORDER BY session.scheduled_start DESC, session.id DESC) AS age
        FROM session JOIN listed_topic AS topic ON topic.session = session.id
        WHERE session.cycle = ?
        WINDOW every AS (PARTITION BY topic.id)
      )
      SELECT id, title, first_collected_on, times_listed, recurrence_of FROM listed
      WHERE age = 1 AND is_done = 0 ORDER BY first_collected_on, ordinal, id
      """, [cycle]
    ) { row in
      StoredTopic(
        id: try row.value("id"), title: try row.value("title"), firstCollectedOn: try row.value("first_collected_on"),
        timesListed: try row.value("times_listed"), recurrenceOf: try row.optional("recurrence_of"))
    }
  }

  /// The plans nobody has spoken of for good, the oldest first: „notYet“ is asked again.
  private static func openPlans(of cycle: Cycle.ID, _ db: Database) throws -> [OpenPlan] {
    try db.rows(
      """
      SELECT plan.id, plan.participant, plan.text, session.number, session.date
      FROM session JOIN plan ON plan.session = session.id
      WHERE session.cycle = ? AND plan.participant IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM plan_fact WHERE plan = plan.id AND outcome <> 'notYet')
      ORDER BY session.scheduled_start, session.id, plan.ordinal
      """, [cycle]
    ) { row in
      OpenPlan(
        id: try row.value("id"), participant: try row.value("participant"), text: try row.value("text"),
        session: try row.value("number"), madeOn: try row.value("date"))
    }
  }

  /// Of every topic the latest session counts in which it was discussed.
  private static func pastTopics(of cycle: Cycle.ID, _ db: Database) throws -> [PastTopic] {
    try db.rows(
      """
      WITH discussed AS (
        SELECT topic.id, topic.title, topic.ordinal, session.date, session.scheduled_start,
          row_number() OVER (PARTITION BY topic.id ORDER BY session.scheduled_start DESC, session.id DESC) AS age
        FROM session JOIN listed_topic AS topic ON topic.session = session.id
        WHERE session.cycle = ? AND topic.is_discussed = 1
      )
      SELECT id, title, date FROM discussed
      WHERE age = 1 ORDER BY scheduled_start DESC, ordinal, id LIMIT 1000
      """, [cycle]
    ) { row in
      PastTopic(id: try row.value("id"), title: try row.value("title"), discussedOn: try row.value("date"))
    }
  }
}
