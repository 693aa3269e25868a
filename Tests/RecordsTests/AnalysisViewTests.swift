import Dialogue
import Records
import Scratch
import Testing

@Suite("The views for analysis")
struct AnalysisViewTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let tables: TableReader

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    tables = try TableReader(directory.file())
  }

  @Test("count what happened in a session")
  func session() throws {
    try store.insert([AnalysedSession.first, AnalysedSession.second], at: Invented.later)
    #expect(
      try tables.rows("SELECT * FROM analysis_session ORDER BY number") == [
        [
          AnalysedSession.first.id.description, "Frühjahr 2021", "1", "2021-03-17", "2021-03-17T11:30:00.000Z",
          "2021-03-17T11:31:00.000Z", "2021-03-17T12:30:29.999Z", "59", "3", "3", "1", "3", "212", "4", "2", "1",
          "2", "2", "3", "1", "1", "2.5", "2", "–", "0",
        ],
        [
          AnalysedSession.second.id.description, "Frühjahr 2021", "2", "2021-03-24", "2021-03-24T11:30:00.000Z",
          "2021-03-24T11:31:00.000Z", "2021-03-24T12:31:00.000Z", "60", "1", "0", "0", "0", "0", "0", "0", "0", "0",
          "0", "0", "0", "0", "–", "0", "–", "0",
        ],
      ])
  }

  @Test("show people with their number only")
  func people() throws {
    try store.insert([AnalysedSession.first], at: Invented.later)
    let session = AnalysedSession.first.id.description
    #expect(
      try tables.rows("SELECT * FROM analysis_attendance ORDER BY participant_number") == [
        [session, "1", "Weilgrund", "onSite", "2021-03-17T11:25:00.000Z", "–"],
        [session, "2", "Lahnhöhe", "privateDevice", "2021-03-17T11:25:00.000Z", "2021-03-17T12:00:00.000Z"],
        [session, "3", "Lahnhöhe", "phone", "2021-03-17T11:25:00.000Z", "–"],
      ])
    #expect(
      try tables.rows("SELECT * FROM analysis_round ORDER BY round, participant_number") == [
        [session, "1", "checkIn", "given", "2"], [session, "2", "checkIn", "given", "3"],
        [session, "3", "checkIn", "notAsked", "–"], [session, "1", "checkOut", "passed", "–"],
      ])
    #expect(
      try tables.rows("SELECT * FROM analysis_turn ORDER BY started_at") == [
        [session, "1", AnalysedSession.topic, "turn", "2021-03-17T11:50:00.000Z", "90", "1", "1"],
        [session, "2", AnalysedSession.topic, "directReply", "2021-03-17T11:52:00.000Z", "91", "2", "0"],
        [session, "3", "–", "disturbance", "2021-03-17T11:54:00.000Z", "31", "1", "1"],
      ])
  }

  @Test("show topics that stood, notes that have words, and what happened beside the talk")
  func contents() throws {
    try store.insert([AnalysedSession.first], at: Invented.later)
    let session = AnalysedSession.first.id.description
    #expect(
      try tables.rows("SELECT * FROM analysis_topic ORDER BY title") == [
        [
          AnalysedSession.topic, session, "Arzttermin", "participant", "3", "dots", "1", "10", "openExchange",
          "2021-03-17", "0", "–",
        ],
        [
          AnalysedSession.id(22), session, "Fasten", "impulse", "–", "–", "0", "–", "–", "2021-03-17", "0",
          AnalysedSession.topic,
        ],
        [
          AnalysedSession.id(23), session, "Impftermin", "store", "0", "–", "0", "–", "–", "2021-03-10", "1", "–",
        ],
      ])
    #expect(
      try tables.rows("SELECT * FROM analysis_note ORDER BY kind") == [
        [session, "–", "idea", "Früh anrufen.", "0"],
        [session, AnalysedSession.topic, "quote", "„Ich rufe um acht an.“", "1"],
      ])
    #expect(
      try tables.rows("SELECT * FROM analysis_event ORDER BY started_at") == [
        [session, "disturbance", "conflict", "2021-03-17T11:40:00.000Z", "80", "agreement"],
        [session, "disturbance", "technology", "2021-03-17T11:42:00.000Z", "81", "–"],
        [session, "activeBreak", "stretch", "2021-03-17T12:00:00.000Z", "180", "–"],
        [session, "dialInIssue", "sound", "2021-03-17T12:10:00.000Z", "0", "–"],
        [session, "replan", "10/7/24/8/7", "2021-03-17T12:12:00.000Z", "0", "4"],
      ])
  }

  @Test("show needs with every column, empty texts as nothing")
  func needs() throws {
    try store.insert([AnalysedSession.first], at: Invented.later)
    let session = AnalysedSession.first.id.description
    #expect(
      try tables.rows("SELECT * FROM analysis_need ORDER BY wording") == [
        [
          AnalysedSession.id(31), session, "2021-03-17", "Ein Termin.", "movement", "movement", "group", "3", "soon",
          "besetzt", "–", "Patenbüro", "–", "–", "2021-03-24", "captured", "–", "–", "1", "0", "1",
        ],
        [
          AnalysedSession.id(33), session, "2021-03-17", "Erledigt.", "–", "–", "–", "–", "–", "–", "–", "–", "–",
          "–", "–", "withdrawn", "–", "–", "1", "0", "0",
        ],
        [
          AnalysedSession.id(34), session, "2021-03-17", "Ruhe.", "–", "–", "–", "–", "–", "–", "–", "–", "–", "–",
          "–", "captured", "–", "–", "1", "1", "0",
        ],
      ])
  }

  @Test("leave out sessions that did not take place")
  func notHeld() throws {
    let cancelled = Invented.record(
      1, cancellation: "krank", roster: [Invented.amina], attendances: [Invented.attendance(Invented.amina, in: 1)],
      topics: [Invented.topic(21)], needs: [Invented.need(31)])
    let neverBegun = Invented.record(
      2, startedAt: nil, topics: [Invented.topic(22)], needs: [Invented.need(32)])
    try store.insert([cancelled, neverBegun], at: Invented.later)
    for view in ["session", "attendance", "round", "turn", "topic", "note", "need", "event"] {
      #expect(try tables.column("SELECT count(*) FROM analysis_\(view)") == ["0"])
    }
  }
}
