import Dialogue
import Foundation
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

  @Test("its kind may come while it goes on, and counts in the form in which it was said last")
  func kind() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .disturbance(.began("Störung", nil)))
    #expect(hour.state.runningDisturbance?.kind == nil)
    try hour.at("12:49:00", .disturbance(.kindSaid(.conflict)), .disturbance(.kindSaid(.emotion)))
    try hour.at("12:50:00", .disturbance(.ended(.clarified)))
    #expect(hour.record.events.map(\.detail) == ["emotion"])
    #expect(hour.record.events.map(\.milliseconds) == [120_000])
    #expect(hour.refusal(of: .disturbance(.kindSaid(.other))) == .hour(.noDisturbance))
  }

  @Test("one of which nobody said the kind is of another kind")
  func noKind() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .disturbance(.began("Störung", nil)))
    _ = hour.history.closeUnfinished()
    #expect(hour.record.events.map(\.detail) == ["other"] && hour.record.events.map(\.outcome) == [nil])
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
    #expect(hour.talkSeconds == ["Petra": 60])
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
  }

  @Test("what is marked or written down in it belongs to nobody and to no topic, and no quote is kept")
  func marks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .disturbance(.began("Störung", .emotion)), .disturbance(.nextAsked("a")))
    try hour.at("12:50:00", .heard(.marked("Merker", as: .need, text: nil)))
    try hour.now(.heard(.needCaptured("N", wording: "Ruhe.", from: nil)))
    #expect(hour.refusal(of: .heard(.marked("Zitat", as: .quote, text: nil))) == .heard(.noQuoteHere))
    let mark = try #require(hour.state.needList.marks.first)
    #expect(mark.participant == nil && mark.topic == nil && hour.state.needList.needs.first?.topic == nil)
    try hour.at("12:51:00", .disturbance(.ended(.clarified)))
    #expect(hour.refusal(of: .heard(.markAssigned("Merker", to: petra))) == .heard(.markOfDisturbance))
    try hour.now(.heard(.marked("danach", as: .quote, text: nil)))
    #expect(hour.state.needList.marks.last?.participant == petra)
  }

  @Test("the checks of the random sequences notice what is wrong")
  func checks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:49:00", .disturbance(.began("Störung", .emotion)), .disturbance(.nextAsked("a")))
    try hour.at("12:49:10", .disturbance(.nextAsked("b")))
    hour.clock.goOn(for: .seconds(10))
    let (state, now) = (hour.state, hour.now)
    func faults(_ change: (inout JSONValue) -> Void) throws -> [String] {
      let forged = try #require(state.runningDisturbance).forged(change)
      return Invariants.faults(of: forged, in: state, at: now)
    }
    #expect(Invariants.faults(of: state, at: now).isEmpty && Invariants.faults(ofRecordOf: state, at: now).isEmpty)
    #expect(try faults { $0["outcome"] = .text("clarified") } == ["an outcome before the end"])
    #expect(try faults { $0["turns"][0]["kind"] = .text("turn") } == ["a turn that is none of a disturbance"])
    #expect(try faults { $0["round"]["answers"][0]["mood"] = .number(3) } == ["a mood or a word in a disturbance"])
    #expect(try faults { $0["turns"].append($0["turns"][1]) } == ["turns of a disturbance overlap"])
    let early = Moment(elapsed: 0, wall: now.wall)
    #expect(Invariants.faultsOfDisturbances(in: state, at: early).contains("the seconds of the phases do not add up"))
  }
}
