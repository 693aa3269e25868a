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
    let archive = try DemoArchive(DemoCycle.builtIn())
    let now = try #require(Instant("2021-05-01T10:00:00Z"))
    let store = try SessionStore(at: database, now: now)
    try store.insert(archive.records, at: now)
    try store.append(archive.facts)
  }

  @Test("B13: come out of no screen and no output", arguments: HostileText.joined(in: 3))
  func everyColumn(_ hostile: HostileText) throws {
    #expect(try tamper(with: hostile.text.replacing("\0", with: "")) > 12)
    _ = try CommandOutput.expectHarmless(stark, database)
    let terminal = try stark.start(["--database", database])
    try terminal.waitForText("Nächster Termin")
    for keys in ["gr", "2", "3", "4", "gb", "1", "2", "4", "\r", "gi", "gh"] {
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

  /// Puts the text behind everything that people wrote, and returns in how many columns.
  private func tamper(with text: String) throws -> Int {
    let columns = [
      "cycle_fact.name", "cycle_fact.target_group", "cycle_fact.hotline", "participant_fact.name", "need.wording",
      "attendance.district", "listed_topic.title", "need.barrier", "need.existing_offer", "need.helpers",
      "need.next_step", "need.responsible", "need.answer", "need.derived_demand", "need.drive", "note.text",
      "private_note.text", "round_answer.word", "event.detail", "event.outcome", "event.helper", "need_fact.value",
      "plan.text", "need.category", "listed_topic.method", "listed_topic.tie_reason",
    ].map { $0.split(separator: ".").map(String.init) }
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: database, configuration: configuration).writeWithoutTransaction { db in
      columns.count { column in
        let (table, name) = (column[0], column[1])
        let place = table == "need_fact" ? "WHERE field = 'answer'" : "WHERE \(name) IS NOT NULL"
        let order = "UPDATE \(table) SET \(name) = \(name) || ? \(place)"
        return (try? db.execute(sql: order, arguments: [text])) != nil && db.changesCount > 0
      }
    }
  }
}
