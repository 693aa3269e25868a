import Foundation
import TerminalDriver
import Testing

/// What a stranger's program says of a package. Frictionless and all it needs are large: only with STARK_LONG.
@Suite("A data package and the validator of the specification", .enabled(if: WorkedAnalysis.isLong))
struct PackageValidationTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  private func faults(_ package: String) throws -> String {
    let script = """
      import json, sys
      from frictionless import validate
      report = validate(sys.argv[1] + "/datapackage.json")
      print(json.dumps([len(report.tasks), report.flatten(["type", "message"])]))
      """
    let run = try stark.runTool([WorkedAnalysis.python, "-c", script, package])
    #expect(run.status == .exited(0), "\(run.messages)")
    return String(decoding: run.output, as: UTF8.self)
  }

  @Test("agree for all readers in both languages", arguments: ["internal", "partner", "public"], ["de", "en"])
  func valid(_ profile: String, _ language: String) throws {
    let database = stark.path("demo.sqlite")
    try DemoFixture.write(to: database)
    let package = try stark.makePackage("package", of: database, "--profile", profile, "--language", language)
    #expect(try faults(package) == "[8, []]\n")
  }

  @Test("do not agree when a value, a checksum or a type is another one")
  func control() throws {
    let package = try stark.makePackage("package", of: stark.makeDatabase())
    let table = package + "/topics.csv"
    let changed = try String(contentsOfFile: table, encoding: .utf8).replacing("\"participant\"", with: "\"nobody\"")
    try Data(changed.utf8).write(to: URL(fileURLWithPath: table))
    let found = try faults(package)
    #expect(found.contains("constraint-error") || found.contains("hash"), "\(found)")
  }
}
