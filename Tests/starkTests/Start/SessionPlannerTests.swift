import AcceptanceScripts
import Content
import Dialogue
import Interface
import Records
import Testing
import Words

@testable import stark

@Suite("What the program starts from")
struct SessionPlannerTests {
  /// Amina speaks from 12:30 on.
  private func speaking() throws -> DemoDesk {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("Enter a")
    desk.type("Amina")
    desk.press("Enter 1")
    desk.type("Lahnhöhe")
    desk.press("Enter 1")
    desk.wait(.minutes(30))
    desk.press("> > >")
    desk.press("1")
    #expect(desk.model.session?.exchange.turn != nil)
    return desk
  }

  @Test("the next session is on another day, also when today's was held and closed before its hour")
  func heldEarly() throws {
    let store = try SessionStore.inMemory()
    let record = try FirstSession.record()
    try store.insert([record], at: Instant(milliseconds: 0))
    let seeds = Seeds()
    let planner = SessionPlanner(
      store: store, library: try .builtIn(), texts: Texts(.german), makeIdentifiers: { seeds.next() })
    let morning = record.cycle.zone.instant(of: record.date, at: TimeOfDay(hour: 11, minute: 0))
    let start = try planner.start(now: ClockReading(wall: morning, sinceBoot: 0, boot: "boot"))
    #expect(start.proposal.date == record.date.adding(days: 7))
  }

  @Test(
    "a gap is as long as the session has counted and nobody gave a sign of life, whatever clock was set meanwhile",
    arguments: [(0, 300), (180, 300), (-180, 120)])
  func gap(change: Int, seconds: Int) throws {
    var desk = try speaking()
    desk.wait(.minutes(5), settingClockBy: .seconds(change))
    try desk.restart()
    #expect(desk.model.start.unfinished?.gap == .seconds(seconds))
    let sign = desk.now.wall + .seconds(-60)
    try desk.restart(lastSignOfLife: sign)
    #expect(desk.model.start.unfinished?.gap == .seconds(60))
    try desk.restart(lastSignOfLife: desk.now.wall + .seconds(-1))
    #expect(desk.model.start.unfinished?.gap == nil)
  }

  @Test(
    "a session in which nothing was done since ends with the last sign of life, and so does whoever spoke",
    arguments: ["n", "Enter g h n"])
  func nextDay(keys: String) throws {
    var desk = try speaking()
    let began = desk.now.wall
    desk.wait(.seconds(86_400))
    try desk.restart(lastSignOfLife: began + .seconds(150))
    desk.press(keys)
    let record = try #require(desk.store.records().first)
    #expect(record.turns.map(\.milliseconds) == [150_000])
    #expect(record.endedAt == began + .seconds(150))
  }

  @Test("a program that was left running overnight has heard nobody behind the planned end")
  func overnight() throws {
    var desk = try speaking()
    desk.wait(.seconds(86_400))
    desk.press("g h n")
    let record = try #require(desk.store.records().first)
    let end = try #require(record.endedAt)
    #expect(TimeZoneRule(identifier: "Europe/Berlin")?.timeOfDay(end).text == "13:30")
    #expect(record.turns.allSatisfy { $0.milliseconds <= 3_600_000 })
  }

  @Test("an open session that nobody runs any more is told of as it was at the last sign of life")
  func left() throws {
    var desk = try speaking()
    let began = desk.now.wall
    desk.wait(.seconds(7 * 86_400))
    let journal = try #require(try desk.store.unfinished().first)
    let record = try journal.record(at: desk.now, lastSignOfLife: began + .seconds(150))
    #expect(record.turns.map(\.milliseconds) == [150_000])
    #expect(record.phases.allSatisfy { $0.milliseconds <= 3_600_000 })
    let running = try journal.record(at: desk.now, lastSignOfLife: desk.now.wall)
    #expect(running.turns.map(\.milliseconds) == [7 * 86_400_000])
  }
}
