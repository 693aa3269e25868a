import Dialogue
import Records
import Scratch
import Testing

@Suite("The schema")
struct SchemaTests {
  private let directory: ScratchDirectory
  private let tables: TableReader

  init() throws {
    directory = try ScratchDirectory()
    _ = try Invented.store(at: directory.file())
    tables = try TableReader(directory.file())
  }

  @Test("has strict tables only")
  func strict() throws {
    let loose = try tables.column(
      """
      SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
      AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations'
      """)
    #expect(loose.isEmpty)
    #expect(try tables.column("SELECT count(*) FROM pragma_table_list WHERE strict = 1") == ["38"])
  }

  @Test("lets no view read what is private")
  func privacy() throws {
    let views = try tables.column("SELECT sql FROM sqlite_schema WHERE type = 'view'")
    #expect(views.count == 16)
    for view in views {
      #expect(!view.contains("private_note") && !view.contains("draft") && !view.contains("journal"))
      #expect(!view.contains("plan"))
    }
  }

  @Test("finds the rows that refer to another one without reading a whole table")
  func indexes() throws {
    let keys = try tables.rows(
      """
      SELECT child.name, group_concat(key."from" || ' = 0', ' AND ')
      FROM pragma_table_list AS child, pragma_foreign_key_list(child.name) AS key
      WHERE child.schema = 'main' GROUP BY child.name, key.id
      """)
    #expect(keys.count == 41)
    for key in keys {
      let plan = try tables.rows("EXPLAIN QUERY PLAN SELECT 1 FROM \(key[0]) WHERE \(key[1])").compactMap(\.last)
      #expect(plan.count == 1 && plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(key)")
    }
  }

  @Test(
    "answers the questions of the first screen from indexes",
    arguments: [
      "SELECT cycle FROM session ORDER BY scheduled_start DESC, id DESC LIMIT 1",
      "SELECT * FROM current_cycle WHERE cycle = 'x'", "SELECT session FROM journal WHERE session = 'x'",
      "SELECT 1 FROM held_session JOIN attendance ON attendance.session = held_session.id WHERE cycle = 'x'",
      "SELECT id FROM held_session WHERE cycle = 'x' ORDER BY scheduled_start DESC, id DESC LIMIT 12",
      "SELECT milliseconds FROM phase WHERE session = 'x'",
      "SELECT 1 FROM session JOIN plan ON plan.session = session.id WHERE session.cycle = 'x' AND NOT EXISTS "
        + "(SELECT 1 FROM plan_fact WHERE plan = plan.id AND outcome <> 'notYet')",
      "SELECT status FROM session JOIN current_need AS n ON n.session = session.id WHERE session.cycle = 'x'",
    ])
  func plans(_ question: String) throws {
    let plan = try tables.rows("EXPLAIN QUERY PLAN " + question).compactMap(\.last)
    #expect(!plan.isEmpty)
    for step in plan {
      #expect(!step.hasPrefix("SCAN") || step.contains("USING") && step.contains("INDEX"), "\(step)")
      #expect(!step.contains("TEMP B-TREE"), "\(step)")
    }
  }

  @Test("keeps its references and pages in order when sessions were written")
  func integrity() throws {
    let store = try Invented.store(at: directory.file())
    let hour = try InventedHour.rich()
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    try store.close(hour.record, at: Invented.later)
    #expect(try tables.rows("PRAGMA integrity_check") == [["ok"]])
    #expect(try tables.rows("PRAGMA foreign_key_check").isEmpty)
  }
}
