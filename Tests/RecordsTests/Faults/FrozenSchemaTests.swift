import Dialogue
import Foundation
import Scratch
import Testing

@testable import Records

/// Files as every released program wrote them, in the form of SQL, and what has to be read from them for ever.
///
/// Until a schema is released its file follows it: `STARK_FREEZE=3 swift test --filter FrozenSchema` writes the one of
/// schema 3 anew. From then on it never changes; the next schema gets a file of its own.
@Suite("A file of an earlier schema, or of this one")
struct FrozenSchemaTests {
  private static let versions = 1...Schema.current.version
  /// The first schema in which partners have stages and steps.
  private static let withStages = 8
  /// The first schema whose file tells which rules were made in a session.
  private static let withNewRules = 9

  private let directory: ScratchDirectory
  private let closed: InventedHour
  private let open: InventedHour

  init() throws {
    directory = try ScratchDirectory()
    closed = try InventedHour.rich()
    open = try InventedHour.rich(Invented.opening(2))
    if let version = ProcessInfo.processInfo.environment["STARK_FREEZE"].flatMap({ Int($0) }) { try freeze(version) }
  }

  @Test(
    "A12: is read as it was written: records, journal, half-typed line and the trainer's own line", arguments: versions)
  func reading(version: Int) throws {
    let store = try SessionStore(at: try thawed(version), now: Invented.later)
    let record = version < 4 ? recordWithoutHistory : closed.record
    let expected = version < Self.withNewRules ? record.withoutNewRules : record
    #expect(try store.records(RecordFilter(includesReflections: true)) == [expected])
    let session = try #require(store.unfinished().first)
    #expect(session.opening == open.opening && session.entries == Array(open.entries.dropLast()))
    #expect(session.draft == Draft(field: "topic.participant", text: "Fahrkar", cursor: 7))
    #expect(try store.search("anruft", limit: 5, hiding: []).count == 1)
    #expect(try Set(store.assessmentFacts()) == Set(assessments(version)))
    #expect(try store.partners() == (version < 2 ? [] : [version < Self.withStages ? earlierOffice : office]))
    let last = try store.partnerFacts().last { $0.partner.id == club.id }
    #expect(last?.isListed == (version < 3 ? nil : false) && last?.partner == (version < 3 ? nil : club))
    #expect(try Set(store.partnerStageFacts()) == (version < Self.withStages ? [] : Set(stages)))
    #expect(try store.soundness().isSound)
  }

  @Test("A12: holds the same rows after it was brought up to date, and as it was in the backup", arguments: versions)
  func rows(version: Int) throws {
    let path = try thawed(version)
    // The list of steps that were taken grows, and a table gets columns; nothing else.
    let tables = try columns(of: path).filter { $0.key != "grdb_migrations" }
    // A table whose CHECK takes in more is made anew, and then stands last.
    let before = Set(try dump(path, tables))
    _ = try SessionStore(at: path, now: Invented.later)
    #expect(try TableReader(path).column("PRAGMA user_version") == ["\(Schema.current.version)"])
    #expect(try Set(dump(path, tables)) == before)
    let backups = try BackupFolder(of: path).backups
    guard version < Schema.current.version else { return #expect(backups.isEmpty) }
    let backup = try #require(backups.first)
    #expect(try Set(dump(backup.path, tables)) == before && schema(of: backup.path) == schema(of: try thawed(version)))
  }

  @Test("A12: is what the steps up to it still make", arguments: versions)
  func schema(version: Int) throws {
    _ = try SessionStore(at: directory.file("new.sqlite"), now: Invented.now, schema: steps(version))
    #expect(try schema(of: directory.file("new.sqlite")) == schema(of: try thawed(version)))
  }

  /// How often it was changed for calendars is told from schema 4 on; before, when it was closed.
  private var recordWithoutHistory: SessionRecord {
    SessionRecord(
      closed.history.state, at: closed.history.moment(at: closed.reading),
      calendarRevision: CalendarRevision(latest: Invented.later))
  }

  private func steps(_ version: Int) -> Schema { Schema(steps: Array(Schema.current.steps.prefix(version))) }

  private let earlierOffice = NetworkPartner(
    id: Invented.id(61), name: "Patenbüro", district: "Lahnhöhe", offer: "ruft mit an", contact: "Telefon 0123")
  private var office: NetworkPartner {
    NetworkPartner(
      id: earlierOffice.id, name: "Patenbüro", district: "Lahnhöhe", offer: "ruft mit an", contact: "Telefon 0123",
      agreement: "eine Nummer für alle", nextStep: "nachfragen", nextStepOn: Invented.day("2021-04-30"),
      barrier: "„Nur für Ältere“", opening: "ein Aushang")
  }
  private let club = NetworkPartner(id: Invented.id(62), name: "Verein")

  private var stages: [PartnerStageFact] {
    [
      PartnerStageFact(
        id: Invented.id(66), at: Invented.later, partner: office.id, since: Invented.day("2021-03-17"),
        content: ReasonedStage(.agreed, reason: "Wir haben telefoniert.")),
      PartnerStageFact(
        id: Invented.id(67), at: Invented.later, partner: office.id, since: Invented.day("2021-03-24"), content: nil),
    ]
  }

  private func assessments(_ version: Int) -> [AssessmentFact] {
    let cycle = closed.record.cycle.id
    let first = [
      AssessmentFact(
        id: Invented.id(71), cycle: cycle, at: Invented.later,
        content: .stage(.rules, StageAssessment(.hearing, reason: "Wir hören zu."))),
      AssessmentFact(
        id: Invented.id(72), cycle: cycle, at: Invented.later,
        content: .statement(StaffStatement(id: Invented.id(73), kind: .outlook, text: "Im Herbst wieder."))),
    ]
    let firstPage: [AssessmentFact.Content] = [
      .statement(StaffStatement(id: Invented.id(74), kind: .summary, text: "Viele kommen wieder.")),
      .recommendation(
        Recommendation(
          id: Invented.id(75), text: "Sprachmittlung bezahlen", addressee: "Landkreis",
          dueOn: CivilDate("2021-06-30"), need: Invented.id(76))),
      .detail(.orderedBy, "Jobcenter"),
    ]
    let later = firstPage.enumerated().map { place, content in
      AssessmentFact(id: Invented.id(77 + place), cycle: cycle, at: Invented.later, content: content)
    }
    return version < 2 ? [] : version < 7 ? first : first + later
  }

  /// Makes a database from the frozen file.
  private func thawed(_ version: Int) throws -> String {
    let path = directory.file("thawed.sqlite")
    try? FileManager.default.removeItem(atPath: path)
    let orders = try String(contentsOfFile: fixture(version), encoding: .utf8)
    try TableReader(path).execute(orders)
    return path
  }

  private func fixture(_ version: Int) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../Fixtures/schema-\(version).sql"
  }

