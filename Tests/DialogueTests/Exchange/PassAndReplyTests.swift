import Dialogue
import Testing

@Suite("Rules 5 and 6: passing and direct replies")
struct PassAndReplyTests {
  @Test("5: who passes when called leaves the line, is no turn and counts as a pass")
  func passInLine() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)), .talk(.handRaised(amina)))
    try hour.at("12:48:10", .turn(.passed(olena)))
    #expect(hour.line == ["Amina"])
    #expect(hour.record.turns.isEmpty)
    #expect(hour.record.passes == 1)
  }

  @Test("5: who passes after the turn has begun had no turn, and the seconds belong to nobody")
  func passAfterBeginning() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:20", .turn(.passed(olena)))
    #expect(hour.speaker == nil)
    #expect(hour.record.turns.isEmpty)
    #expect(hour.record.passes == 1)
    #expect(hour.state.silence(at: hour.now) == .seconds(80))
  }

  @Test("5: passing works however long the silence was, and the silence is nobody's")
  func passAfterLongSilence() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:49:30", .turn(.passed(olena)))
    #expect(hour.record.turns.isEmpty && hour.record.passes == 1)
    #expect(hour.state.silence(at: hour.now) == .seconds(150))
  }

  @Test("5: who was asked again on this topic and says nothing again has passed once; a raised hand is another wish")
  func silenceCountsOnce() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(olena)))
    try hour.at("12:48:10", turnOf: olena)
    try hour.at("12:48:20", .turn(.passed(olena)))
    try hour.at("12:49:00", turnOf: olena)
    try hour.at("12:49:10", .turn(.passed(olena)))
    #expect(hour.record.passes == 1)
    try hour.at("12:50:00", .talk(.handRaised(olena)), .turn(.passed(olena)))
    #expect(hour.record.passes == 2)
    try hour.at("12:51:00", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:51:10", turnOf: olena)
    try hour.at("12:51:20", .turn(.passed(olena)))
    #expect(hour.record.passes == 3)
  }

  @Test("5: who passed may raise the hand again and is still a first speaker")
  func firstTurnAfterPass() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:30", turnOf: juergen)
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:10", .turn(.passed(olena)))
    try hour.at("12:48:20", .talk(.handRaised(juergen)), .talk(.handRaised(olena)))
    #expect(hour.line == ["Olena", "Jürgen"])
    try hour.at("12:49:00", turnOf: olena)
    #expect(hour.exchange.turn?.isFirst == true)
  }

  @Test("5: passing is for whoever is called, not for those who wait while somebody speaks")
  func passWhileSomebodySpeaks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(olena)))
    #expect(hour.refusal(of: .turn(.passed(olena))) == .talk(.someoneSpeaks(petra)))
    try hour.at("12:48:20", .turn(.ended))
    #expect(hour.refusal(of: .turn(.passed(amina))) == .talk(.notWaiting))
  }

  @Test("5: passing a turn that went on after an interruption keeps what was said")
  func passAfterResuming() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:45", .people(.connectionLost(olena)))
    try hour.at("12:50:00", .people(.arrived(olena)))
    try hour.at("12:50:10", turnOf: olena)
    try hour.at("12:50:20", .turn(.passed(olena)))
    #expect(hour.record.turns.map(\.segments) == [2])
    #expect(hour.talkSeconds == ["Olena": 55])
    #expect(hour.record.passes == 1)
  }

  @Test("6: a direct reply has half a minute, is a turn and does not touch the line")
  func directReply() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(juergen)), .talk(.handRaised(amina)), .talk(.handRaised(olena)))
    try hour.at("12:48:20", .talk(.handMoved(olena, by: -1)))
    let line = hour.exchange.line(at: hour.now)
    try hour.at("12:49:00", .turn(.started("Antwort", of: amina, kind: .directReply)))
    #expect(hour.exchange.turn?.allowance == .seconds(30))
    #expect(hour.exchange.line(at: hour.now) == line)
    try hour.at("12:49:25", .turn(.ended))
    #expect(hour.exchange.line(at: hour.now) == line)
    #expect(hour.record.turns.map(\.kind) == [.turn, .directReply])
    #expect(hour.talkSeconds == ["Petra": 60, "Amina": 25])
  }

  @Test("6: a direct reply is nobody's first turn")
  func replyIsNoFirstTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:30", .turn(.started("Antwort", of: amina, kind: .directReply)))
    #expect(hour.exchange.turn?.isFirst == false)
    try hour.at("12:49:00", .talk(.handRaised(petra)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Amina", "Petra"])
    try hour.at("12:49:10", turnOf: amina)
    #expect(hour.exchange.turn?.isFirst == true)
  }

  @Test("6: whoever replied and comes next in line is called from the reply")
  func replyBeforeTheTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(amina)), .turn(.started("Antwort", of: amina, kind: .directReply)))
    #expect(hour.refusal(of: .turn(.started("noch eine", of: amina, kind: .directReply))) == .talk(.alreadySpeaking))
    try hour.at("12:48:20", turnOf: amina)
    #expect(hour.line.isEmpty)
    #expect(hour.record.turns.map(\.kind) == [.directReply, .turn])
  }

  @Test("6: by least talk time a direct reply counts, because it is talk")
  func replyIsTalk() throws {
    var hour = try Hour.inExchange()
    try hour.at(
      "12:48:00", .talk(.orderChosen(.leastTalkTime)), .turn(.started("Antwort", of: amina, kind: .directReply)))
    try hour.at("12:48:20", .turn(.ended))
    try hour.at("12:48:30", .talk(.handRaised(amina)), .talk(.handRaised(petra)))
    #expect(hour.line == ["Petra", "Amina"])
  }

  @Test("6: a direct reply that technology cuts off does not touch the line either")
  func replyCutOff() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(amina)))
    try hour.at("12:48:10", .talk(.handRaised(juergen)), .talk(.handRaised(olena)))
    try hour.at("12:49:00", .turn(.started("Antwort", of: amina, kind: .directReply)))
    try hour.at("12:49:10", .people(.connectionLost(amina)))
    #expect(hour.line == ["Jürgen", "Olena"])
    try hour.at("12:50:00", .people(.arrived(amina)))
    #expect(hour.line == ["Amina", "Jürgen", "Olena"])
    try hour.at("12:50:10", turnOf: amina)
    #expect(hour.exchange.turn?.kind == .turn)
    #expect(hour.exchange.turn?.isFirst == true)
  }
}
