import Dialogue
import Testing

@Suite("A turn that began earlier")
struct EarlierBeginningTests {
  @Test("gets its seconds back from silence, fifteen at a time, and at most up to the end of the turn before")
  func quarterMinutes() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:49:00", .turn(.ended))
    try hour.at("12:49:40", turnOf: petra)
    try hour.clock.goOn(until: "12:50:00")
    let silence = hour.state.silence(at: hour.now)
    for (talk, began) in [(35, "11:49:25"), (50, "11:49:10"), (60, "11:49:00")] {
      try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
      #expect(hour.talkSeconds["Petra"] == talk)
      #expect(hour.record.turns.last?.startedAt.iso == "2021-03-24T\(began).000Z")
      #expect(hour.state.silence(at: hour.now) == silence - .seconds(talk - 20))
    }
    #expect(hour.refusal(of: .turn(.beganEarlier(milliseconds: 15_000))) == .talk(.noEarlierBeginning))
    try hour.undo()
    #expect(hour.talkSeconds == ["Olena": 60, "Petra": 50])
    #expect(try hour.restarted().state == hour.state)
  }

  @Test("does not begin before its topic, nor before a break or a disturbance was over")
  func limits() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:05", turnOf: olena)
    try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
    #expect(hour.exchange.turn?.startedAt?.wall.iso == "2021-03-24T11:47:00.000Z")
    try hour.at("12:48", .turn(.ended), .disturbance(.began("Störung", .outside)))
    try hour.at("12:49", .disturbance(.ended(.clarified)))
    try hour.at("12:49:10", turnOf: petra)
    try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
    #expect(hour.exchange.turn?.startedAt?.wall.iso == "2021-03-24T11:49:00.000Z")
    try hour.at("12:50", .turn(.ended), .activeBreak(.began("Pause", exercise: "shake")))
    try hour.at("12:51", .activeBreak(.ended))
    try hour.at("12:51:05", turnOf: amina)
    try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
    #expect(hour.exchange.turn?.startedAt?.wall.iso == "2021-03-24T11:51:00.000Z")
    try hour.at("12:52", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:52:08", turnOf: amina)
    try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
    #expect(hour.exchange.turn?.startedAt?.wall.iso == "2021-03-24T11:52:00.000Z")
  }

  @Test("after an interruption is what is spoken since, and only while somebody has the word")
  func resumed() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .turn(.beganEarlier(milliseconds: 15_000))) == .talk(.nobodySpeaks))
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:30", .people(.connectionLost(olena)))
    try hour.at("12:49:00", .people(.arrived(olena)))
    try hour.at("12:49:20", turnOf: olena)
    try hour.now(.turn(.beganEarlier(milliseconds: 15_000)))
    try hour.at("12:50:00", .turn(.ended))
    #expect(hour.talkSeconds == ["Olena": 85] && hour.record.turns.map(\.segments) == [2])
    #expect(hour.refusal(of: .turn(.beganEarlier(milliseconds: 15_000))) == .talk(.nobodySpeaks))
  }

  @Test("makes nothing longer by less than nothing")
  func negative() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    #expect(hour.refusal(of: .turn(.beganEarlier(milliseconds: -1))) == .talk(.noEarlierBeginning))
    #expect(hour.refusal(of: .turn(.beganEarlier(milliseconds: 0))) == .talk(.noEarlierBeginning))
  }
}
