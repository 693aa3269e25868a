import Dialogue
import Scratch
import Testing

@testable import Records

@Suite("Closing a session")
struct ClosingTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let hour: InventedHour
  private let everything = RecordFilter(includesReflections: true)

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    hour = try InventedHour.rich()
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    try store.save(Draft(field: "note", text: "halb", cursor: 4), of: hour.opening.session)
  }

  @Test("keeps the record as it is, row by row")
  func roundTrip() throws {
    #expect(hour.record.turns.contains { $0.segments == 2 })
    #expect(hour.record.team.count == 2 && hour.record.events.contains { $0.helper == "Deniz" })
    #expect(hour.record.attendances.map(\.device) == [1, 1, nil, nil])
    #expect(hour.record.events.count == 4 && hour.record.needs.count == 3 && hour.record.topics.count == 5)
    try store.close(hour.record, at: Invented.later)
    #expect(try store.records(everything) == [hour.record])
  }

  @Test("keeps a strength in one row, with how often it was said, and the views have their columns")
  func mentions() throws {
    var session = InventedHour(Invented.opening(2))
    try session.happens(.frame(.phaseEntered(.checkIn)))
    for (index, text) in ["hört gut zu", "bleibt ruhig", "Hört gut zu"].enumerated() {
      try session.happens(.heard(.marked(Invented.id(80 + index), as: .strength, text: text)))
    }
    try session.happens(.heard(.markReleased(Invented.id(82), isReleased: true)))
    try store.close(session.record, at: Invented.later)
    #expect(try store.records().last?.notes == session.record.notes)
    #expect(session.record.notes.map(\.mentions) == [2, 1])
    let tables = try TableReader(directory.file())
    #expect(
      try tables.rows("SELECT text, released FROM analysis_note") == [["hört gut zu", "1"], ["bleibt ruhig", "0"]])
    #expect(
      try tables.column("SELECT name FROM pragma_table_info('analysis_note')")
        == ["session_id", "topic_id", "kind", "text", "released"])
  }

  @Test("keeps how often it came to stand otherwise in calendars, and when last")
  func calendarRevision() throws {
    var moved = InventedHour(Invented.opening(2))
    try moved.happens(.frame(.moved(to: moved.opening.date.adding(days: 1), at: moved.opening.start)))
    try moved.undo()
    try store.close(moved.record, at: Invented.later)
    #expect(try store.records().last?.calendarRevision == CalendarRevision(count: 3, latest: moved.reading.wall))
  }

  @Test("deletes the journal and the draft")
  func journal() throws {
    try store.close(hour.record, at: Invented.later)
    #expect(try store.unfinished().isEmpty)
    let tables = try TableReader(directory.file())
    #expect(try tables.column("SELECT count(*) FROM journal UNION ALL SELECT count(*) FROM draft") == ["0", "0"])
  }

  @Test("can be repeated, and the first record stays")
  func repetition() throws {
    try store.close(hour.record, at: Invented.later)
    try store.close(hour.record, at: Invented.later + .seconds(9))
    #expect(try store.records(everything) == [hour.record])
    #expect(
      try TableReader(directory.file()).column("SELECT closed_at FROM session") == ["2021-03-17T12:40:00.000Z"])
  }

  @Test("keeps the journal when the record cannot be written")
  func allOrNothing() throws {
    let broken = Invented.record(1, attendances: [Invented.attendance(Invented.amina, in: 1)])
    #expect(throws: StoreError.other(code: 787)) { try store.close(broken, at: Invented.later) }
    #expect(try store.unfinished().map(\.entries) == [hour.entries])
    #expect(try store.records().isEmpty)
  }

  @Test("leaves the trainer's own line out of records that did not ask for it")
  func reflection() throws {
    try store.close(hour.record, at: Invented.later)
    #expect(try store.records().map(\.reflection) == [""])
    #expect(try store.records(everything).map(\.reflection) == ["Heute lief es gut."])
  }

  @Test("writes settings and people again only when they differ")
  func facts() throws {
    try store.close(hour.record, at: Invented.later)
    let state = try #require(try store.latestCycle())
    let second = InventedHour(Invented.opening(2, roster: state.roster, cycle: state.cycle))
    try store.close(second.record, at: Invented.later + .seconds(604_800))
    let tables = try TableReader(directory.file())
    #expect(try tables.column("SELECT count(*) FROM cycle_fact") == ["2"])
    #expect(try tables.column("SELECT count(*) FROM participant_fact") == ["4"])

    var third = InventedHour(Invented.opening(3, roster: state.roster, cycle: state.cycle))
    try third.happens(.people(.edited(Invented.amina.id, name: "Aminata", district: "Weilgrund")))
    try third.happens(.heard(.groundRuleAdded("Kamera darf aus sein.")))
    try store.close(third.record, at: Invented.later + .seconds(1_209_600))
    #expect(try tables.column("SELECT count(*) FROM cycle_fact") == ["4"])
    #expect(try tables.column("SELECT count(*) FROM participant_fact") == ["5"])
    #expect(try store.latestCycle()?.roster.first?.name == "Aminata")
    #expect(try store.latestCycle()?.cycle.groundRules.count == 3)
  }

  @Test("shows earlier records with today's names and the settings of their time")
  func names() throws {
    try store.close(hour.record, at: Invented.later)
    var second = InventedHour(Invented.opening(2, roster: hour.record.roster, cycle: hour.record.cycle))
    var renamed = hour.record.cycle
    renamed.name = "Frühling 2021"
    renamed.plan.exchange = 20
    try second.happens(.frame(.cycleEdited(renamed)))
    try second.happens(.people(.edited(Invented.amina.id, name: "Aminata", district: "Kinzigaue")))
    try store.close(second.record, at: Invented.later + .seconds(604_800))

    let first = try #require(try store.records().first)
    #expect(first.cycle.name == "Frühling 2021" && first.cycle.plan.exchange == 28)
    #expect(first.roster.first?.name == "Aminata" && first.roster.first?.district == "Weilgrund")
  }

  @Test("tells nobody who said what was heard")
  func anonymity() throws {
    try store.close(hour.record, at: Invented.later)
    for table in ["note", "need", "need_fact", "event"] {
      let columns = try TableReader(directory.file()).column("SELECT name FROM pragma_table_info('\(table)')")
      #expect(!columns.isEmpty && !columns.contains { $0.contains("participant") || $0 == "number" })
    }
  }
}
