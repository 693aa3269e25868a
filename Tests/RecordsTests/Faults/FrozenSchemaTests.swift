import Dialogue
import Foundation
import Records
import Testing

/// Files as every released program wrote them, in the form of SQL, and what has to be read from them for ever.
///
/// Until the first release the file follows the schema: `STARK_FREEZE=1 swift test --filter FrozenSchema` writes it
/// anew. From then on it never changes; the next schema gets a file of its own.
@Suite("A file of schema 1")
struct FrozenSchemaTests {
  private static let fixture =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../Fixtures/schema-1.sql"

  private let directory: ScratchDirectory
  private let closed: InventedHour
  private let open: InventedHour

  init() throws {
    directory = try ScratchDirectory()
    closed = try InventedHour.rich()
    open = try InventedHour.rich(Invented.opening(2))
    if ProcessInfo.processInfo.environment["STARK_FREEZE"] == "1" { try freeze() }
  }

  @Test("A12: is read as it was written: records, journal, half-typed line and the trainer's own line")
  func reading() throws {
    let store = try SessionStore(at: try thawed(), now: Invented.later)
    #expect(try store.records(RecordFilter(includesReflections: true)) == [closed.record])
    let session = try #require(store.unfinished().first)
    #expect(session.opening == open.opening && session.entries == Array(open.entries.dropLast()))
    #expect(session.draft == Draft(field: "topic.participant", text: "Fahrkar", cursor: 7))
    #expect(try store.search("anruft", limit: 5, hiding: []).count == 1)
    #expect(try store.soundness().isSound)
  }

  @Test("A12: holds the same rows after it was brought up to date, and as it was in the backup")
  func rows() throws {
    let path = try thawed()
    // The list of steps that were taken grows, and a table gets columns; nothing else.
    let tables = try columns(of: path).filter { $0.key != "grdb_migrations" }
    // A table whose CHECK takes in more is made anew, and then stands last.
    let before = Set(try dump(path, tables))
    _ = try SessionStore(at: path, now: Invented.later)
    #expect(try TableReader(path).column("PRAGMA user_version") == ["\(Schema.current.version)"])
    #expect(try Set(dump(path, tables)) == before)
    let backup = try #require(BackupFolder(of: path).backups.first)
    #expect(try Set(dump(backup.path, tables)) == before && schema(of: backup.path) == schema(of: try thawed()))
  }

  @Test("A12: is what the first step still makes")
  func schema() throws {
    let first = Schema(steps: Array(Schema.current.steps.prefix(1)))
    _ = try SessionStore(at: directory.file("new.sqlite"), now: Invented.now, schema: first)
    #expect(try schema(of: directory.file("new.sqlite")) == schema(of: try thawed()))
  }

  /// Makes a database from the frozen file.
  private func thawed() throws -> String {
    let path = directory.file("thawed.sqlite")
    try? FileManager.default.removeItem(atPath: path)
    let orders = try String(contentsOfFile: Self.fixture, encoding: .utf8)
    try TableReader(path).execute(orders)
    return path
  }

  private func freeze() throws {
    let path = directory.file("frozen.sqlite")
    let first = Schema(steps: Array(Schema.current.steps.prefix(1)))
    _ = try SessionStore(at: path, now: Invented.now, schema: first)
    try TableReader(path).execute("UPDATE database_identity SET origin = '00000000-0000-4000-8000-000000000001'")
    let store = try SessionStore(at: path, now: Invented.now, schema: first)
    try store.close(closed.record, at: Invented.later)
    try store.begin(open.opening, at: open.history.openedAt, entries: Array(open.entries.dropLast()))
    try store.save(
      Draft(field: "topic.participant", text: "Fahrkar", cursor: 7), of: open.opening.session)
    let head =
      "PRAGMA application_id = 1937011307;\nPRAGMA user_version = 1;\nBEGIN;\nPRAGMA defer_foreign_keys = ON;\n"
    let text = try head + (schema(of: path) + dump(path)).joined(separator: "\n") + "\nCOMMIT;\n"
    try text.write(toFile: Self.fixture, atomically: true, encoding: .utf8)
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
