import Dialogue
import Testing

@Suite("A turn of less than a second")
struct ShortestTurnTests {
  @Test("is none, in the record, in the shares and in the minutes, and the next one is the first")
  func none() throws {
    var hour = try Hour.inExchange(with: [olena, petra])
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:00.999", turnOf: petra)
    #expect(hour.state.withoutTurn.map(\.name) == ["Olena"])
    try hour.at("12:48:01.999", .turn(.ended))
    #expect(hour.record.turns.map(\.participant) == [petra])
    #expect(hour.state.talkShares(at: hour.now).total == .seconds(1))
    #expect(hour.state.silence(at: hour.now) == .milliseconds(60_999))
    try hour.at("12:49:00", turnOf: olena)
    try hour.at("12:50:00", turnOf: petra)
    try hour.at("12:51:00", turnOf: olena)
    try hour.at("12:52:00", enter: .needs)
    #expect(hour.record.turns.map(\.isFirst) == [true, true, false, false])
    #expect(hour.record.turns.map(\.milliseconds) == [1_000, 60_000, 60_000, 60_000])
  }

  @Test("is none where technology cut it off, nor in a disturbance")
  func cutOff() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:00.500", .people(.connectionLost(olena)))
    try hour.at("12:49", .disturbance(.began("Störung", .technology)), .disturbance(.turnStarted("a", of: petra)))
    try hour.at("12:49:00.500", .disturbance(.turnStarted("b", of: amina)))
    try hour.at("12:50", .disturbance(.ended(.clarified)))
    #expect(hour.record.turns.map(\.participant) == [amina])
  }
}
