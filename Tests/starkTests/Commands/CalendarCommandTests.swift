import AcceptanceScripts
import Dialogue
import Foundation
import PythonReader
import Records
import TerminalDriver
import Testing

@Suite("stark calendar and stark invite")
struct CalendarCommandTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("print the hours of the latest cycle, read back by a calendar program")
  func calendar() throws {
    let database = try stark.makeDatabase()
    let run = try stark.run(["calendar", "--database", database])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    let hours = try Python.calendar(run.output).hours.map(\.start)
    #expect(hours.count == 6 && hours.prefix(3) == ["2021-03-17T11:30", "2021-03-24T11:30", "2021-03-31T10:30"])
    #expect(try stark.run(["calendar", "--database", database]).output == run.output)
    let named = try stark.run(["calendar", "--database", database, "--cycle", "Frühjahr 2021"])
    #expect(named.output == run.output)
  }

  @Test("print an invitation without a name of anybody")
  func invite() throws {
    let database = try stark.makeDatabase()
    let run = try stark.run(["invite", "--database", database])
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    #expect(text.hasPrefix("Einladung zu „Stark durch Austausch“\n\nDer nächste Termin:\nMittwoch, "))
    #expect(text.contains(", 12:30 Uhr bis 13:30 Uhr\n") && text.contains("Die Themen bestimmen wir zusammen."))
    for name in FirstSession.roster.map(\.name) + ["Katrin", "Deniz"] { #expect(!text.contains(name)) }
    let english = try stark.run(["invite", "--database", database, "--language", "en"])
    #expect(String(decoding: english.output, as: UTF8.self).contains("The next session:\nWednesday, "))
  }

  @Test("know the session that is open, also where it was moved to and cancelled")
  func openSession() throws {
    let database = try stark.makeDatabase()
    let store = try SessionStore(at: database, now: Instant(milliseconds: 0))
    let first = try FirstSession.record()
    let opening = SessionOpening(
      session: Identifier(derivedFrom: "open"), number: 2, cycle: first.cycle, date: try FirstSession.day("2199-03-27"))
    let reading = ClockReading(wall: Instant(milliseconds: 1_616_580_000_000), sinceBoot: 1, boot: "test")
    let moved = SessionEntry(
      id: Identifier(derivedFrom: "moved"), at: reading,
      change: .event(.frame(.moved(to: try FirstSession.day("2199-03-29"), at: TimeOfDay(hour: 14, minute: 0)))))
    try store.begin(opening, at: reading, entries: [moved])
    let invitation = String(decoding: try stark.run(["invite", "--database", database]).output, as: UTF8.self)
    #expect(invitation.contains("Freitag, 29. März 2199, 14:00 Uhr bis 15:00 Uhr"))
  }

  @Test("number every change, also one that is taken back and what was closed, and no time stamp goes back")
  func revisions() throws {
    let database = try stark.makeDatabase()
    let store = try SessionStore(at: database, now: Instant(milliseconds: 0))
    let first = try FirstSession.record()
    let opening = SessionOpening(
      session: Identifier(derivedFrom: "open"), number: 2, cycle: first.cycle, date: try FirstSession.day("2021-03-24"))
    var clock = ClockReading(wall: Instant(milliseconds: 1_616_580_000_000), sinceBoot: 1, boot: "test")
    var history = SessionHistory(opening, openedAt: clock)
    var longer = first.cycle
    longer.plannedSessions = 9
    let changes: [SessionEntry.Change] = [
      .event(.frame(.moved(to: try FirstSession.day("2021-03-25"), at: opening.start))), .undone,
      .event(.frame(.cancelled(reason: "Glatteis"))), .undone, .event(.frame(.cycleEdited(longer))), .undone, .redone,
      .event(.frame(.cancelled(reason: "Glatteis"))),
    ]
    var told = [try revision(of: database)]
    for (index, change) in changes.enumerated() {
      // The clock of the wall is set back between two changes.
      clock.wall = clock.wall + .seconds(index == 3 ? -86_400 : 60)
      let entry = SessionEntry(id: Identifier(derivedFrom: "change \(index)"), at: clock, change: change)
      _ = try history.apply(entry)
      if index == 0 {
        try store.begin(opening, at: history.openedAt, entries: [entry])
      } else {
        try store.append([entry], to: opening.session, from: index + 1)
      }
      told.append(try revision(of: database))
    }
    #expect(zip(told, told.dropFirst()).allSatisfy { $0.sequence < $1.sequence && $0.stamp <= $1.stamp }, "\(told)")
    try store.close(SessionRecord(history, at: clock), at: clock.wall)
    #expect(try revision(of: database) == told[told.count - 1])
  }

  private func revision(of database: String) throws -> (sequence: Int, stamp: String) {
    let event = try #require(
      Python.calendar(stark.run(["calendar", "--database", database]).output).events.first)
    return (Int(event["SEQUENCE"] ?? "") ?? -1, event["DTSTAMP"] ?? "")
  }

  @Test("refuse a database or a name without a cycle, and say what to do")
  func noCycle() throws {
    let empty = stark.path("empty.sqlite")
    _ = try SessionStore(at: empty, now: Instant(milliseconds: 0))
    for call in [["--database", empty], ["--database", try stark.makeDatabase(), "--cycle", "Herbst"]] {
      for command in ["calendar", "invite"] {
        let run = try stark.run([command] + call)
        #expect(run.status == .exited(66) && run.output.isEmpty)
        #expect(isRefusal(run.messages) && run.messages.contains("Durchlauf"), "\(run.messages)")
      }
    }
  }
}
