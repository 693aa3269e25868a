import Content
import Dialogue
import Foundation
import GRDB
import PlantedWords
import Records
import Reports
import Scratch
import Testing
import Words

@testable import stark

/// A word is put into one column of the database after the other; only the columns named here may bring it out.
@Suite("Words in every column of the database")
struct PlantedDatabaseTests {
  private static let word = "Geheimwörter"
  /// Names that were given by the team, and stable keys.
  private static let open: Set = [
    "cycle_fact.name", "listed_topic.method", "need.category",
  ]
  /// What the group released.
  private static let released: Set = [
    "listed_topic.title", "need.wording", "need.barrier", "need.existing_offer", "need.helpers", "need.next_step",
    "need.responsible", "need.answer", "need_fact.value",
  ]

  private let folder: ScratchDirectory
  private let base: String

  init() throws {
    folder = try ScratchDirectory()
    base = folder.path + "/base.sqlite"
    try DemoFixture.write(to: base)
    let now = try #require(Instant("2021-05-01T10:00:00Z"))
    let store = try SessionStore(at: base, now: now)
    let cycle = try DemoFixture.archive.cycle.id
    try store.append([
      AssessmentFact(
        id: Identifier(derivedFrom: "stage"), cycle: cycle, at: now,
        content: .stage(.rules, StageAssessment(.hearing, reason: "Grund"))),
      AssessmentFact(
        id: Identifier(derivedFrom: "outlook"), cycle: cycle, at: now,
        content: .statement(StaffStatement(id: Identifier(derivedFrom: "statement"), kind: .outlook, text: "Weiter"))),
    ])
  }

  @Test("C11: come out of the released ones only, and for everybody out of none that people's words are in")
  func columns() throws {
    var found: [ExportProfile: Set<String>] = [:]
    var planted = 0
    for (index, column) in try textColumns().enumerated() {
      let copy = folder.path + "/\(index).sqlite"
      try FileManager.default.copyItem(atPath: base, toPath: copy)
      guard try plant(in: column, of: copy) else { continue }
      planted += 1
      guard let extract = try extract(of: copy) else { continue }
      for profile in ExportProfile.allCases where exports(of: extract, profile).contains(where: holdsWord) {
        found[profile, default: []].insert("\(column.table).\(column.name)")
      }
    }
    #expect(found[.internal] == Self.open.union(Self.released))
    #expect(found[.partner] == Self.open.union(Self.released))
    #expect(found[.public] == Self.open)
    #expect(planted > 30)
  }

  /// What the team wrote about the frame, and what was written down for the Bilanz.
  private static let reported = open.union(released).union([
    "cycle_fact.target_group", "need.derived_demand", "note.text", "assessment_fact.text", "assessment_fact.addressee",
    "partner_fact.name",
    "partner_fact.district", "partner_fact.offer", "partner_fact.barrier", "partner_fact.opening",
    "cycle_fact.districts",
  ]).subtracting(["listed_topic.method", "need.barrier"])

