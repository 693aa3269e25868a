import AcceptanceScripts
import Dialogue
import Foundation
import PythonReader
import Records
import TerminalDriver
import Testing

@Suite("Two cycles with one name")
struct CycleChoiceTests {
  private let stark: BuiltStark
  private let database: String
  private static let early = "Frühjahr 2021 (17.03.2021 – 14.04.2021)"
  private static let late = "Frühjahr 2021 (21.04.2021 – 21.04.2021)"

  /// Three sessions of the one cycle, a week of the other later.
  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
    let first = try FirstSession.record()
    let twin = Cycle(id: Identifier(derivedFrom: "twin"), name: first.cycle.name, firstDate: first.date)
    try SessionStore(at: database, now: first.scheduledStart).insert(
      [
        record(2, of: first.cycle, weeks: 1), record(3, of: first.cycle, weeks: 4), record(1, of: twin, weeks: 5),
      ], at: first.scheduledStart)
  }

  private func record(_ number: Int, of cycle: Cycle, weeks: Int) throws -> SessionRecord {
    let first = try FirstSession.record()
    let start = first.scheduledStart + .seconds(weeks * 604_800)
    let people = cycle.id == first.cycle.id ? Array(FirstSession.roster.prefix(4)) : []
    return SessionRecord(
      id: Identifier(derivedFrom: cycle.id.description, String(number)), number: number, cycle: cycle,
      date: first.date.adding(days: 7 * weeks), scheduledStart: start, startedAt: start, endedAt: start + .minutes(60),
      milliseconds: 3_600_000, roster: people,
      attendances: people.map {
        AttendanceRecord(
          id: Identifier(derivedFrom: "attendance", $0.name, String(number)), participant: $0.id,
          district: $0.district, access: $0.access, joinedAt: start, leftAt: nil, isLate: false)
      })
  }

  private func text(_ arguments: String...) throws -> String {
    let run = try stark.run(arguments + ["--database", database])
    #expect(run.status == .exited(0), "\(run.messages)")
    return String(decoding: run.output, as: UTF8.self)
  }

  @Test(
    "are not mixed by a name that both have: it is refused, with the choices and their days",
    arguments: [["report"], ["export", "sessions"], ["export", "statistics"], ["calendar"], ["invite"]])
  func ambiguous(_ call: [String]) throws {
    let run = try stark.run(call + ["--database", database, "--cycle", "Frühjahr 2021"])
    #expect(run.status == .exited(64) && run.output.isEmpty && isRefusal(run.messages))
    #expect(run.messages.contains("„\(Self.early)“, „\(Self.late)“"), "\(run.messages)")
  }

  @Test("are told apart by these words, and the latest one is no other")
  func apart() throws {
    #expect(try text("report", "--cycle", Self.early).contains("(Termine 1–3)"))
    let late = try text("report", "--cycle", Self.late)
    #expect(late.contains("(Termin 1)"))
    #expect(try text("report") == late)
    #expect(try text("report", "--cycle", "Frühjahr 2021 (21 Apr 2021 – 21 Apr 2021)") == late)
    #expect(try text("export", "sessions", "--cycle", Self.early).split(separator: "\r\n").count == 4)
    #expect(try text("export", "sessions").split(separator: "\r\n").count == 5)
    let hours = try Python.calendar(Array(text("calendar", "--cycle", Self.early).utf8)).hours.map(\.start)
    // The third was held an hour later by the clock on the wall, which had been set to summer time.
    #expect(hours.prefix(3) == ["2021-03-17T11:30", "2021-03-24T11:30", "2021-04-14T11:30"])
  }

  @Test(
    "leave a name that nobody has refused by every command, and the names that there are are told once",
    arguments: [
      ["report"], ["calendar"], ["invite"], ["export", "needs"], ["export", "topics"], ["export", "sessions"],
      ["export", "statistics"],
    ])
  func unknown(_ call: [String]) throws {
    let run = try stark.run(call + ["--database", database, "--cycle", "Herbst"])
    #expect(
      run.status == .exited(66) && isRefusal(run.messages)
        && run.messages.components(separatedBy: "„Frühjahr 2021“").count == 2)
  }
}
