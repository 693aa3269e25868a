import Dialogue
import Testing

@Suite("Rule 7: moving somebody by hand")
struct ManualMoveTests {
  private func waiting() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .talk(.handRaised(yonas)))
    try hour.at("12:48:30", .talk(.handRaised(juergen)))
    #expect(hour.line == ["Amina", "Yonas", "Jürgen"])
    return hour
  }

  @Test("7: up and down by one or more places, never beyond the ends")
  func moves() throws {
    var hour = try waiting()
    try hour.now(.talk(.handMoved(juergen, by: -2)))
    #expect(hour.line == ["Jürgen", "Amina", "Yonas"])
    try hour.now(.talk(.handMoved(amina, by: 1)))
    #expect(hour.line == ["Jürgen", "Yonas", "Amina"])
    #expect(hour.refusal(of: .talk(.handMoved(juergen, by: -1))) == .talk(.noPlaceThere))
    #expect(hour.refusal(of: .talk(.handMoved(amina, by: 1))) == .talk(.noPlaceThere))
    #expect(hour.refusal(of: .talk(.handMoved(mehmet, by: 1))) == .talk(.notWaiting))
  }

  @Test("7: no step is so wide that it leaves the line unharmed by chance", arguments: [Int.max, Int.min, 99])
  func hugeSteps(step: Int) throws {
    #expect(try waiting().refusal(of: .talk(.handMoved(yonas, by: step))) == .talk(.noPlaceThere))
  }

  @Test("7: the place is kept when others raise their hands")
  func keptWhenOthersRaise() throws {
    var hour = try waiting()
    try hour.at("12:49:00", .talk(.handRaised(petra)))
    try hour.at("12:49:10", .talk(.handMoved(petra, by: -3)))
    #expect(hour.line == ["Petra", "Amina", "Yonas", "Jürgen"])
    try hour.at("12:49:20", .talk(.handRaised(olena)))
    #expect(hour.line == ["Petra", "Amina", "Yonas", "Jürgen", "Olena"])
  }

  @Test("7: the place in the middle is kept when a first speaker joins")
  func keptInTheMiddle() throws {
    var hour = try waiting()
    try hour.at("12:48:40", .talk(.handMoved(juergen, by: -1)))
    try hour.at("12:49:00", .talk(.handRaised(petra)))
    try hour.at("12:49:10", .talk(.handRaised(olena)))
    #expect(hour.line == ["Amina", "Jürgen", "Yonas", "Olena", "Petra"])
  }

  @Test("7: one place further when somebody before is called")
  func keptWhenOthersAreCalled() throws {
    var hour = try waiting()
    try hour.now(.talk(.handMoved(juergen, by: -1)))
    #expect(hour.line == ["Amina", "Jürgen", "Yonas"])
    try hour.at("12:49:00", turnOf: amina)
    #expect(hour.line == ["Jürgen", "Yonas"])
    try hour.at("12:49:10", .talk(.handRaised(olena)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Jürgen", "Yonas", "Olena", "Amina"])
  }

  @Test("7: kept when somebody behind is called, leaves or lowers the hand")
  func keptWhenThoseBehindGo() throws {
    var hour = try waiting()
    try hour.now(.talk(.handMoved(juergen, by: -2)))
    try hour.at("12:49:00", turnOf: yonas)
    #expect(hour.line == ["Jürgen", "Amina"])
    try hour.at("12:49:10", .talk(.handRaised(olena)), .people(.left(amina)))
    #expect(hour.line == ["Jürgen", "Olena"])
    try hour.at("12:49:20", .talk(.handLowered(olena)))
    #expect(hour.line == ["Jürgen"])
  }

  @Test("7: kept when the order changes")
  func keptWhenTheOrderChanges() throws {
    var hour = try waiting()
    try hour.at("12:49:00", .talk(.handRaised(petra)))
    try hour.at("12:49:10", .talk(.handMoved(petra, by: -3)))
    for order in SpeakingOrder.allCases {
      try hour.now(.talk(.orderChosen(order)))
      #expect(hour.line == ["Petra", "Amina", "Yonas", "Jürgen"])
    }
  }

  @Test("7: the place ends with the call: the next hand is an ordinary one")
  func endsWithTheCall() throws {
    var hour = try waiting()
    try hour.now(.talk(.handMoved(juergen, by: -2)))
    try hour.at("12:49:00", turnOf: juergen)
    try hour.at("12:49:10", .talk(.handRaised(juergen)))
    #expect(hour.line == ["Amina", "Yonas", "Jürgen"])
  }

  @Test("7: two moved by hand keep their places both")
  func twoMoved() throws {
    var hour = try waiting()
    try hour.at("12:49:00", .talk(.handRaised(olena)))
    try hour.now(.talk(.handMoved(olena, by: -3)))
    try hour.now(.talk(.handMoved(juergen, by: -2)))
    #expect(hour.line == ["Olena", "Jürgen", "Amina", "Yonas"])
    try hour.now(.talk(.handMoved(amina, by: -1)))
    #expect(hour.line == ["Olena", "Amina", "Jürgen", "Yonas"])
    try hour.at("12:50:00", turnOf: olena)
    #expect(hour.line == ["Amina", "Jürgen", "Yonas"])
  }

  @Test("7: a move can be taken back")
  func undo() throws {
    var hour = try waiting()
    let before = hour.state
    try hour.now(.talk(.handMoved(juergen, by: -2)))
    try hour.undo()
    #expect(hour.state == before)
  }
}
