import Dialogue
import Testing

@Suite("Who may go on after a turn was cut off")
struct ResumableTurnTests {
  @Test("is whoever is back, in the exchange, on the same topic")
  func mayResume() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: olena)
    try hour.at("12:48:30", .people(.connectionLost(olena)))
    #expect(hour.state.mayResume.isEmpty)
    try hour.at("12:49:00", .people(.arrived(olena)))
    #expect(hour.state.mayResume.map(\.name) == ["Olena"])
    try hour.at("12:49:10", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.state.mayResume.isEmpty)
    try hour.at("12:49:20", .talk(.topicOpened("Arzttermin")))
    #expect(hour.state.mayResume.map(\.name) == ["Olena"])
    try hour.at("12:49:30", .disturbance(.began("Streit", .conflict)))
    #expect(hour.state.mayResume.isEmpty)
    try hour.at("12:49:40", .disturbance(.ended(.clarified)))
    #expect(hour.state.mayResume.map(\.name) == ["Olena"])
    try hour.at("12:50:00", enter: .needs)
    #expect(hour.state.mayResume.isEmpty)
  }

  @Test("is asked for by number when there are several, and a hand that only waits is none of them")
  func several() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:30", .people(.connectionLost(petra)))
    try hour.at("12:48:40", turnOf: amina)
    try hour.at("12:48:50", .people(.connectionLost(amina)), .talk(.handRaised(yonas)))
    try hour.at("12:49:00", .people(.arrived(petra)), .people(.arrived(amina)))
    #expect(hour.state.mayResume.map(\.name) == ["Amina", "Petra"])
    #expect(try hour.at("12:49:10", turnOf: petra) == [.turnResumed(petra)])
    #expect(hour.state.mayResume.map(\.name) == ["Amina"])
  }
}
