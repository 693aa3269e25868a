import Dialogue
import Testing

@Suite("A hand that is open when the exchange ends")
struct OpenHandTests {
  private func waiting() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: yonas)
    try hour.at("12:49", .talk(.handRaised(petra)))
    try hour.at("12:49:10", .talk(.handRaised(amina)))
    try hour.at("12:50", enter: .needs)
    return hour
  }

  private func open(in hour: Hour) -> [String] { hour.state.openHands(at: hour.now).compactMap { hour.name($0) } }

  @Test("stays in the needs until it is let go")
  func needs() throws {
    var hour = try waiting()
    #expect(open(in: hour) == ["Petra", "Amina"])
    #expect(hour.refusal(of: .talk(.handLowered(yonas))) == .notInThisPhase)
    try hour.now(.talk(.handLowered(petra)))
    #expect(open(in: hour) == ["Amina"])
    try hour.undo()
    #expect(open(in: hour) == ["Petra", "Amina"])
    #expect(try hour.restarted().state == hour.state)
  }

  @Test("comes first in the check-out, and is served by having the word there")
  func checkOut() throws {
    var hour = try waiting()
    try hour.at("12:55", enter: .checkOut)
    #expect(hour.asked == "Petra" && open(in: hour) == ["Petra", "Amina"])
    try hour.now(.round(.given(petra, mood: .fair)))
    #expect(hour.asked == "Amina" && open(in: hour) == ["Amina"])
    try hour.now(.round(.passed(amina)))
    #expect(hour.asked == "Yonas" && open(in: hour).isEmpty)
  }

  @Test("of somebody who has gone waits for the return")
  func gone() throws {
    var hour = try waiting()
    try hour.now(.people(.left(petra)))
    #expect(open(in: hour) == ["Amina"])
    try hour.now(.people(.arrived(petra)))
    #expect(open(in: hour) == ["Petra", "Amina"])
  }
}
