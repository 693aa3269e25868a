import Dialogue
import Foundation
import Testing

@Suite("Starting again from the journal")
struct RestartTests {
  @Test("gives the same session, with what was taken back")
  func same() throws {
    var hour = try Hour.fullScene(in: .exchange)
    try hour.undo()
    try hour.undo()
    let restarted = try hour.restarted()
    #expect(restarted == hour.history)
    #expect(restarted.length == hour.journal.count)
    #expect(restarted.lastReading == hour.clock.reading)
  }

  @Test("a journal survives JSON, line by line, with every kind of event", arguments: EventRow.table)
  func json(row: EventRow) throws {
    let entry = SessionEntry(id: "Zeile", at: try Hour().clock.reading, change: .event(row.event))
    #expect(try JSONDecoder().decode(SessionEntry.self, from: JSONEncoder().encode(entry)) == entry)
  }

  @Test("a damaged journal is refused, not repaired")
  func damaged() throws {
    let hour = try Hour.inExchange()
    let opening = hour.state.opening
    let withGap = hour.journal.filter { $0.change != .event(.frame(.phaseEntered(.checkIn))) }
    #expect(throws: Rejection.noFurtherPhase) {
      try SessionHistory(opening, openedAt: hour.history.openedAt, replaying: withGap)
    }
    let undone = SessionEntry(id: "x", at: hour.clock.reading, change: .undone)
    #expect(throws: Rejection.nothingToUndo) {
      try SessionHistory(opening, openedAt: hour.history.openedAt, replaying: [undone])
    }
  }

  @Test("a session that was left unfinished is closed at the last thing known of it", arguments: Phase.allCases)
  func unfinished(phase: Phase) throws {
    guard phase != .closed else { return }
    var hour = try Hour.fullScene(in: phase)
    let last = try #require(hour.journal.last)
    hour.clock.goOn(for: .seconds(7 * 86_400))
    #expect(hour.history.closeUnfinished() == [.recordDue])
    #expect(hour.state.phase == .closed)
    #expect(hour.history.closeUnfinished().isEmpty)
    #expect(Invariants.faults(of: hour.state, at: hour.now).isEmpty)
    let record = hour.record
    #expect(record.endedAt == (phase == .preparation ? nil : last.at.wall))
    #expect(record.phases.allSatisfy { $0.milliseconds < 3_600_000 })
    #expect(record.events.allSatisfy { $0.milliseconds < 2 * 3_600_000 })
    #expect(hour.refusal(of: .heard(.reflectionWritten("x"))) == .sessionIsClosed)
  }

  @Test(
    "whoever spoke when the program ended has spoken until its last sign of life, but not behind the planned end",
    arguments: [("12:53:30", 330), ("12:47", 0), ("18:00", 2_520)])
  func lastSignOfLife(time: String, seconds: Int) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: petra)
    var clock = hour.clock
    if time > "12:48" { try clock.goOn(until: time) } else { clock = try MachineClock(hour.state.date, time) }
    let ended = try #require(hour.history.closeUnfinished(lastSignOfLife: clock.reading.wall).first)
    #expect(ended == .recordDue && hour.talkSeconds == (seconds == 0 ? [:] : ["Petra": seconds]))
    #expect(Invariants.faults(of: hour.state, at: hour.history.lastMoment).isEmpty)
    #expect(hour.history.closeUnfinished().isEmpty)
  }

  @Test("opened in a break it closes the break too")
  func unfinishedInABreak() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: petra)
    try hour.at("12:50", .activeBreak(.began("Pause", exercise: "shake")))
    try hour.at("12:52", .heard(.reflectionWritten("x")))
    hour.clock.goOn(for: .seconds(86_400))
    #expect(hour.history.closeUnfinished() == [.recordDue])
    #expect(hour.record.events.map(\.milliseconds) == [120_000])
    #expect(hour.talkSeconds == ["Petra": 120])
  }
}
