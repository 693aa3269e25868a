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

/// The demo cycle with a word in one column of the database after the other, and what is made of it for others.
struct PlantedColumns {
  /// The columns whose word came out, as `table.column`.
  struct Found {
    var planted = 0
    var exports: [ExportProfile: Set<String>] = [:]
    var reports: [ExportProfile: Set<String>] = [:]
    var letters: Set<String> = []
  }

  private typealias Column = (table: String, name: String)

  private static let word = "Geheimwörter"
  private static let planted = PlantedWord(word)

  private let folder: ScratchDirectory
  private let base: String

  /// What came out of which column; looked for once a run, because every column takes a database of its own.
  static var found: Found { get throws { try search.get() } }
  private static let search = Result { try PlantedColumns().search() }

  /// Columns out of which the word comes where it is also what somebody is called.
  static func namingSomebody() throws -> Set<String> { try PlantedColumns().searchNames() }

  private init() throws {
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

  private func search() throws -> Found {
    var found = Found()
    for column in try textColumns() {
      guard let copy = try copy(with: column) else { continue }
      let name = "\(column.table).\(column.name)"
      found.planted += 1
      if try letters(of: copy).contains(where: holdsWord) { found.letters.insert(name) }
      guard let extract = try extract(of: copy) else { continue }
      for profile in ExportProfile.allCases {
        if exports(of: extract, profile).contains(where: holdsWord) { found.exports[profile, default: []].insert(name) }
        if report(of: extract, profile).contains(where: holdsWord) { found.reports[profile, default: []].insert(name) }
      }
    }
    return found
  }

  private func searchNames() throws -> Set<String> {
    var found: Set<String> = []
    for column in try textColumns() where column.table != "participant_fact" {
      guard let copy = try copy(with: column) else { continue }
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
    return found
  }

  /// A database with the word in that column; nil where the schema lets no such word in.
  private func copy(with column: Column) throws -> String? {
    let copy = folder.path + "/copy.sqlite"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: base, toPath: copy)
    return try plant(in: column, of: copy) ? copy : nil
  }

  private func textColumns() throws -> [Column] {
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
  private func plant(in column: Column, of path: String) throws -> Bool {
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

  private func report(of extract: ArchiveExtract, _ profile: ExportProfile) -> [Data] {
    let report = Report(extract, filter: .everything, categories: [], control: DisclosureControl(profile))
    return ReportFormat.allCases.map { Data(report.render($0, in: .german)) }
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

  private func holdsWord(_ bytes: Data) -> Bool { Self.planted.isFound(in: bytes) }
}
