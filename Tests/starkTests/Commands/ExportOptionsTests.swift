import Foundation
import PythonReader
import Reports
import TerminalDriver
import Testing

@Suite("stark export with its options")
struct ExportOptionsTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
  }

  /// One session is no whole unit yet.
  private static let waits =
    "Für Termin 1 stehen Zahlen von Menschen hier, sobald noch 5 Termine abgeschlossen sind.\n"

  private func export(_ arguments: String...) throws -> CommandRun {
    try stark.run(["export"] + arguments + ["--database", database])
  }

  @Test("prints every kind in every format", arguments: ExportKind.allCases)
  func kinds(kind: ExportKind) throws {
    for format in ExportFormat.allCases {
      let run = try export(kind.rawValue, "--format", format.rawValue)
      let waits = kind == .sessions || kind == .statistics ? [Self.waits] : []
      #expect(run.status == .exited(0) && run.messages == waits.joined() && run.output.last == 10)
    }
    let json = try export(kind.rawValue, "--format", "json").output
    let schema = try stark.run(["export", "--schema", kind.rawValue])
    #expect(schema.status == .exited(0))
    #expect(try Python.faults(of: json, against: schema.output) == [])
  }

  @Test("rounds for everybody, and says so beside the output")
  func profile() throws {
    let run = try export("statistics", "--profile", "public", "--format", "json")
    #expect(run.status == .exited(0))
    #expect(
      run.messages == Self.waits
        + "Jede Zahl von Menschen ist für sich auf 5 gerundet. Summen müssen deshalb nicht stimmen.\n")
    #expect(try Python.faults(of: run.output, against: ExportSchema.bytes(of: .statistics)) == [])
    let english = try export("topics", "--profile", "public", "--language", "en")
    #expect(english.messages == "Every number of people is rounded to 5 by itself, so sums need not match.\n")
  }

  @Test("folds stronger when that is asked for, never weaker")
  func smallest() throws {
    let run = try export("sessions", "--format", "json", "--smallest-count", "6")
    #expect(String(decoding: run.output, as: UTF8.self).contains("\"smallest_count\": 6, "))
    for number in ["2", "0", "-1", "x", ""] {
      #expect(try export("sessions", "--smallest-count", number).status == .exited(64))
    }
  }

  @Test("names the cycles that there are when one is asked for that is not there")
  func unknownCycle() throws {
    let run = try export("needs", "--cycle", "Herbst")
    #expect(run.status == .exited(66) && run.output.isEmpty)
    #expect(isRefusal(run.messages) && run.messages.contains("Frühjahr 2021"), "\(run.messages)")
    let english = try export("needs", "--cycle", "Herbst", "--language", "en", "--output", stark.path("a.csv"))
    #expect(english.status == .exited(66) && english.messages.contains("There are: „Frühjahr 2021“"))
    #expect(try !stark.contents().keys.contains("a.csv"))
  }

  @Test(
    "is in the format that the name of the file ends with, and in CSV where it says nothing",
    arguments: [
      ("needs.json", "json"), ("needs.JSONL", "jsonl"), ("needs.md", "md"), ("needs.csv", "csv"), ("needs.txt", "csv"),
      ("needs", "csv"),
    ])
  func ending(_ name: String, _ format: String) throws {
    #expect(try export("needs", "--output", stark.path(name)).status == .exited(0))
    let printed = try export("needs", "--format", format).output
    #expect(FileManager.default.contents(atPath: stark.path(name)) == Data(printed))
  }

  @Test(
    "is refused where the name of the file ends with another format than it would have",
    arguments: [
      ["export", "needs", "--format", "csv", "--output", "needs.json"], ["export", "needs", "--output", "needs.html"],
      ["report", "--format", "md", "--output", "bilanz.html"], ["report", "--output", "bilanz.csv"],
    ])
  func endsOtherwise(_ arguments: [String]) throws {
    let before = try stark.contents()
    let call = Array(arguments.dropLast()) + [stark.path(arguments[arguments.count - 1]), "--database", database]
    let run = try stark.run(call)
    #expect(
      run.status == .exited(64) && isRefusal(run.messages) && run.messages.contains("--format"), "\(run.messages)")
    #expect(try stark.run(call + ["--language", "en"]).messages.contains("would be in it"))
    #expect(try stark.contents() == before)
  }

  @Test(
    "refuses what makes no sense",
    arguments: [
      ["--schema", "nosuch"], ["--schema", "needs", "topics"], ["needs", "--profile", "private"],
      ["needs", "--from", "2021-03-18", "--to", "2021-03-17"], ["needs", "--format", "xls"],
    ])
  func refused(_ arguments: [String]) throws {
    let run = try stark.run(["export"] + arguments)
    #expect(run.status == .exited(64) && run.output.isEmpty && isRefusal(run.messages), "\(run.messages)")
  }
}
