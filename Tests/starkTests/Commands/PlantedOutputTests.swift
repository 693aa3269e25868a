import Content
import Dialogue
import Foundation
import GRDB
import PlantedWords
import Records
import TerminalDriver
import Testing

@testable import stark

/// Private words and every id of one database, looked for in everything that the program prints of it for others.
@Suite("Private words and the commands")
struct PlantedOutputTests {
  /// Words that the group passed on, which staff may see.
  private static let open = ["Ich komme beim Arzt nicht durch.", "Mittwoch ist der Tag, an dem ich lache."]

  private let stark: BuiltStark
  private let database: String
  private let secrets: [PlantedWord]

  init() throws {
    stark = try BuiltStark()
    database = stark.path("demo.sqlite")
    try DemoFixture.write(to: database)
    secrets = try Self.plant(in: database).map(PlantedWord.init)
  }

  @Test("have nothing in common, whatever is asked for in whatever form")
  func absent() throws {
    #expect(secrets.count > 400)
    for call in Self.calls {
      let run = try stark.run(call + ["--database", database])
      #expect(run.status == .exited(0), "\(call)")
      let bytes = Data(run.output) + Data(run.messages.utf8)
      let text = Data(String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").utf8)
      for word in secrets { #expect(!word.isFound(in: text), "\(word.word) in \(call)") }
    }
  }

  @Test("are in no file of a data package", arguments: ["internal", "partner", "public"])
  func package(_ profile: String) throws {
    let folder = try stark.makePackage("package", of: database, "--profile", profile)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      #expect(!bytes.isEmpty)
      for word in secrets { #expect(!word.isFound(in: bytes), "\(word.word) in \(name)") }
    }
  }

  @Test("would be found: what the group passed on is")
  func control() throws {
    let run = try stark.run(["export", "needs", "--database", database])
    #expect(PlantedWord.isFound(Self.open[0], in: Data(run.output)))
    let everybody = try stark.run(["report", "--profile", "public", "--database", database])
    #expect(PlantedWord.isFound(Self.open[1], in: Data(everybody.output)))
    #expect(!PlantedWord.isFound(Self.open[0], in: Data(everybody.output)))
  }

  private static var calls: [[String]] {
    let profiles = ["internal", "partner", "public"]
    let exports = ["needs", "topics", "sessions", "statistics"].flatMap { kind in
      ["csv", "json", "jsonl", "md"].flatMap { format in
        profiles.map { ["export", kind, "--format", format, "--profile", $0] }
      } + [["export", "--schema", kind]]
    }
    let reports = ["md", "html", "json"].flatMap { format in
      profiles.map { ["report", "--format", format, "--profile", $0] }
    }
    return exports + reports + [["calendar"], ["invite"]]
  }

  /// Names, what nobody passed on, and what is the trainer's own; and every name of a row.
  private static func plant(in database: String) throws -> [String] {
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: database, configuration: configuration).writeWithoutTransaction { db in
      let secret = "(SELECT id FROM need WHERE is_confidential)"
      for order in [
        "UPDATE participant_fact SET name = 'Geheimnäme-' || substr(participant, 1, 4)",
        "UPDATE cycle_fact SET team = '[{\"name\":\"Geheimtéam\",\"role\":\"facilitator\"}]'",
        "INSERT INTO private_note (session, text) SELECT id, 'Geheimnötiz' FROM session",
        "INSERT INTO draft (session, field, text, cursor) SELECT id, 'topic', 'Geheimentwürf', 0 FROM session LIMIT 1",
        """
        UPDATE need SET wording = 'Geheimwörtlaut', barrier = 'Geheimhürde', next_step = 'Geheimschrïtt',
          helpers = 'Geheimhélfer', responsible = 'Geheimzuständig', derived_demand = 'Geheimbedärf',
          drive = 'Geheimwöfür' WHERE is_confidential
        """,
        """
        INSERT INTO need_fact (id, need, at, origin, session, ordinal, field, value)
        SELECT lower(hex(randomblob(4))) || '-0000-8000-8000-' || lower(hex(randomblob(6))), id,
          '2021-05-01T10:00:00.000Z', id, NULL, 0, 'answer', 'Geheimäntwort' FROM need WHERE id IN \(secret)
        """,
        "UPDATE note SET text = 'Geheimzität' WHERE kind = 'quote' AND is_released = 0",
        "UPDATE note SET text = 'Geheimstärke', is_released = 0 WHERE id = (SELECT id FROM note WHERE kind = 'strength')",
        "UPDATE plan SET text = 'Geheimplän'", "UPDATE round_answer SET word = 'Geheimwört' WHERE state = 'given'",
        """
        UPDATE partner_fact SET contact = 'Geheimköntakt', agreement = 'Geheimäbsprache', next_step = 'Geheimäufgabe'
        """, "UPDATE partner_stage_fact SET reason = 'Geheimstüfe'",
      ] {
        try db.execute(sql: order)
        guard db.changesCount > 0 else { throw NotPlanted(order: order) }
      }
      let words = [
        "Geheimnäme", "Geheimtéam", "Geheimnötiz", "Geheimentwürf", "Geheimwörtlaut", "Geheimhürde", "Geheimschrïtt",
        "Geheimhélfer", "Geheimzuständig", "Geheimbedärf", "Geheimwöfür", "Geheimäntwort", "Geheimzität",
        "Geheimstärke", "Geheimplän", "Geheimwört", "Geheimköntakt", "Geheimäbsprache", "Geheimäufgabe",
        "Geheimstüfe",
      ]
      return try words + ids(in: db)
    }
  }

  private struct NotPlanted: Error { let order: String }

  private static func ids(in db: Database) throws -> [String] {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT tables.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND columns.name = 'id' AND columns.type = 'TEXT'
        """)
    return try tables.flatMap { try String.fetchAll(db, sql: "SELECT id FROM \($0)") }
      + String.fetchAll(db, sql: "SELECT origin FROM database_identity")
  }
}
