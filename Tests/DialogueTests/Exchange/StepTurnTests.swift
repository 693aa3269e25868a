import Dialogue
import Testing

@Suite("A turn in a step")
struct StepTurnTests {
  @Test("gives the floor to the person whose concern it is, once somebody has said who that is")
  func person() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    #expect(hour.state.floor == .unknownPerson)
    #expect(hour.refusal(of: .method(.personNamed(thanh))) == .people(.notHere))
    try hour.now(.method(.personNamed(olena)))
    #expect(hour.state.floor == .person(olena))
    try hour.now(.method(.stepEntered(3)))
    #expect(hour.state.floor == .line)
  }

  @Test("is no first turn, does not move the line, and counts as talk")
  func line() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(olena)))
    try hour.at("12:48", stepOf: olena)
    try hour.at("12:50", .turn(.ended), .method(.stepEntered(3)))
    try hour.at("12:50:10", turnOf: amina)
    try hour.at("12:51", .talk(.handRaised(amina)), .talk(.handRaised(olena)), .turn(.ended))
    #expect(hour.line == ["Olena", "Amina"])
    try hour.now(.talk(.orderChosen(.leastTalkTime)))
    #expect(hour.line == ["Olena", "Amina"])
    try hour.at("12:52", turnOf: olena)
    #expect(hour.exchange.turns.map(\.isFirst) == [false, true, true])
    try hour.at("12:53", enter: .needs)
    #expect(hour.talkSeconds == ["Olena": 180, "Amina": 50])
    #expect(hour.record.turns.map(\.kind) == [.step, .turn, .turn])
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
  }

  @Test("leaves a hand up that was raised before")
  func hand() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(olena)))
    try hour.now(.talk(.handRaised(olena)))
    try hour.at("12:48", stepOf: olena)
    #expect(hour.line == ["Olena"])
  }

  @Test("has the minutes of its step, and those of the next one when the person speaks on")
  func allowance() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(olena)))
    try hour.now(.method(.stepEntered(1)))
    try hour.at("12:48", stepOf: olena)
    #expect(hour.exchange.turn?.allowance == .minutes(2))
    try hour.at("12:50:30", .method(.stepEntered(2)))
    #expect(hour.speaker == "Olena" && hour.exchange.turn?.allowance == .seconds(210))
    try hour.now(.method(.stepEntered(3)))
    #expect(hour.speaker == "Olena")
    #expect(hour.exchange.turns.count == 1)
  }

  @Test("goes around by number, everybody once, with the right to pass")
  func circle() throws {
    var hour = try Hour.inSteps(Methods.circle)
    #expect(hour.circle == ["Amina", "Yonas", "Olena", "Mehmet"])
    try hour.at("12:48", stepOf: amina)
    #expect(hour.circle == ["Yonas", "Olena", "Mehmet"])
    try hour.at("12:49", .turn(.ended), .turn(.passed(yonas)))
    #expect(hour.circle == ["Olena", "Mehmet"] && hour.state.passes == 1)
    try hour.at("12:50", stepOf: olena)
    try hour.at("12:50:10", .turn(.passed(olena)))
    #expect(hour.exchange.turns.count == 1 && hour.state.passes == 2)
    try hour.at("12:51", stepOf: mehmet)
    try hour.at("12:52", .turn(.ended))
    #expect(hour.state.floor == .nobodyLeft)
    #expect(hour.refusal(of: .turn(.passed(yonas))) == .talk(.notWaiting))
    try hour.at("12:52:10", stepOf: yonas)
    #expect(hour.speaker == "Yonas")
  }

  @Test("goes around from whoever was asked first, and counts somebody's silence in the step once")
  func beginning() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: olena)
    #expect(hour.circle == ["Mehmet", "Amina", "Yonas"])
    try hour.at("12:50", .turn(.passed(olena)))
    try hour.at("12:51", stepOf: olena)
    try hour.at("12:52", .turn(.passed(olena)))
    #expect(hour.state.passes == 1 && hour.exchange.turns.isEmpty)
  }

  @Test("asks somebody who comes late, and not somebody who has left")
  func comingAndGoing() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.now(.people(.left(yonas)))
    try hour.now(.people(.arrived(petra)))
    #expect(hour.circle == ["Amina", "Olena", "Mehmet", "Petra"])
  }

  @Test("that was cut off goes on as the same turn before the others are asked")
  func cutOff() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    try hour.at("12:48:30", .people(.connectionLost(amina)))
    #expect(hour.circle == ["Yonas", "Olena", "Mehmet"])
    try hour.at("12:49", .people(.arrived(amina)))
    #expect(hour.circle == ["Amina", "Yonas", "Olena", "Mehmet"])
    try hour.at("12:49:30", stepOf: amina)
    try hour.at("12:50", .turn(.ended))
    #expect(hour.exchange.turns.map(\.segments.count) == [2])
    #expect(hour.talkSeconds == ["Amina": 60] && hour.line.isEmpty)
    #expect(hour.circle == ["Yonas", "Olena", "Mehmet"])
  }

  @Test("that was cut off is over when the person passes instead of going on, and the next one is asked")
  func cutOffAndPassed() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    try hour.at("12:48:30", .people(.connectionLost(amina)))
    try hour.at("12:49", .people(.arrived(amina)), .turn(.passed(amina)))
    #expect(hour.circle == ["Yonas", "Olena", "Mehmet"] && hour.state.passes == 1)
    #expect(hour.refusal(of: .turn(.passed(amina))) == .talk(.notWaiting))
  }

  @Test("of the wrong person leaves that person to be asked")
  func reassigned() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    try hour.at("12:48:10", .turn(.reassigned("x", to: olena)))
    #expect(hour.speaker == "Olena" && hour.circle == ["Amina", "Yonas", "Mehmet"])
    #expect(hour.exchange.turn?.kind == .step && hour.exchange.turn?.isFirst == false)
  }

  @Test("that was cut off goes on as the same turn, and a hand that was up besides is up again")
  func cutOffWithHand() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .talk(.handRaised(yonas)))
    try hour.at("12:48:30", .people(.connectionLost(amina)))
    try hour.at("12:49", .people(.arrived(amina)))
    try hour.at("12:49:30", stepOf: amina)
    #expect(hour.line == ["Amina", "Yonas"])
    try hour.at("12:50", .turn(.ended))
    #expect(hour.exchange.turns.map(\.segments.count) == [2] && hour.talkSeconds == ["Amina": 60])
  }

  @Test("that was cut off may be let go by, and a hand that was up besides stays up")
  func passedWithHand() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:30", .people(.connectionLost(amina)))
    try hour.at("12:49", .people(.arrived(amina)), .turn(.passed(amina)))
    #expect(hour.line == ["Amina"] && hour.circle == ["Yonas", "Olena", "Mehmet"])
  }

  @Test("whoever listens today is not asked, and may speak all the same")
  func listener() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", .people(.listeningSet(yonas, to: true)))
    #expect(hour.circle == ["Amina", "Olena", "Mehmet"])
    try hour.at("12:49", stepOf: yonas)
    #expect(hour.speaker == "Yonas")
    try hour.at("12:50", .turn(.ended), .people(.listeningSet(olena, to: true)), .turn(.passed(olena)))
    #expect(hour.circle == ["Amina", "Mehmet"] && hour.state.passes == 1)
  }
}
