import Foundation
import GRDB
import Screen
import TerminalDriver
import Testing

@Suite("stark backup")
struct BackupCommandTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
  }

  private func backup(_ path: String, _ more: String...) throws -> CommandRun {
    try stark.run(["backup", path, "--database", database] + more)
  }

  @Test("A17: writes a database for its owner only that says the same")
  func writes() throws {
    let path = stark.path("copy.sqlite")
    let run = try backup(path)
    #expect(run.status == .exited(0) && run.output.isEmpty && run.messages.isEmpty, "\(run.messages)")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    for question in [
      "PRAGMA application_id", "PRAGMA user_version", "SELECT * FROM database_identity", "SELECT * FROM analysis_topic",
    ] {
      #expect(try Rows(of: path).query(question) == Rows(of: database).query(question))
    }
    #expect(try Rows(of: path).query("PRAGMA integrity_check") == ["ok"])
    #expect(
      try stark.run(["export", "topics", "--database", path]).output
        == stark.run(["export", "topics", "--database", database]).output)
  }

  @Test("replaces an older copy with --force only, and never a database that is in use")
  func replaces() throws {
    let path = stark.path("copy.sqlite")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    let refused = try backup(path)
    #expect(refused.status == .exited(73) && isRefusal(refused.messages))
    #expect(FileManager.default.contents(atPath: path) == Data("mine".utf8))
    #expect(try backup(path, "--force").status == .exited(0))
    #expect(try backup(path, "--force").status == .exited(0))
    #expect(try Rows(of: path).query("PRAGMA integrity_check") == ["ok"])
    for beside in [".lock", "-journal"] {
      let live = try stark.makeDatabase("live\(beside).sqlite")
      try Data().write(to: URL(fileURLWithPath: live + beside))
      let before = FileManager.default.contents(atPath: live)
      #expect(try backup(live, "--force").status == .exited(73))
      #expect(FileManager.default.contents(atPath: live) == before)
    }
    #expect(try backup(database, "--force").status == .exited(73))
  }

  @Test("A17: takes a consistent copy beside a program that is writing, and what is not committed is not in it")
  func live() throws {
    let program = try RealProgram()
    try program.type(.enter)
    try program.type(.character("1"))
    let path = stark.path("copy.sqlite")
    let other = try DatabaseQueue(path: program.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE journal SET wall = upper(wall); DELETE FROM session_team")
      defer { try? db.execute(sql: "ROLLBACK") }
      #expect(try stark.run(["backup", path, "--database", program.path]).status == .exited(0))
    }
    #expect(try Rows(of: path).query("SELECT kind FROM journal") == ["opened", "people.arrived"])
    try program.type(.character("2"))
  }

  @Test("says what is missing or in the way", arguments: ["missing/copy.sqlite", ".", "copy.sqlite/"])
  func places(_ place: String) throws {
    let run = try backup(stark.path(place))
    #expect(run.status == .exited(73) && isRefusal(run.messages), "\(run.messages)")
    #expect(try stark.run(["backup", "--database", database]).status == .exited(64))
    #expect(try stark.run(["backup", stark.path("x"), "--database", stark.path("none")]).status == .exited(66))
  }

  @Test("is made when a session is closed, without being asked for")
  func automatic() throws {
    let program = try RealProgram()
    try close(program)
    let folder = program.path + "-backups"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    #expect(name == "2021-03-24T11-20-00-000Z.sqlite")
    #expect(try Rows(of: folder + "/" + name).query("SELECT count(*) FROM session") == ["2"])
    #expect(!program.terminal.screen.text.contains("stark doctor"))
  }

  @Test("that cannot be made is said, and the session is saved all the same")
  func impossible() throws {
    let program = try RealProgram()
    try Data().write(to: URL(fileURLWithPath: program.path + "-backups"))
    try close(program)
    #expect(program.terminal.screen.text.contains("gespeichert, aber ohne Sicherung. Hilfe: stark doctor"))
    #expect(try Rows(of: program.path).query("SELECT count(*) FROM session") == ["2"])
    let doctor = try stark.run(["doctor", "--database", program.path])
    #expect(
      String(decoding: doctor.output, as: UTF8.self).contains("! Sicherungen: Etwas anderes heißt wie ihr Ordner."))
  }

  private func close(_ program: RealProgram) throws {
    try program.type(.enter)
    for key in "1>>>>>>>" { try program.type(.character(key)) }
    try program.type(.enter)
    try program.terminal.waitForText("Nächster Termin")
  }
}
