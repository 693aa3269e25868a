import Testing

@testable import Dialogue

@Suite("A gap in what goes on")
struct StandstillGapTests {
  private let inDisturbance = Standstill(disturbance: "Störung", turn: "eins")

  /// Petra is held for a disturbance at 12:48:40, in which Amina speaks from 12:50 on.
  private func disturbed() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .turn(.started("Zug", of: petra, kind: .turn)))
    try hour.at("12:48:40", .disturbance(.began("Störung", .conflict)))
    try hour.at("12:50:00", .disturbance(.turnStarted("eins", of: amina)))
    return hour
  }

  @Test("is taken out of the disturbance and of who speaks in it, and of nothing that stood still")
  func disturbance() throws {
    var hour = try disturbed()
    #expect(hour.state.counting(across: hour.now.elapsed) == .standstill(inDisturbance))
    try hour.at("12:55:00", .frame(.standstillGapTakenOut(milliseconds: 240_000, of: inDisturbance)))
    #expect(hour.state.runningDisturbance?.length(at: hour.now) == .seconds(140))
    #expect(hour.state.runningDisturbance?.turn?.length(at: hour.now) == .seconds(60))
    try hour.at("12:56:00", .disturbance(.ended(.clarified)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .seconds(40))
    #expect(hour.exchange.discussion?.length(at: hour.now, without: hour.state.standstills) == .seconds(100))
    #expect(hour.state.length(of: .exchange, at: hour.now) == .seconds(100))
    let record = SessionRecord(hour.state, at: hour.now)
    #expect(record.events.map(\.milliseconds) == [200_000])
    #expect(record.turns.first { $0.kind == .disturbance }?.milliseconds == 120_000)
  }

  @Test("is taken out of a break, and the exercise is over by the clock of the break")
  func activeBreak() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "shake", seconds: 90)))
    let standstill = Standstill(activeBreak: "Pause")
    #expect(hour.state.counting(across: hour.now.elapsed) == .standstill(standstill))
    try hour.at("12:52:00", .frame(.standstillGapTakenOut(milliseconds: 180_000, of: standstill)))
    #expect(hour.state.runningBreak?.length(at: hour.now) == .minutes(1))
    try hour.at("12:52:30", .activeBreak(.exerciseChosen("shoulders", seconds: 60)))
    #expect(hour.state.runningBreak?.exerciseEnd == .seconds(150))
    try hour.at("12:53:00", .activeBreak(.ended))
    #expect(SessionRecord(hour.state, at: hour.now).events.map(\.milliseconds) == [120_000])
  }

  @Test(
    "an exercise that was chosen after the gap was chosen so much earlier, one that was chosen before it was not",
    arguments: [("12:52:00", nil, 300), ("12:52:00", 60, 120), ("12:49:00", 90, 120), ("12:49:00", 60, 120)])
  func exercise(chosen: String, last: Int64?, end: Int) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "shake", seconds: 90)))
    let begin = hour.now.elapsed
    try hour.at(chosen, .activeBreak(.exerciseChosen("shoulders", seconds: 60)))
    let after = last.map { begin + $0 * 1000 }
    try hour.at(
      "12:53:00",
      .frame(.standstillGapTakenOut(milliseconds: 180_000, of: Standstill(activeBreak: "Pause"), after: after)))
    #expect(hour.state.runningBreak?.exerciseEnd == .seconds(end))
  }

  @Test("is taken out of a break inside a disturbance and of the disturbance, also when the break is over")
  func breakInDisturbance() throws {
    var hour = try disturbed()
    try hour.at("12:51:00", .activeBreak(.began("Pause", exercise: "shake")))
    let last = hour.now.elapsed
    let counting = Counting.standstill(Standstill(disturbance: "Störung", activeBreak: "Pause"))
    #expect(hour.state.counting(across: last) == counting)
    try hour.at("12:54:00", .activeBreak(.ended))
    #expect(hour.state.counting(across: last) == counting)
    try hour.now(
      .frame(
        .standstillGapTakenOut(
          milliseconds: 120_000, of: Standstill(disturbance: "Störung", activeBreak: "Pause"))))
    try hour.now(.disturbance(.ended(.clarified)))
    #expect(hour.state.counting(across: last) == counting)
    let milliseconds = SessionRecord(hour.state, at: hour.now).events.map(\.milliseconds)
    #expect(milliseconds.sorted() == [60_000, 200_000])
  }

  @Test("no more is taken out than there is", arguments: [0, -1, 140_001, 20_001, Int64.min, Int64.max])
  func limits(milliseconds: Int64) throws {
    var hour = try disturbed()
    try hour.at("12:50:20", .disturbance(.turnEnded))
    try hour.at("12:51:00", .activeBreak(.began("Pause", exercise: "shake")))
    let isMore = { (standstill: Standstill) in
      hour.refusal(of: .frame(.standstillGapTakenOut(milliseconds: milliseconds, of: standstill))) != nil
    }
    #expect(isMore(inDisturbance))
    #expect(isMore(Standstill(activeBreak: "Pause")))
    #expect(isMore(Standstill(disturbance: "Störung", activeBreak: "Pause")))
    #expect(isMore(Standstill()))
    #expect(isMore(Standstill(turn: "eins")))
    #expect(isMore(Standstill(disturbance: "andere")))
  }

  @Test("nobody has spoken longer than the disturbance took")
  func talkFits() throws {
    var hour = try disturbed()
    try hour.at("12:52:00", .disturbance(.turnEnded))
    let tooMuch = SessionEvent.frame(
      .standstillGapTakenOut(milliseconds: 80_001, of: Standstill(disturbance: "Störung")))
    #expect(hour.refusal(of: tooMuch) == .hour(.noDisturbance))
    try hour.now(.frame(.standstillGapTakenOut(milliseconds: 80_000, of: Standstill(disturbance: "Störung"))))
  }

  @Test("is taken out of a turn that pauses meanwhile, by hand or for a disturbance")
  func pausedTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", turnOf: petra)
    let last = hour.now.elapsed
    let counting = try Counting.turn(#require(hour.exchange.turn).id)
    #expect(hour.state.counting(across: last) == counting)
    try hour.at("12:50:00", .turn(.paused))
    #expect(hour.state.counting(across: last) == counting)
    #expect(hour.state.counting(across: hour.now.elapsed) == .phase)
    try hour.at("12:50:10", .turn(.gapTakenOut(milliseconds: 60_000)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .minutes(2))
    try hour.at("12:50:20", .turn(.resumed))
    try hour.at("12:50:30", .disturbance(.began("Störung", .other)))
    #expect(hour.state.counting(across: last) == counting)
    try hour.at("12:50:40", .turn(.gapTakenOut(milliseconds: 60_000)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .seconds(70))
    try hour.at("12:50:50", .disturbance(.ended(.clarified)), .turn(.ended))
    #expect(hour.state.counting(across: last) == counting)
    try hour.now(.frame(.phaseEntered(.needs)))
    #expect(hour.state.counting(across: last) == nil)
  }
}
