import AcceptanceScripts
import Foundation
import PythonReader
import TerminalDriver
import Testing

@Suite("stark export")
struct ExportCommandTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("writes what German spreadsheets read: a mark, semicolons, CRLF, quotes", arguments: ["needs", "topics"])
  func bytes(_ kind: String) throws {
    let run = try stark.run(["export", kind, "--database", try stark.makeDatabase()])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    #expect(run.output.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: run.output.dropFirst(3), as: UTF8.self)
    #expect(Array(text.utf8) == Array(run.output.dropFirst(3)) && !text.unicodeScalars.contains("\u{FEFF}"))
    #expect(text.hasPrefix("\"Datum\";\"Termin\";\"Durchlauf\";") && !text.contains("sep="))
    #expect(text.hasSuffix("\r\n") && text.unicodeScalars.filter { $0 == "\n" || $0 == "\r" }.count % 2 == 0)
    #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
    let cells = try Python.cells(of: run.output)
    #expect(cells.dropFirst().allSatisfy { $0.count == cells.first?.count && $0.first == "2021-03-17" })
    #expect(text.contains(";\"Frühjahr 2021\";"))
  }

  @Test("has the headings and words of the language that was asked for, and the same values")
  func english() throws {
    let database = try stark.makeDatabase()
    func cells(_ language: String) throws -> [[String]] {
      try Python.cells(of: stark.run(["export", "needs", "--database", database, "--language", language]).output)
    }
    let (english, german) = (try cells("en"), try cells("de"))
    #expect(english.first?.first == "Date" && german.first?.first == "Datum")
    #expect(english.count == 3 && german.count == 3)
    #expect(english[1][4] == german[1][4] && english[1][4].hasPrefix("Ich "))
  }

  @Test("takes days and the cycle as filters")
  func filters() throws {
    let database = try stark.makeDatabase()
    func rows(_ filter: String...) throws -> Int {
      let run = try stark.run(["export", "needs", "--database", database] + filter)
      #expect(run.status == .exited(0))
      return try Python.cells(of: run.output).count - 1
    }
    #expect(try rows() == 2)
    #expect(try rows("--from", "2021-03-17", "--to", "2021-03-17", "--cycle", "Frühjahr 2021") == 2)
    #expect(try rows("--from", "17. 3. 2021") == 2 && rows("--to", "17.03.2021") == 2)
    // Without a year it is the last such day: every 17 March up to the latest is after the one in the database.
    #expect(try rows("--from", "17.3.2021", "--to", "17.3.") == 2)
  }

  @Test(
    "names the days there are where there is no session on those that were asked for",
    arguments: [
      (["--from", "18.03.2021"], "Ab dem 18.03.2021 gibt es keinen Termin."),
      (["--to", "16.3.2021"], "Bis zum 16.03.2021 gibt es keinen Termin."),
      (["--from", "2020-01-01", "--to", "2020-12-31"], "Vom 01.01.2020 bis zum 31.12.2020 gibt es keinen Termin."),
    ])
  func emptyDays(_ days: [String], _ words: String) throws {
    let database = try stark.makeDatabase()
    for call in [
      ["report"], ["export", "needs"], ["export", "topics"], ["export", "sessions"], ["export", "statistics"],
    ] {
      let run = try stark.run(call + days + ["--database", database])
      #expect(run.status == .exited(66) && run.output.isEmpty && isRefusal(run.messages), "\(run.messages)")
      #expect(run.messages.hasPrefix(words))
      #expect(run.messages.contains("Es gibt Termine vom 17.03.2021 bis zum 17.03.2021."), "\(run.messages)")
      let english = try stark.run(call + days + ["--database", database, "--language", "en"])
      #expect(english.messages.hasPrefix("There is no session "), "\(english.messages)")
      #expect(english.messages.contains("There are sessions from 17 Mar 2021 to 17 Mar 2021."))
    }
  }

  @Test("B10: never ends well when the output is cut off")
  func cutOff() throws {
    let database = try stark.makeDatabase()
    let before = FileManager.default.contents(atPath: database)
    for call in [["export", "needs", "--database", database], ["keys"], ["--help"]] {
      let full = try stark.run(call, output: .file("/dev/full"))
      #expect(full.status == .exited(74))
      #expect(isRefusal(full.messages), "\(full.messages)")
      let closed = try stark.run(call, output: .closed)
      #expect(closed.status == .exited(74))
      #expect(isRefusal(closed.messages), "\(closed.messages)")
      // As a program that a broken pipe has ended, and just as silent.
      let broken = try stark.run(call, output: .brokenPipe)
      #expect(broken.status == .exited(141))
      #expect(broken.messages.isEmpty)
    }
    #expect(FileManager.default.contents(atPath: database) == before)
  }

  @Test("includes an open session as it stands, and says so beside the output")
  func openSession() throws {
    let live = try RealProgram()
    func export(_ arguments: String...) throws -> CommandRun {
      try stark.run(["export", "topics", "--database", live.path] + arguments)
    }
    try live.type([ScriptStep("12:25:00", "Enter 1 2"), ScriptStep("12:26:00", "t", typing: "Schlafen")])
    // Before the check-in there is nothing yet to count.
    #expect(try export().messages.isEmpty)
    try live.type([ScriptStep("12:30:00", ">")])
    let before = FileManager.default.contents(atPath: live.path)
    let run = try export()
    #expect(run.status == .exited(0))
    #expect(run.messages == "Ein offener Termin ist mit seinem jetzigen Stand dabei, ohne Zahlen von Menschen.\n")
    #expect(try Python.cells(of: run.output).map { $0[3] } == ["Thema", "Impftermin", "Schlafen"])
    #expect(
      try export("--language", "en").messages
        == "An open session is included as it stands now, without numbers of people.\n")
    let earlier = try export("--to", "2021-03-17")
    #expect(earlier.messages.isEmpty)
    #expect(try Python.cells(of: earlier.output).count == 2)
    #expect(FileManager.default.contents(atPath: live.path) == before)
  }
}
