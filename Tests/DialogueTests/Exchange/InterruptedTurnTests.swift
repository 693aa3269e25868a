import Dialogue
import Testing

@Suite("Rule 8: leaving, losing the connection, coming back")
struct InterruptedTurnTests {
  @Test("8: the hand of whoever leaves is parked and comes back at its old time", arguments: [true, false])
  func parking(cutOff: Bool) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(amina)))
    try hour.at("12:48:10", .talk(.handRaised(yonas)))
    try hour.at("12:48:20", .talk(.handRaised(juergen)))
    let leaving = cutOff ? SessionEvent.people(.connectionLost(yonas)) : .people(.left(yonas))
    #expect(try hour.at("12:49:00", leaving) == [.handParked(yonas)])
    #expect(hour.line == ["Amina", "Jürgen"])
    #expect(hour.exchange.list.parked.map(\.participant) == [yonas])
    try hour.at("12:49:10", .talk(.handRaised(olena)))
    #expect(try hour.at("12:50:00", .people(.arrived(yonas))) == [.handRestored(yonas)])
    #expect(hour.line == ["Amina", "Yonas", "Jürgen", "Olena"])
    #expect(hour.exchange.list.parked.isEmpty)
  }

  @Test("8: whoever leaves while speaking and waiting keeps the hand for the return")
  func leavingWhileSpeakingWithAHand() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(petra)))
    try hour.at("12:48:20", .talk(.handRaised(juergen)))
    try hour.at("12:49:00", .people(.left(petra)))
    #expect(hour.speaker == nil)
    #expect(hour.line == ["Jürgen"])
    try hour.at("12:50:00", .people(.arrived(petra)))
    #expect(hour.line == ["Jürgen", "Petra"])
  }

  @Test("8: leaving of one's own accord ends the turn, and the return does not bring it back")
  func leavingEndsTheTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    #expect(try hour.at("12:48:30", .people(.left(petra))).isEmpty)
    #expect(hour.exchange.turns.map(\.state) == [.ended])
    #expect(try hour.at("12:49:00", .people(.arrived(petra))).isEmpty)
    #expect(hour.line.isEmpty)
  }

  @Test("8: a turn cut off by technology goes on as one turn with two segments")
  func resuming() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)))
    try hour.at("12:48:10", turnOf: olena)
    #expect(try hour.at("12:48:55", .people(.connectionLost(olena))) == [.turnInterrupted(olena)])
    #expect(hour.exchange.turns.map(\.state) == [.interrupted])
    try hour.at("12:49:00", turnOf: juergen)
    try hour.at("12:49:10", .talk(.handRaised(amina)))
    #expect(try hour.at("12:50:00", .people(.arrived(olena))) == [.turnMayResume(olena)])
    #expect(hour.line == ["Olena", "Amina"])
    #expect(try hour.at("12:50:30", turnOf: olena) == [.turnResumed(olena)])
    try hour.at("12:51:30", .turn(.ended))
    let turns = hour.record.turns
    #expect(turns.map(\.participant) == [olena, juergen])
    #expect(turns.map(\.segments) == [2, 1])
    #expect(turns.map(\.isFirst) == [true, true])
    #expect(hour.talkSeconds == ["Olena": 105, "Jürgen": 90])
  }

  @Test("8: while the turn waits to go on it is no finished turn, so the class stays")
  func classWhileInterrupted() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:30", turnOf: olena)
    try hour.at("12:48:40", .people(.connectionLost(olena)))
    try hour.at("12:49:00", .talk(.handRaised(petra)), .people(.arrived(olena)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Olena", "Amina", "Petra"])
  }

  @Test("8: a turn can be cut off more than once")
  func threeSegments() throws {
    var hour = try Hour.inExchange()
    for (gone, back) in [("12:48:10", "12:49:00"), ("12:49:10", "12:50:00")] {
      if hour.exchange.turns.isEmpty { try hour.at("12:48:00", turnOf: olena) }
      try hour.at(gone, .people(.connectionLost(olena)))
      try hour.at(back, .people(.arrived(olena)))
      try hour.at(back, turnOf: olena)
    }
    try hour.at("12:50:10", .turn(.ended))
    #expect(hour.record.turns.map(\.segments) == [3])
    #expect(hour.talkSeconds == ["Olena": 30])
  }

  @Test("8: a paused turn can be cut off too")
  func pausedTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:20", .turn(.paused))
    try hour.at("12:48:30", .people(.connectionLost(olena)))
    try hour.at("12:49:00", .people(.arrived(olena)))
    try hour.at("12:49:00", turnOf: olena)
    try hour.at("12:49:10", .turn(.ended))
    #expect(hour.talkSeconds == ["Olena": 30])
    #expect(hour.record.turns.map(\.segments) == [2])
  }

  @Test("8: on the next topic it is a new turn")
  func nextTopic() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:30", .people(.connectionLost(olena)))
    try hour.at("12:49:00", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:49:10", .people(.arrived(olena)))
    #expect(hour.line == ["Olena"])
    try hour.at("12:49:20", turnOf: olena)
    try hour.at("12:49:50", .turn(.ended))
    #expect(hour.record.turns.map(\.topic) == ["Arzttermin", "Allein zu Hause"])
    #expect(hour.record.turns.map(\.segments) == [1, 1])
  }

  @Test("8: a person who lost the connection can only speak after coming back")
  func absentPeople() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .people(.connectionLost(olena)))
    #expect(hour.refusal(of: .turn(.started("x", of: olena, kind: .turn))) == .people(.notHere))
    #expect(hour.refusal(of: .people(.connectionLost(olena))) == .people(.notHere))
    #expect(hour.refusal(of: .people(.left(olena))) == .people(.notHere))
    #expect(hour.state.attendance(of: olena)?.isCutOff == true)
    try hour.at("12:49:00", .people(.arrived(olena)))
    #expect(hour.state.attendance(of: olena)?.isCutOff == false)
  }
}
