import AcceptanceScripts
import Foundation
import TerminalDriver
import Testing

@Suite("stark report")
struct ReportCommandTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("prints the Bilanz of the latest cycle, the same bytes every time")
  func latest() throws {
    let database = try stark.makeDatabase()
    let run = try stark.run(["report", "--database", database])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    let text = String(decoding: run.output, as: UTF8.self)
    let head = "# Stark durch Austausch · Bilanz Frühjahr 2021\n\n- Zeitraum: 17.03.2021 bis 17.03.2021 (Termin 1)\n"
    #expect(text.hasPrefix(head))
    #expect(text.contains("\n## 14 Ausblick"))
    #expect(try stark.run(["report", "--database", database, "--cycle", "Frühjahr 2021"]).output == run.output)
    let english = try stark.run(["report", "--database", database, "--language", "en"])
    #expect(String(decoding: english.output, as: UTF8.self).hasPrefix("# Stark durch Austausch · Review Frühjahr 2021"))
  }

  @Test(
    "prints it for a browser and for programs as well",
    arguments: [
      ("html", "<!DOCTYPE html>\n<html lang=\"de\">"), ("json", "{\"format\": \"stark-report\", \"version\": 3, "),
    ])
  func formats(format: String, beginning: String) throws {
    let run = try stark.run(["report", "--database", try stark.makeDatabase(), "--format", format])
    #expect(run.status == .exited(0) && run.messages.isEmpty && run.output.last == 10)
    #expect(String(decoding: run.output, as: UTF8.self).hasPrefix(beginning))
  }

  @Test("takes days as filters, and the last one is that of the Bilanz")
  func days() throws {
    let run = try stark.run([
      "report", "--database", try stark.makeDatabase(), "--from", "17.3.2021", "--to", "31.03.2021",
    ])
    #expect(run.status == .exited(0))
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(text.contains("(Termin 1)\n- Für: Jobcenter, Krankenkassen, Landkreise\n- Stand: 31.03.2021\n"))
  }

  @Test("is in the format that the name of the file ends with", arguments: ["md", "html", "json"])
  func ending(_ ending: String) throws {
    let call = ["report", "--database", try stark.makeDatabase()]
    let path = stark.path("bilanz.\(ending)")
    #expect(try stark.run(call + ["--output", path]).status == .exited(0))
    let printed = try stark.run(call + ["--format", ending]).output
    #expect(FileManager.default.contents(atPath: path) == Data(printed))
  }

  @Test("writes a file once, and another one in its place only when that is asked for")
  func file() throws {
    let call = ["report", "--database", try stark.makeDatabase(), "--output", stark.path("bilanz.md")]
    #expect(try stark.run(call).status == .exited(0))
    let again = try stark.run(call)
    #expect(again.status == .exited(73) && isRefusal(again.messages), "\(again.messages)")
    #expect(try stark.run(call + ["--force"]).status == .exited(0))
    let printed = try stark.run(Array(call.dropLast(2))).output
    #expect(FileManager.default.contents(atPath: stark.path("bilanz.md")) == Data(printed))
  }

  @Test("rounds for everybody, and says so beside the output")
  func everybody() throws {
    let run = try stark.run(["report", "--database", try stark.makeDatabase(), "--profile", "public"])
    #expect(run.status == .exited(0))
    #expect(
      run.messages == "Jede Zahl von Menschen ist für sich auf 5 gerundet. Summen müssen deshalb nicht stimmen.\n")
  }

  @Test("names the cycles that there are when one is asked for that is not there, and says when there is none")
  func noCycle() throws {
    let run = try stark.run(["report", "--database", try stark.makeDatabase(), "--cycle", "Herbst"])
    #expect(run.status == .exited(66) && isRefusal(run.messages) && run.messages.contains("Frühjahr 2021"))
    let missing = try stark.run(["report", "--database", stark.path("missing.sqlite")])
    #expect(missing.status == .exited(66) && isRefusal(missing.messages), "\(missing.messages)")
  }

  @Test("has nothing of an open session unless that is asked for, and then things only, marked")
  func openSession() throws {
    let live = try RealProgram()
    try live.type([ScriptStep("12:25:00", "Enter 1 2"), ScriptStep("12:30:00", ">")])
    let before = FileManager.default.contents(atPath: live.path)
    let run = try stark.run(["report", "--database", live.path])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    #expect(String(decoding: run.output, as: UTF8.self).contains("(Termin 1)\n"))
    let open = try stark.run(["report", "--database", live.path, "--open"])
    #expect(open.messages == "Ein offener Termin ist mit seinem jetzigen Stand dabei, ohne Zahlen von Menschen.\n")
    let text = String(decoding: open.output, as: UTF8.self)
    #expect(text.contains("(Termin 1)\n") && text.contains("| Noch offen: Termine | 1 | – |"))
    #expect(FileManager.default.contents(atPath: live.path) == before)
  }
}
