import Dialogue
import Testing

@Suite("What is kept of a disturbance")
struct DisturbanceRecordTests {
  @Test("kind, time and outcome; the minutes of talk and of the disturbance are found again")
  func event() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:41:00", .disturbance(.began("Störung", .conflict)))
    try hour.at("12:42:00", .disturbance(.turnStarted("a", of: petra)))
    try hour.at("12:55:00", .disturbance(.ended(.agreement)), .heard(.groundRuleAdded("Wir sprechen von uns.")))
    let event = try #require(hour.record.events.first)
    #expect(event.kind == .disturbance && event.detail == "conflict" && event.outcome == "agreement")
    #expect(event.startedAt.iso == "2021-03-24T11:41:00.000Z" && event.milliseconds == 14 * 60_000)
    #expect(hour.record.turns.map(\.milliseconds) == [13 * 60_000])
    #expect(hour.record.cycle.groundRules.last == "Wir sprechen von uns.")
  }

  @Test("a session that is left in it knows no outcome")
  func leftOpen() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .disturbance(.began("Störung", .outside)))
    try hour.at("12:50:00", .disturbance(.turnStarted("a", of: amina)))
    _ = hour.history.closeUnfinished()
    #expect(hour.record.events.map(\.outcome) == [nil])
    #expect(hour.record.events.map(\.milliseconds) == [60_000])
    #expect(hour.state.runningDisturbance == nil && hour.exchange.turn == nil)
    #expect(hour.talkSeconds == ["Petra": 60, "Amina": 0])
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
  }

  @Test("what is marked or written down in it belongs to nobody and to no topic, and no quote is kept")
  func marks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .disturbance(.began("Störung", .emotion)), .disturbance(.nextAsked("a")))
    try hour.at("12:50:00", .heard(.marked("Merker", as: .need, text: nil)))
    try hour.now(.heard(.needCaptured("N", wording: "Ruhe.", from: nil)))
    #expect(hour.refusal(of: .heard(.marked("Zitat", as: .quote, text: nil))) == .noQuoteHere)
    let mark = try #require(hour.state.needList.marks.first)
    #expect(mark.participant == nil && mark.topic == nil && hour.state.needList.needs.first?.topic == nil)
    try hour.at("12:51:00", .disturbance(.ended(.clarified)))
    try hour.now(.heard(.marked("danach", as: .quote, text: nil)))
    #expect(hour.state.needList.marks.last?.participant == petra)
  }

  @Test("the checks of the random sequences notice what is wrong")
  func checks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:49:00", .disturbance(.began("Störung", .emotion)), .disturbance(.nextAsked("a")))
    hour.clock.goOn(for: .seconds(10))
    #expect(Invariants.faults(of: hour.state, at: hour.now).isEmpty)
    try hour.now(.disturbance(.ended(.clarified)))
    // A moment that lies before the end: the talk would reach beyond it.
    let early = Moment(elapsed: hour.now.elapsed - 5000, wall: hour.now.wall)
    #expect(
      Invariants.faultsOfDisturbances(in: hour.state, at: early).contains("the seconds of the phases do not add up"))
  }
}