  private func freeze(_ version: Int) throws {
    let path = directory.file("frozen.sqlite")
    _ = try SessionStore(at: path, now: Invented.now, schema: steps(version))
    try TableReader(path).execute("UPDATE database_identity SET origin = '00000000-0000-4000-8000-000000000001'")
    let store = try SessionStore(at: path, now: Invented.now, schema: steps(version))
    try store.close(closed.record, at: Invented.later)
    try store.begin(open.opening, at: open.history.openedAt, entries: Array(open.entries.dropLast()))
    try store.save(
      Draft(field: "topic.participant", text: "Fahrkar", cursor: 7), of: open.opening.session)
    if version >= 2 {
      try store.append(assessments(version))
      try TableReader(path).execute(officeBeforeItCouldBeTakenOut)
    }
    if version >= 3 { try TableReader(path).execute(clubBeforeItHadSteps) }
    if version >= Self.withStages {
      let at = Invented.instant("2021-03-21T10:00:00.000Z")
      try store.append([NetworkPartnerFact(id: Invented.id(65), at: at, partner: office)])
      try store.append(stages)
    }
    let head = """
      PRAGMA application_id = 1937011307;
      PRAGMA user_version = \(version);
      BEGIN;
      PRAGMA defer_foreign_keys = ON;

      """
    let text = try head + (schema(of: path) + dump(path)).joined(separator: "\n") + "\nCOMMIT;\n"
    try text.write(toFile: fixture(version), atomically: true, encoding: .utf8)
  }

  /// This program writes a column that schema 2 does not have.
  private var officeBeforeItCouldBeTakenOut: String {
    """
    INSERT INTO partner (id) VALUES ('\(office.id)');
    INSERT INTO partner_fact (id, partner, at, origin, name, district, offer, contact)
    VALUES ('\(Invented.id(63) as Identifier<NetworkPartnerFact>)', '\(office.id)', '2021-03-20T10:00:00.000Z',
      '00000000-0000-4000-8000-000000000001', '\(office.name)', '\(office.district)', '\(office.offer)',
      '\(office.contact)');
    """
  }

  /// The same of one that was taken out, before there were next steps.
  private var clubBeforeItHadSteps: String {
    """
    INSERT INTO partner (id) VALUES ('\(club.id)');
    INSERT INTO partner_fact (id, partner, at, origin, is_listed, name, district, offer, contact)
    VALUES ('\(Invented.id(64) as Identifier<NetworkPartnerFact>)', '\(club.id)', '\(Invented.later.iso)',
      '00000000-0000-4000-8000-000000000001', 0, '\(club.name)', '', '', '');
    """
  }

  private func schema(of path: String) throws -> [String] {
    try TableReader(path).column("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
  }

  private func tables(of path: String) throws -> [String] {
    try TableReader(path).column(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
  }

  private func columns(of path: String) throws -> [String: [String]] {
    let reader = try TableReader(path)
    let named = try tables(of: path).map { table in
      (table, try reader.column("SELECT name FROM pragma_table_info('\(table)')"))
    }
    return Dictionary(uniqueKeysWithValues: named)
  }

  /// Every row of every table, or of these columns of the tables given, as an order that makes it.
  private func dump(_ path: String, _ given: [String: [String]]? = nil) throws -> [String] {
    let reader = try TableReader(path)
    let every = try columns(of: path)
    return try tables(of: path).flatMap { table -> [String] in
      guard let columns = given.map({ $0[table] }) ?? every[table] else { return [] }
      let values = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ', ' || ")
      return try reader.column("SELECT 'INSERT INTO \(table) VALUES (' || \(values) || ');' FROM \(table) ORDER BY 1")
    }
  }
}
