import Dialogue
import Testing

@Suite("A turn and its timer")
struct TurnTests {
  @Test(
    "the timer announces the end at 75 % and then counts up calmly",
    arguments: [
      (petra, 0, .running), (petra, 89, .running), (petra, 90, .soonOver), (petra, 119, .soonOver),
      (petra, 120, .over(.zero)), (petra, 145, .over(.seconds(25))),
      // Amina has more time: three minutes, so the hint comes at 2:15.
      (amina, 90, .running), (amina, 134, .running), (amina, 135, .soonOver), (amina, 180, .over(.zero)),
    ] as [(Participant.ID, Int, TurnTimer.State)])
  func timer(person: Participant.ID, seconds: Int, state: TurnTimer.State) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: person)
    hour.clock.goOn(for: .seconds(seconds))
    let timer = TurnTimer(of: try #require(hour.exchange.turn), at: hour.now)
    #expect(timer.state == state)
    #expect(timer.elapsed == .seconds(seconds))
  }

  @Test("a minute more moves the end and the hint")
  func minuteAdded() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .turn(.minuteAdded)) == .talk(.nobodySpeaks))
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:50:05", .turn(.minuteAdded))
    let turn = try #require(hour.exchange.turn)
    #expect(turn.allowance == .seconds(180))
    #expect(TurnTimer(of: turn, at: hour.now).state == .running)
  }

  @Test("a paused turn stands still")
  func pause() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .turn(.paused)) == .talk(.nobodySpeaks))
    #expect(hour.refusal(of: .turn(.resumed)) == .talk(.turnIsNotPaused))
    try hour.at("12:48:00", turnOf: petra)
    #expect(hour.refusal(of: .turn(.resumed)) == .talk(.turnIsNotPaused))
    try hour.at("12:48:30", .turn(.paused))
    #expect(hour.refusal(of: .turn(.paused)) == .talk(.turnIsPaused))
    hour.clock.goOn(for: .minutes(5))
    let timer = TurnTimer(of: try #require(hour.exchange.turn), at: hour.now)
    #expect(timer.state == .paused)
    #expect(timer.elapsed == .seconds(30))
    try hour.now(.turn(.resumed))
    hour.clock.goOn(for: .seconds(15))
    try hour.now(.turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 45])
  }

  @Test("one turn ends in the millisecond in which the next begins")
  func change() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:30.500", turnOf: amina)
    try hour.at("12:49:00", enter: .needs)
    #expect(hour.record.turns.map(\.milliseconds) == [30_500, 29_500])
    #expect(hour.exchange.turns.allSatisfy { $0.state == .ended })
  }

  @Test("whoever speaks cannot begin to speak")
  func alreadySpeaking() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    #expect(hour.refusal(of: .turn(.started("x", of: petra, kind: .turn))) == .talk(.alreadySpeaking))
    try hour.at("12:48:20", .turn(.paused))
    #expect(hour.refusal(of: .turn(.started("x", of: petra, kind: .turn))) == .talk(.alreadySpeaking))
    try hour.at("12:48:30", .turn(.ended))
    #expect(hour.refusal(of: .turn(.ended)) == .talk(.nobodySpeaks))
  }

  @Test("a gap is taken out of the turn and of the topic, and counts as silence")
  func gap() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .turn(.gapTakenOut(milliseconds: 1))) == .talk(.nobodySpeaks))
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:49:00", .turn(.gapTakenOut(milliseconds: 90_000)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .seconds(30))
    #expect(hour.exchange.discussion?.length(at: hour.now, without: []) == .seconds(30))
    #expect(hour.state.silence(at: hour.now) == .seconds(90))
  }

  @Test("no more is taken out than the turn has", arguments: [0, -1, 30_001, Int64.max])
  func gapLimits(milliseconds: Int64) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:00", turnOf: petra)
    try hour.at("12:49:00", .turn(.gapTakenOut(milliseconds: 90_000)))
    #expect(hour.refusal(of: .turn(.gapTakenOut(milliseconds: milliseconds))) == .talk(.nobodySpeaks))
  }
}
