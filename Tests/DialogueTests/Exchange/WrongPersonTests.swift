import Dialogue
import Testing

@Suite("The wrong person: a turn is given to somebody else")
struct WrongPersonTests {
  @Test("not a millisecond is lost, and the hand that was lowered goes up again at its old time")
  func nothingIsLost() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20.123", turnOf: olena)
    try hour.at("12:49:00.456", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.speaker == "Jürgen")
    #expect(hour.line == ["Olena", "Amina"])
    try hour.at("12:50:00", .turn(.ended))
    #expect(hour.record.turns.map(\.participant) == [juergen])
    #expect(hour.record.turns.map(\.milliseconds) == [99_877])
    #expect(hour.record.turns.map(\.isFirst) == [true])
  }

  @Test("the right person's own hand goes down")
  func rightHandGoesDown() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)), .talk(.handRaised(juergen)))
    try hour.at("12:48:20", turnOf: olena)
    try hour.at("12:48:30", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.line == ["Olena"])
  }

  @Test("whether it is a first turn and how long it may take depend on the right person")
  func rightPersonsTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48:00", turnOf: amina)
    #expect(hour.exchange.turn?.allowance == .seconds(180))
    try hour.at("12:48:10", .turn(.reassigned("neu", to: petra)))
    #expect(hour.exchange.turn?.isFirst == false)
    #expect(hour.exchange.turn?.allowance == .seconds(120))
    try hour.at("12:48:20", .turn(.ended), .talk(.handRaised(petra)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Amina", "Petra"])
  }

  @Test("a turn that was paused stays paused, a reply stays a reply")
  func stateAndKind() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .turn(.started("Antwort", of: amina, kind: .directReply)))
    try hour.at("12:48:10", .turn(.paused), .turn(.reassigned("neu", to: petra)))
    #expect(hour.exchange.turn?.state == .paused)
    #expect(hour.exchange.turn?.kind == .directReply)
    #expect(hour.exchange.turn?.isFirst == false)
  }

  @Test("a direct reply given to somebody who waits leaves the line alone")
  func replyOfSomebodyWaiting() throws {
    var hour = try Hour.inExchange()
    try hour.at(
      "12:48:00", .talk(.handRaised(amina)), .talk(.handRaised(petra)),
      .turn(.started("Antwort", of: amina, kind: .directReply)))
    try hour.at("12:48:10", .turn(.reassigned("neu", to: petra)))
    #expect(hour.line == ["Amina", "Petra"])
  }

  @Test("only a turn that goes on can be reassigned, and only to somebody else who is there")
  func refusals() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .turn(.reassigned("neu", to: petra))) == .talk(.nobodySpeaks))
    try hour.at("12:48:00", turnOf: petra)
    #expect(hour.refusal(of: .turn(.reassigned("neu", to: petra))) == .talk(.alreadySpeaking))
    #expect(hour.refusal(of: .turn(.reassigned("neu", to: thanh))) == .people(.notHere))
    #expect(hour.refusal(of: .turn(.reassigned("neu", to: "Niemand"))) == .people(.noSuchParticipant))
  }

  @Test("a hand raised while the wrong name was on gives way to the old one")
  func raisedAgainMeanwhile() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", turnOf: olena)
    try hour.at("12:48:30", .talk(.handRaised(olena)))
    try hour.at("12:48:40", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.line == ["Olena", "Amina"])
  }

  @Test("the line is again as it was, with those who were moved by hand")
  func movedByHand() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(amina)))
    try hour.at("12:48:10", .talk(.handRaised(yonas)))
    try hour.at("12:48:20", .talk(.handRaised(olena)))
    try hour.at("12:48:30", .talk(.handMoved(olena, by: -1)))
    let line = hour.exchange.line(at: hour.now)
    #expect(hour.line == ["Amina", "Olena", "Yonas"])
    try hour.at("12:48:40", turnOf: amina)
    #expect(hour.line == ["Olena", "Yonas"])
    try hour.at("12:48:50", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.exchange.line(at: hour.now).map(\.participant) == line.map(\.participant))
  }

  @Test("somebody moved by hand and called by mistake is back in the same place")
  func movedAndCalled() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(amina)))
    try hour.at("12:48:10", .talk(.handRaised(yonas)))
    try hour.at("12:48:20", .talk(.handRaised(olena)))
    try hour.at("12:48:30", .talk(.handMoved(yonas, by: -1)), .talk(.handMoved(olena, by: -1)))
    #expect(hour.line == ["Yonas", "Olena", "Amina"])
    try hour.at("12:48:40", turnOf: yonas)
    try hour.at("12:48:50", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.line == ["Yonas", "Olena", "Amina"])
  }

  @Test("of a turn that went on after an interruption only the part since then changes hands")
  func resumedTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:40", .people(.connectionLost(olena)))
    try hour.at("12:50:00", .people(.arrived(olena)))
    try hour.at("12:50:10", turnOf: olena)
    try hour.at("12:50:30", .turn(.reassigned("neu", to: juergen)))
    #expect(hour.line == ["Olena"])
    try hour.at("12:51:00", turnOf: olena)
    try hour.at("12:51:05", .turn(.ended))
    #expect(hour.talkSeconds == ["Olena": 45, "Jürgen": 50])
    #expect(hour.record.turns.map(\.segments).sorted() == [1, 2])
  }

  @Test("the part since then keeps its own gap, the part before keeps the other")
  func resumedTurnWithGaps() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:30", .turn(.gapTakenOut(milliseconds: 10_000)))
    try hour.at("12:48:40", .people(.connectionLost(olena)))
    try hour.at("12:50:00", .people(.arrived(olena)))
    try hour.at("12:50:10", turnOf: olena)
    try hour.at("12:50:30", .turn(.gapTakenOut(milliseconds: 5_000)), .turn(.reassigned("neu", to: juergen)))
    try hour.at("12:50:40", .turn(.ended))
    #expect(hour.talkSeconds == ["Olena": 30, "Jürgen": 25])
  }

  @Test("a gap from before the turn was cut off is taken out of the part before")
  func gapBeforeResuming() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:49:00", .people(.connectionLost(olena)))
    try hour.at("12:50:00", .people(.arrived(olena)))
    try hour.at("12:50:10", turnOf: olena)
    try hour.at("12:50:30", .turn(.gapTakenOut(milliseconds: 40_000)))
    #expect(hour.refusal(of: .turn(.gapTakenOut(milliseconds: 20_001))) == .talk(.nobodySpeaks))
    try hour.at("12:50:30", .turn(.reassigned("neu", to: juergen)), .turn(.ended))
    #expect(hour.talkSeconds == ["Olena": 20, "Jürgen": 20])
  }

  @Test(
    "a gap is taken out of the part in which it lay, however long the other one is",
    arguments: [(30, ["Olena": 120, "Jürgen": 360]), (510, ["Olena": 420, "Jürgen": 60])])
  func gapWhereItLay(seconds: Int, talk: [String: Int]) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    let begin = hour.now.elapsed
    try hour.at("12:55:00", .people(.connectionLost(olena)))
    try hour.at("12:56:00", .people(.arrived(olena)), .talk(.handRaised(olena)))
    try hour.now(.turn(.started("weiter", of: olena, kind: .turn)))
    try hour.at("13:02:00", .turn(.gapTakenOut(milliseconds: 300_000, after: begin + Int64(seconds) * 1000)))
    try hour.now(.turn(.reassigned("neu", to: juergen)))
    try hour.now(.turn(.ended))
    #expect(hour.talkSeconds == talk)
  }

  @Test("no turn takes the name of another one")
  func names() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .turn(.started("eins", of: olena, kind: .turn)))
    #expect(hour.refusal(of: .turn(.started("eins", of: petra, kind: .turn))) == .alreadyListed)
  }
}
