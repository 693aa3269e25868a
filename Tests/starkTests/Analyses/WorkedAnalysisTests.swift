import Foundation
import TerminalDriver
import Testing

@Suite("A worked analysis")
struct WorkedAnalysisTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = stark.path("demo.sqlite")
    try DemoFixture.write(to: database)
  }

  @Test("of the views finds the areas of needs that keep coming")
  func views() throws {
    let run = try stark.runTool(
      ["sqlite3", "-readonly", "-csv", "-header", database, ".read \(WorkedAnalysis.needsByArea.path)"])
    #expect(run.status == .exited(0) && run.messages.isEmpty, "\(run.messages)")
    let text = String(decoding: run.output, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(text == Self.areas)
  }

  @Test("with pandas reads the types of a package, and counts what there is", .enabled(if: WorkedAnalysis.isLong))
  func pandas() throws {
    let package = try stark.makePackage("package", of: database)
    #expect(
      try lines(WorkedAnalysis.python, WorkedAnalysis.topics.path, package) == [
        "cycle,origin,listed,discussed,minutes", "Frühjahr 2021,impulse,1,1,16", "Frühjahr 2021,participant,14,9,122",
        "Frühjahr 2021,store,4,1,10",
      ])
  }

  @Test("with DuckDB finds how long an answer takes", .enabled(if: WorkedAnalysis.isLong))
  func duckDB() throws {
    let package = try stark.makePackage("package", of: database)
    let script = """
      import duckdb, os, sys
      os.chdir(sys.argv[1])
      relation = duckdb.sql(open(sys.argv[2], encoding="utf-8").read())
      print(*relation.columns, sep=",")
      for row in relation.fetchall(): print(*row, sep=",")
      """
    #expect(
      try lines(WorkedAnalysis.python, "-c", script, package, WorkedAnalysis.answers.path) == [
        "urgency,needs,reported_back,days,open", "soon,8,5,8.4,7", "canWait,3,2,7.0,2", "urgent,3,3,14.0,2",
      ])
  }

  @Test("with PostgreSQL compares packages of several years", .enabled(if: WorkedAnalysis.isLong))
  func years() throws {
    let later = stark.path("later.sqlite")
    try DemoFixture.write(to: later)
    try stark.execute(Self.aYearLater, in: later)
    let packages = [
      try stark.makePackage("2021", of: database), try stark.makePackage("2022", of: later, "--profile", "partner"),
    ]
    #expect(
      try lines("bash", WorkedAnalysis.years.path, packages[0], packages[1]) == [
        "package,cycle,section,sessions,participants,participations,needs,reported_back",
        "2021,Frühjahr 2021,1,6,9,39,14,10", "2022,Frühjahr 2022,1,6,9,39,14,0",
      ])
    // The server and its folder are gone.
    let left = try FileManager.default.contentsOfDirectory(atPath: "/tmp").filter { $0.hasPrefix("stark-years-") }
    #expect(left.isEmpty, "\(left)")
  }

  @Test("stands in the documentation as it is run", arguments: WorkedAnalysis.allCases)
  func documentation(_ analysis: WorkedAnalysis) throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/Reports/Reports.docc/DataPackage.md"), encoding: .utf8)
    #expect(page.contains("```\(analysis.language)\n\(try analysis.text)```\n"))
    #expect(page.contains("```\n\(Self.areas)```\n"))
  }

  private func lines(_ call: String...) throws -> [String] {
    let run = try stark.runTool(call)
    #expect(run.status == .exited(0) && run.messages.isEmpty, "\(run.messages)")
    return String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let areas = """
    area,sessions,needs,reported_back
    medical_access,2,2,1
    offer_feedback,1,2,0
    daily_structure,1,1,1
    digital,1,1,1
    family_care,1,1,1
    health_information,1,1,1
    language,1,1,0
    movement,1,1,1
    nutrition,1,1,1
    respect,1,1,1
    social_connection,1,1,1
    stress_recovery,1,1,1

    """

  /// The same cycle as if it had been in the next year, when nobody had told the group anything yet.
  private static let aYearLater = """
    UPDATE cycle_fact SET name = 'Frühjahr 2022';
    UPDATE session SET date = date(date, '+364 days'),
      scheduled_start = strftime('%Y-%m-%dT%H:%M:%fZ', scheduled_start, '+364 days'),
      started_at = strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '+364 days');
    DELETE FROM need_fact WHERE field = 'reportedBackOn';
    """
}
