import AcceptanceScripts
import Content
import Dialogue
import Foundation
import GRDB
import Records
import Screen
import TerminalDriver
import Testing

@testable import stark

@Suite("Hostile texts that somebody wrote into the database by hand")
struct TamperedDatabaseTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = stark.path()
    try DemoFixture.write(to: database)
  }

  @Test("B13: come out of no screen and no output", arguments: HostileText.joined(in: 3))
  func everyColumn(_ hostile: HostileText) throws {
    try tamper(with: hostile.text.replacing("\0", with: ""))
    _ = try CommandOutput.expectHarmless(stark, database)
    let terminal = try stark.start(["--database", database])
    try terminal.waitForText("Nächster Termin")
    for keys in ["gr", "2", "3", "4", "gb", "1", "2", "4", "\r", "gi", "gn", "gh"] {
      let before = terminal.screen
      try terminal.send(keys)
      try terminal.wait(until: "an answer to \(keys)") { $0 != before || keys == "1" }
    }
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    try CommandOutput.expectHarmless(terminal)
  }

  @Test("B13: in an open session come out of no screen")
  func journal() throws {
    let program = try RealProgram()
    try program.type([.init("12:20:00", "Enter 1 2"), .init("12:21:00", "t", typing: "Platzhalter")])
    try program.kill()
    for hostile in HostileText.joined(in: 8) {
      try DatabaseQueue(path: program.path).writeWithoutTransaction { db in
        let quoted = String(decoding: try JSONEncoder().encode(hostile.text), as: UTF8.self).dropFirst().dropLast()
        try db.execute(
          sql: "UPDATE journal SET payload = replace(payload, ?, ?)", arguments: ["Platzhalter", String(quoted)])
        try db.execute(sql: "DELETE FROM draft")
        try db.execute(
          sql: "INSERT INTO draft (session, field, text, cursor) SELECT session, ?, ?, 1 FROM journal LIMIT 1",
          arguments: ["{\"reflection\":{}}", hostile.text])
      }
      try program.startAgain()
      try program.send(.enter)
      try program.terminal.waitForText("VORBEREITUNG")
      try program.terminal.waitForIdle()
      try CommandOutput.expectHarmless(program.terminal)
      try program.kill()
      try DatabaseQueue(path: program.path).writeWithoutTransaction { db in
        let quoted = String(decoding: try JSONEncoder().encode(hostile.text), as: UTF8.self).dropFirst().dropLast()
        try db.execute(
          sql: "UPDATE journal SET payload = replace(payload, ?, ?)", arguments: [String(quoted), "Platzhalter"])
      }
    }
  }

  /// Columns that no person writes, and those in which the invented cycle has nothing.
  private static let exceptions: Set = [
    "cycle_fact.time_zone", "search_text.folded", "journal.boot_id", "journal.kind", "draft.field", "draft.text",
    "private_note.text", "session.cancellation", "round_answer.word", "listed_topic.tie_reason",
    "event.helper", "redacted_text.text",
  ]

  /// Every column of free text: no key, and not bound to a form or to some words.
  private static let freeText = """
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND c.type = 'TEXT' AND c.pk = 0
    AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f."from" = c.name)
    AND t.sql NOT LIKE '%length(' || c.name || ') = %' AND t.sql NOT LIKE '%' || c.name || ' IN (%'
    AND t.sql NOT LIKE '%' || c.name || ' GLOB %' AND t.name || '.' || c.name NOT LIKE '%.topic'
    AND c.name NOT IN ('participant', 'recurrence_of', 'merged_into')
    """

  /// Puts the text behind everything that people wrote; every such column has to change.
  private func tamper(with text: String) throws {
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: database, configuration: configuration).writeWithoutTransaction { db in
      let columns = Set(try String.fetchAll(db, sql: Self.freeText))
      #expect(columns.isSuperset(of: Self.exceptions))
      // The values of facts are words of the program, except answers.
      for column in columns.subtracting(Self.exceptions).union(["need_fact.value"]) {
        let parts = column.split(separator: ".")
        let (table, name) = (parts[0], parts[1])
        let place =
          switch table {
          case "need_fact": "field = 'answer'"
          case "event": "kind <> 'disturbance' AND \(name) IS NOT NULL"
          default: "\(name) IS NOT NULL"
          }
        try db.execute(sql: "UPDATE \(table) SET \(name) = \(name) || ? WHERE \(place)", arguments: [text])
        #expect(db.changesCount > 0, "\(column)")
      }
    }
  }
}
