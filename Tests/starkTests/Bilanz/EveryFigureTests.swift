import Content
import Dialogue
import Foundation
import PythonReader
import Records
import TerminalDriver
import Testing

@testable import stark

/// `stark report --format json` of the demo cycle against two other ways to come to the same numbers.
@Suite("Every figure of the Bilanz")
struct EveryFigureTests {
  private struct Found: Decodable {
    let said: [[String]]
    let files: [[String]]
    let views: [[String]]
  }

  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = stark.path("demo.sqlite")
    try DemoFixture.write(to: database)
  }

  private func found() throws -> Found {
    let report = stark.path("bilanz.json")
    let run = try stark.run([
      "report", "--database", database, "--profile", "internal", "--format", "json", "--output", report, "--force",
    ])
    #expect(run.status == .exited(0), "\(run.messages)")
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Content/Demo").path
    let paths = try JSONEncoder().encode([report, folder, database])
    return try JSONDecoder().decode(Found.self, from: Python.run(BilanzOracle.script, on: Array(paths)))
  }

  @Test("is what the files of the invented cycle give, and what SQL over the views gives")
  func everyFigure() throws {
    let found = try found()
    let said = Set(found.said)
    #expect(said.symmetricDifference(found.files).sorted { $0.joined() < $1.joined() } == [])
    #expect(said.symmetricDifference(found.views).sorted { $0.joined() < $1.joined() } == [])
    #expect(said.count == found.said.count && said.count > 90)
  }

  @Test("is seen to be wrong when one row of the database is")
  func control() throws {
    try stark.execute("UPDATE listed_topic SET milliseconds = milliseconds + 600000 WHERE is_discussed", in: database)
    let found = try found()
    #expect(Set(found.said) == Set(found.views))
    let wrong = Set(found.said).symmetricDifference(found.files)
    #expect(!wrong.isEmpty && wrong.allSatisfy { $0[0] == "topics" })
  }

  @Test("does not change any more where it tells of people, whatever the rows say later")
  func stored() throws {
    let before = try found().said
    try stark.execute("UPDATE round_answer SET mood = 5 WHERE mood = 1", in: database)
    let after = try found()
    #expect(after.said == before && Set(after.said) != Set(after.views))
  }
}
