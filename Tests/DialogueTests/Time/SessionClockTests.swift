import Dialogue
import Testing

@Suite("The clock of a session")
struct SessionClockTests {
  private let opened = ClockReading(wall: Instant(milliseconds: 1_616_584_800_000), sinceBoot: 500_000, boot: "eins")

  private func reading(wall: Int64, sinceBoot: Int64, boot: String = "eins") -> ClockReading {
    ClockReading(
      wall: Instant(milliseconds: opened.wall.milliseconds + wall), sinceBoot: opened.sinceBoot + sinceBoot, boot: boot)
  }

  @Test(
    "counts the time since boot while the machine runs",
    arguments: [
      // As both clocks say; an hour forward and back on the wall; suspended for an hour; standing still.
      (5_000, 5_000, 5_000), (3_605_000, 5_000, 5_000), (-3_595_000, 5_000, 5_000), (3_600_000, 3_600_000, 3_600_000),
      (5_000, 0, 0), (5_000, -1, 0), (5_000, -500_000, 0),
    ] as [(Int64, Int64, Int64)])
  func sameBoot(wall: Int64, sinceBoot: Int64, elapsed: Int64) {
    let clock = SessionClock(openedAt: opened)
    let moment = clock.moment(at: reading(wall: wall, sinceBoot: sinceBoot))
    #expect(moment.elapsed == elapsed)
    #expect(moment.wall == reading(wall: wall, sinceBoot: 0).wall)
  }

  @Test(
    "counts the wall clock across a restart, never backwards",
    arguments: [(60_000, 60_000), (0, 0), (-60_000, 0)] as [(Int64, Int64)])
  func otherBoot(wall: Int64, elapsed: Int64) {
    let clock = SessionClock(openedAt: opened)
    #expect(clock.moment(at: reading(wall: wall, sinceBoot: -499_000, boot: "zwei")).elapsed == elapsed)
  }

  @Test("goes on from every reading it took note of")
  func advancing() {
    var clock = SessionClock(openedAt: opened)
    #expect(clock.lastMoment.elapsed == 0)
    #expect(clock.advance(to: reading(wall: 1_000, sinceBoot: 1_000)).elapsed == 1_000)
    #expect(clock.advance(to: reading(wall: 9_000, sinceBoot: -400_000, boot: "zwei")).elapsed == 9_000)
    #expect(clock.advance(to: reading(wall: 1_000, sinceBoot: -399_000, boot: "zwei")).elapsed == 10_000)
    #expect(clock.advance(to: reading(wall: 1_000, sinceBoot: -450_000, boot: "zwei")).elapsed == 10_000)
    #expect(clock.moment(at: reading(wall: 1_000, sinceBoot: -449_000, boot: "zwei")).elapsed == 11_000)
    #expect(clock.lastMoment.elapsed == 10_000)
  }

  @Test("a turn is as long as it was, whatever the wall clock does meanwhile")
  func turnAcrossJumps() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    hour.clock.goOn(for: .seconds(20))
    hour.clock.setWall(by: .minutes(60))
    hour.clock.goOn(for: .seconds(20))
    try hour.now(.turn(.paused))
    try hour.now(.turn(.resumed))
    hour.clock.setWall(by: .minutes(-120))
    hour.clock.goOn(for: .seconds(20))
    try hour.now(.turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 60])
  }

  @Test("a turn goes on across a restart of the machine, with the gap")
  func turnAcrossRestart() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    hour.clock.restart(after: .seconds(90))
    #expect(hour.exchange.turn?.length(at: hour.now) == .seconds(90))
    try hour.now(.turn(.gapTakenOut(milliseconds: 80_000)))
    hour.clock.goOn(for: .seconds(5))
    try hour.now(.turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 15])
  }

  @Test("the change to summer time during a session changes no length")
  func summerTime() throws {
    let sunday = Group.secondWednesday.adding(days: 4)
    var hour = try Hour(Group.opening(on: sunday), openedAt: "01:30")
    try hour.at("01:40", .people(.arrived(petra)))
    try hour.at("01:50", enter: .exchange)
    try hour.at("01:59", turnOf: petra)
    hour.clock.goOn(for: .minutes(2))
    #expect(TimeZoneRule.berlin.timeOfDay(hour.now.wall).text == "03:01")
    try hour.now(.turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 120])
  }
}
