import Dialogue
import Testing

@Suite("Rules 1 to 4: who comes next")
struct QueueOrderTests {
  @Test("the test table: first turn before repeat speaker, and a pass keeps the first turn")
  func testTable() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:49:20", turnOf: juergen)
    try hour.at("12:51:05", turnOf: amina)
    try hour.at("12:53:15", turnOf: mehmet)
    try hour.at("12:53:40", .talk(.handRaised(juergen)))
    #expect(hour.line == ["Jürgen"])
    try hour.at("12:54:10", .talk(.handRaised(olena)))
    #expect(hour.line == ["Olena", "Jürgen"])

    try hour.at("12:54:35", .turn(.ended))
    try hour.at("12:54:40", .turn(.passed(olena)))
    #expect(hour.line == ["Jürgen"])

    try hour.at("12:54:45", turnOf: juergen)
    try hour.at("12:55:00", .talk(.handRaised(petra)))
    try hour.at("12:55:10", .talk(.handRaised(olena)))
    #expect(hour.line == ["Olena", "Petra"])
  }

  @Test(
    "1: nothing that happens to the line interrupts who speaks",
    arguments: [
      .talk(.handRaised(olena)), .talk(.handRaised(petra)), .talk(.handLowered(juergen)),
      .talk(.handMoved(amina, by: -1)), .talk(.handsCleared),
      .talk(.orderChosen(.raised)), .talk(.orderChosen(.leastTalkTime)), .people(.connectionLost(juergen)),
      .people(.left(amina)),
      .people(.arrived(samira)),
    ] as [SessionEvent])
  func rule1(event: SessionEvent) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:47:30", .talk(.handRaised(juergen)), .talk(.handRaised(amina)))
    let turn = try #require(hour.exchange.turn)
    try hour.at("12:48:00", event)
    #expect(hour.exchange.turn == turn)
  }

  @Test("2: a second raise changes nothing")
  func rule2() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(juergen)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    let before = hour.state
    try hour.at("12:49:00", .talk(.handRaised(juergen)))
    #expect(hour.state == before)
    #expect(hour.line == ["Jürgen", "Amina"])
  }

  @Test("2: a hand that was lowered and raised again counts from the second time")
  func loweredAndRaised() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(juergen)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .talk(.handLowered(juergen)), .talk(.handRaised(juergen)))
    #expect(hour.line == ["Amina", "Jürgen"])
  }

  @Test(
    "3: the order chosen decides between those who wait",
    arguments: [
      // Petra spoke longest, Jürgen briefly, Amina twice but shortest in all; Olena and Yonas not at all.
      (.firstTurnsFirst, ["Olena", "Yonas", "Petra", "Jürgen", "Amina"]),
      (.leastTalkTime, ["Olena", "Yonas", "Amina", "Jürgen", "Petra"]),
      (.raised, ["Petra", "Olena", "Jürgen", "Amina", "Yonas"]),
    ] as [(SpeakingOrder, [String])])
  func rule3(order: SpeakingOrder, line: [String]) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:49:00", turnOf: juergen)
    try hour.at("12:49:20", turnOf: amina)
    try hour.at("12:49:25", turnOf: mehmet)
    try hour.at("12:50:00", turnOf: amina)
    try hour.at("12:50:05", .turn(.ended))
    try hour.at("12:51:00", .talk(.handRaised(petra)), .talk(.handRaised(olena)))
    try hour.at("12:51:10", .talk(.handRaised(juergen)))
    try hour.at("12:51:20", .talk(.handRaised(amina)))
    try hour.at("12:51:30", .talk(.handRaised(yonas)))
    try hour.at("12:51:40", .talk(.orderChosen(order)))
    #expect(hour.line == line)
  }

  @Test("3: first turns come first unless another order is chosen")
  func standardOrder() throws {
    #expect(try Hour().exchange.list.order == .firstTurnsFirst)
  }

  @Test("3: by least talk time the running turn counts")
  func runningTurnCounts() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", .talk(.orderChosen(.leastTalkTime)))
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:47:30", turnOf: juergen)
    try hour.at("12:47:40", .talk(.handRaised(petra)), .talk(.handRaised(juergen)))
    #expect(hour.line == ["Jürgen", "Petra"])
    try hour.clock.goOn(until: "12:48:30")
    #expect(hour.line == ["Petra", "Jürgen"])
  }

  @Test("4: raising reorders nobody inside a class, and repeat speakers stay behind")
  func rule4() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:47:30", turnOf: juergen)
    try hour.at("12:48:00", .talk(.handRaised(petra)))
    try hour.at("12:48:10", .talk(.handRaised(olena)))
    try hour.at("12:48:20", .talk(.handRaised(juergen)))
    try hour.at("12:48:30", .talk(.handRaised(yonas)))
    try hour.at("12:48:40", .talk(.handRaised(amina)))
    #expect(hour.line == ["Olena", "Yonas", "Amina", "Petra", "Jürgen"])
  }

  @Test("4: hands that go up in the same millisecond keep the order of the keys")
  func sameMillisecond() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(yonas)), .talk(.handRaised(amina)), .talk(.handRaised(olena)))
    #expect(hour.line == ["Yonas", "Amina", "Olena"])
  }

  @Test("only those who are there can raise a hand, and only in the exchange")
  func whoMayRaise() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .talk(.handRaised(thanh))) == .people(.notHere))
    #expect(hour.refusal(of: .talk(.handRaised("Niemand"))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .talk(.handLowered(amina))) == .talk(.notWaiting))
    #expect(hour.refusal(of: .talk(.handsCleared)) == .talk(.nobodyWaits))
    try hour.at("13:15", enter: .needs)
    #expect(hour.refusal(of: .talk(.handRaised(amina))) == .notInThisPhase)
  }
}