  @Test("C11: come out of the Bilanz only where the chapters name them")
  func reports() throws {
    var found: [ExportProfile: Set<String>] = [:]
    for (index, column) in try textColumns().enumerated() {
      let copy = folder.path + "/\(index).sqlite"
      try FileManager.default.copyItem(atPath: base, toPath: copy)
      guard try plant(in: column, of: copy) else { continue }
      guard let extract = try extract(of: copy) else { continue }
      for profile in ExportProfile.allCases where report(of: extract, profile).contains(where: holdsWord) {
        found[profile, default: []].insert("\(column.table).\(column.name)")
      }
    }
    #expect(found[.internal] == Self.reported)
    #expect(found[.partner] == Self.reported.subtracting(["partner_fact.district"]))
    // Released quotes are notes.
    #expect(
      found[.public] == [
        "cycle_fact.name", "cycle_fact.districts", "need.category", "note.text",
      ])
  }

  private func report(of extract: ArchiveExtract, _ profile: ExportProfile) -> [Data] {
    let report = Report(extract, filter: .everything, categories: [], control: DisclosureControl(profile))
    return ReportFormat.allCases.map { Data(report.render($0, in: .german)) }
  }

  /// Everything that was written down; nil where the program refuses what it finds.
  private func extract(of path: String) throws -> ArchiveExtract? {
    let now = try #require(Instant("2021-05-01T10:00:00Z"))
    guard let store = try? SessionStore(at: path, access: .readOnly, now: now), let records = try? store.records(),
      let facts = try? store.needFacts(), let assessments = try? store.assessmentFacts(),
      let partners = try? store.partners(), let helping = try? store.needPartnerFacts(),
      let units = try? store.publishedUnits(), let names = try? store.namesByCycle(),
      let partnerFacts = try? store.partnerFacts(), let stages = try? store.partnerStageFacts()
    else { return nil }
    return ArchiveExtract(
      records: records, facts: facts, assessments: assessments, partners: partners,
      partnerFacts: partnerFacts, stages: PartnerStages(stages), helping: helping, names: names,
      units: units)
  }

  @Test("C11: of somebody's name come out only where somebody is named outward, and of stable keys")
  func names() throws {
    var found: Set<String> = []
    for (index, column) in try textColumns().enumerated() where column.table != "participant_fact" {
      let copy = folder.path + "/\(index).sqlite"
      try FileManager.default.copyItem(atPath: base, toPath: copy)
      guard try plant(in: column, of: copy) else { continue }
      try DatabaseQueue(path: copy).write { db in
        try db.execute(
          sql:
            "UPDATE participant_fact SET name = ? WHERE participant = (SELECT min(participant) FROM participant_fact)",
          arguments: [Self.word])
      }
      guard let extract = try extract(of: copy) else { continue }
      let outputs = ExportProfile.allCases.flatMap { exports(of: extract, $0) + report(of: extract, $0) }
      if outputs.contains(where: holdsWord) { found.insert("\(column.table).\(column.name)") }
    }
    // The head of a Bilanz names who answers for it.
    #expect(
      found == [
        "need.responsible", "partner_fact.name", "need.category", "listed_topic.method", "assessment_fact.text",
      ])
  }

  /// The invitation and the calendar, for people outside.
  private func letters(of path: String) throws -> [Data] {
    let now = try #require(Instant("2021-05-01T10:00:00Z"))
    guard let store = try? SessionStore(at: path, access: .readOnly, now: now), let records = try? store.records(),
      let cycle = records.last?.cycle, let names = try? store.names(in: cycle.id)
    else { return [] }
    let series = SessionSeries(cycle, records.compactMap { KnownSession($0, isOpen: false) })
    let next = series.next(at: now)
    let invitation = Invitation(cycle, on: next.date, at: next.start, topics: InvitedTopics(records, names: names))
    let file = SessionCalendar(series, revisions: records.map(\.calendarRevision), language: .german).render()
    let calendar = String(decoding: file, as: UTF8.self)
    return [Data(invitation.render(in: .german).utf8), Data(calendar.replacing("\r\n ", with: "").utf8)]
  }

  @Test("come out of an invitation only as topics that the group chose, and as how to get help with dialling in")
  func letters() throws {
    var found: Set<String> = []
    for (index, column) in try textColumns().enumerated() {
      let copy = folder.path + "/\(index).sqlite"
      try FileManager.default.copyItem(atPath: base, toPath: copy)
      guard try plant(in: column, of: copy) else { continue }
      if try letters(of: copy).contains(where: holdsWord) { found.insert("\(column.table).\(column.name)") }
    }
    #expect(found == ["listed_topic.title", "cycle_fact.hotline"])
  }

  private func textColumns() throws -> [(table: String, name: String)] {
    let question = """
      SELECT tables.name, columns.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
      WHERE tables.type = 'table' AND columns.type = 'TEXT' ORDER BY 1, 2
      """
    return try DatabaseQueue(path: base).read { db in
      try Row.fetchAll(db, sql: question).map { row in
        let names = Array(row.databaseValues).compactMap { String.fromDatabaseValue($0) }
        return (table: names[0], name: names[1])
      }
    }
  }

  /// Puts the word into every row, or into a new one; false where the schema lets no such word in.
  private func plant(in column: (table: String, name: String), of path: String) throws -> Bool {
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: path, configuration: configuration).writeWithoutTransaction { db in
      for table in ["private_note (session, text)", "draft (session, field, text, cursor)"] {
        let values = table.hasPrefix("draft") ? "id, 'topic', 'x', 0" : "id, 'x'"
        try? db.execute(sql: "INSERT INTO \(table) SELECT \(values) FROM session LIMIT 1")
      }
      return [Self.word, "[\"\(Self.word)\"]"].contains { value in
        // What is no yes or no in another field is taken as the one that exports less; only recommendations ask somebody.
        let places = ["value": "WHERE field = 'answer'", "addressee": "WHERE addressee IS NOT NULL"]
        let place = places[column.name] ?? ""
        let order = "UPDATE \(column.table) SET \(column.name) = ? \(place)"
        return (try? db.execute(sql: order, arguments: [value])) != nil && db.changesCount > 0
      }
    }
  }

  /// Every export in every format.
  private func exports(of extract: ArchiveExtract, _ profile: ExportProfile) -> [Data] {
    ExportKind.allCases.flatMap { kind in
      var export = Export(kind: kind, format: .csv, language: .german, control: DisclosureControl(profile))
      let table = export.table(of: extract, categories: [])
      return ExportFormat.allCases.map { format in
        export.format = format
        return Data(export.render(table, notes: export.notes(on: extract, categories: [])))
      }
    }
  }

  private static let planted = PlantedWord(word)

  private func holdsWord(_ bytes: Data) -> Bool { Self.planted.isFound(in: bytes) }
}
