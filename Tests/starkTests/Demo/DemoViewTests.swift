import Content
import Dialogue
import GRDB
import Testing

@testable import Records
@testable import stark

/// The figures of the demo as another program reads them from the file's views.
@Suite("The demo cycle in a database")
struct DemoViewTests {
  private let archive: DemoArchive
  private let store: SessionStore

  init() throws {
    archive = try DemoFixture.archive
    store = try DemoFixture.sharedStore
  }

  private func rows(_ question: String) throws -> [String] {
    try store.queue.read { db in
      try Row.fetchAll(db, sql: question).map { row in
        row.databaseValues.map { $0.isNull ? "–" : String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: " ")
      }
    }
  }

  @Test("comes back as it was written")
  func roundTrip() throws {
    #expect(try store.records() == archive.records)
    #expect(Set(try store.needFacts()) == Set(archive.facts))
  }

  @Test("has the figures of each session")
  func sessions() throws {
    let question = """
      SELECT number, minutes, present, new_participants, joined_late, turns, talk_seconds, passes, topics_collected,
        topics_discussed, needs, disturbances, disturbance_minutes, active_breaks, dial_in_issues,
        round(mood_in_mean, 1), mood_in_n, round(mood_out_mean, 1), mood_out_n
      FROM analysis_session ORDER BY number
      """
    #expect(
      try rows(question) == [
        "1 60 5 5 0 16 1245 1 3 2 2 0 0 0 1 2.6 5 3.2 5",
        "2 60 6 2 1 14 1210 0 4 2 3 0 0 1 1 2.6 5 3.7 6",
        "3 61 7 1 0 21 1390 2 2 1 2 1 14 0 0 2.9 7 3.7 6",
        "4 58 5 1 0 15 1255 2 2 2 2 0 0 1 1 2.8 4 3.6 5",
        "5 60 8 0 1 16 1235 3 3 2 3 0 0 1 2 2.9 7 4.0 8",
        "6 62 8 0 0 17 1365 0 1 2 3 0 0 1 0 3.4 8 4.1 8",
      ])
  }

  @Test("has the participations, turns and seconds of each person")
  func people() throws {
    let question = """
      SELECT participant_number, (SELECT count(*) FROM analysis_attendance AS stay
        WHERE stay.participant_number = turn.participant_number), count(*), sum(seconds)
      FROM analysis_turn AS turn GROUP BY participant_number ORDER BY participant_number
      """
    #expect(
      try rows(question) == [
        "1 5 11 905", "2 5 12 1060", "3 4 7 595", "4 5 12 910", "5 6 19 1415", "6 4 14 1100", "7 4 14 1125",
        "8 3 6 355", "9 3 4 235",
      ])
  }

  @Test("has the topics, notes, needs and events")
  func others() throws {
    #expect(
      try rows("SELECT count(*), count(DISTINCT topic_id), sum(discussed), sum(minutes) FROM analysis_topic")
        == ["19 15 11 148"])
    #expect(
      try rows("SELECT status, count(*), count(reported_back_on) FROM analysis_need GROUP BY status ORDER BY status")
        == ["captured 3 0", "declined 1 1", "forwarded 4 3", "inProgress 5 4", "resolved 2 2"])
    #expect(try rows("SELECT count(*), sum(released) FROM analysis_note") == ["20 18"])
    #expect(
      try rows("SELECT kind, count(*), sum(seconds) FROM analysis_event GROUP BY kind ORDER BY kind")
        == ["activeBreak 4 660", "dialInIssue 5 2100", "disturbance 1 840", "extension 2 480"])
  }

  @Test("leaves the four topics that nobody talked about for the next session")
  func topicStore() throws {
    let next = try #require(try store.latestCycle())
    #expect(next.cycle == archive.cycle && next.sessionsHeld == 6 && next.roster.count == 9)
    #expect(
      Set(next.topicStore.map(\.title))
        == ["Deutsch üben ohne Kurs", "Was Masken kosten", "Osterferien mit Kindern", "Bewerbung per Video"])
    #expect(next.earlierNeeds.count == 5)
  }

  @Test("suggests minutes for the next session from the six that took place")
  func durations() throws {
    let history = try #require(try store.latestCycle()?.phaseHistory)
    #expect(history.sessions.count == 6)
    #expect(history.suggestion(minutes: 60)?.total == 60)
  }
}
