import Dialogue
import Testing

@Suite("Rule 10: time that is given to nobody")
struct SilenceTests {
  @Test("10: it is the phase without turns and without breaks")
  func silence() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:49:20", .turn(.ended))
    try hour.at("12:50:00", .turn(.started("Antwort", of: juergen, kind: .directReply)))
    try hour.at("12:50:30", .turn(.ended))
    try hour.at("12:51:00", .activeBreak(.began("Pause", exercise: "shoulders")))
    try hour.at("12:54:00", .activeBreak(.ended))
    try hour.at("12:55:00", enter: .needs)
    #expect(hour.state.silence(at: hour.now) == .seconds(20 + 40 + 30 + 60))
  }

  @Test("10: it goes on only while the exchange does")
  func outside() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", enter: .needs)
    try hour.clock.goOn(until: "12:58:00")
    #expect(hour.state.silence(at: hour.now) == .seconds(60))
    try hour.at("12:58:00", enter: .exchange)
    try hour.clock.goOn(until: "12:59:00")
    #expect(hour.state.silence(at: hour.now) == .seconds(120))
  }

  @Test("10: a turn that a break stops is paused, and the break belongs neither to it nor to silence")
  func breakInsideATurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "shoulders")))
    #expect(hour.exchange.turn?.state == .paused)
    #expect(hour.refusal(of: .turn(.resumed)) == .hour(.breakIsRunning))
    try hour.at("12:51:00", .activeBreak(.ended))
    #expect(hour.exchange.turn?.state == .paused)
    try hour.at("12:51:10", .turn(.resumed))
    try hour.at("12:52:10", .turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 120])
    #expect(hour.record.turns.map(\.segments) == [2])
    #expect(hour.state.silence(at: hour.now) == .seconds(10))
    #expect(hour.exchange.discussion?.length(at: hour.now, without: hour.state.standstills) == .seconds(130))
  }

  @Test("10: a break outside the exchange takes nothing from it")
  func breakElsewhere() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:41", .activeBreak(.began("Pause", exercise: "shoulders")))
    try hour.at("12:47", enter: .exchange)
    #expect(hour.state.runningBreak == nil)
    try hour.clock.goOn(until: "12:48")
    #expect(hour.state.silence(at: hour.now) == .seconds(60))
  }

  @Test(
    "a break ends when the talk goes on, and that is told",
    arguments: [
      .talk(.topicOpened("Allein zu Hause")), .turn(.started("x", of: petra, kind: .turn)),
      .frame(.phaseEntered(.needs)), .activeBreak(.ended),
    ]
      as [SessionEvent])
  func breakEnds(event: SessionEvent) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "shoulders")))
    #expect(try hour.at("12:50:00", event) == [.breakEnded])
    #expect(hour.state.runningBreak == nil)
    #expect(hour.state.breaks.first?.interval.length(at: hour.now) == .minutes(2))
  }

  @Test("the exercise of a running break can be changed, two breaks cannot run at once")
  func exercise() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .activeBreak(.exerciseChosen("shake"))) == .hour(.noBreak))
    #expect(hour.refusal(of: .activeBreak(.ended)) == .hour(.noBreak))
    try hour.at(
      "12:48:00", .activeBreak(.began("Pause", exercise: "shoulders")), .activeBreak(.exerciseChosen("shake")))
    #expect(hour.refusal(of: .activeBreak(.began("zweite", exercise: "x"))) == .hour(.breakIsRunning))
    try hour.at("12:51:00", .activeBreak(.ended))
    #expect(hour.refusal(of: .activeBreak(.began("Pause", exercise: "x"))) == .alreadyListed)
    let event = try #require(hour.record.events.first)
    #expect(event.kind == .activeBreak && event.detail == "shake" && event.milliseconds == 180_000)
  }
}
