import Dialogue
import Testing

@Suite("Taking back and doing again")
struct UndoTests {
  /// Sixty steps through all phases but the last.
  private func wholeHour() throws -> Hour {
    var hour = try Hour()
    for person in [amina, yonas, petra, juergen] { try hour.at("12:25", .people(.arrived(person))) }
    try hour.at(
      "12:28", .people(.issueOpened("Link", .link, of: olena, helper: "Deniz")), .people(.issueClosed("Link")))
    try hour.at("12:30", enter: .checkIn)
    for person in [amina, yonas, petra] { try hour.at("12:32", .round(.given(person, mood: .fair))) }
    try hour.at("12:33", .round(.passed(juergen)), .heard(.needReportedBack("N01")), .round(.offeredAgain(juergen)))
    try hour.at("12:34", .round(.given(juergen, mood: .rainy)), .round(.wordAdded(amina, word: "müde")))
    try hour.at("12:40", enter: .topics)
    try hour.collect("a", "b", "c")
    try hour.dot("a", 3)
    try hour.dot("b", 2)
    try hour.at(
      "12:44", .topics(.merged("c", into: "b")), .topics(.takenFromStore("Impftermin")), .topics(.acclaimed("b")))
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:20", turnOf: petra)
    try hour.at(
      "12:48", .talk(.handRaised(amina)), .talk(.handRaised(yonas)), .talk(.handRaised(juergen)),
      .talk(.handMoved(juergen, by: -2)))
    try hour.at("12:49", .heard(.marked("Merker", as: .need, text: nil)), .turn(.minuteAdded))
    try hour.at("12:50", turnOf: juergen)
    try hour.at("12:51", .turn(.reassigned("neu", to: amina)), .activeBreak(.began("Pause", exercise: "shake")))
    try hour.at("12:54", .activeBreak(.ended), .turn(.resumed), .talk(.topicExtended(minutes: 4)))
    try hour.at("12:55", .people(.connectionLost(amina)))
    try hour.at("12:56", .people(.arrived(amina)))
    try hour.at("12:57", turnOf: amina)
    try hour.at("12:58", .talk(.topicOpened("a")))
    try hour.at("12:59", .people(.left(yonas)), .people(.moreTimeSet(petra, to: true)))
    try hour.at("13:00", .talk(.orderChosen(.leastTalkTime)), .talk(.handsCleared))
    try hour.at("13:15", enter: .needs)
    try hour.at("13:16", .heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: "Merker")))
    try hour.change("N03", .sharedBy(3))
    try hour.change("N03", .confirmed)
    try hour.change("N03", .category("medical_access"))
    try hour.at("13:23", enter: .checkOut)
    for person in [amina, petra, juergen] { try hour.at("13:24", .round(.given(person, mood: .sunny))) }
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:31", .heard(.groundRuleAdded("Wir lassen ausreden.")), .heard(.reflectionWritten("Gut.")))
    return hour
  }

  @Test("goes back over sixty steps and all phases to the very beginning, and forward again")
  func thereAndBack() throws {
    var hour = try wholeHour()
    let steps = hour.journal.count
    #expect(steps >= 60)
    var forward = try Hour()
    var states = [forward.state]
    for entry in hour.journal {
      _ = try forward.history.apply(entry)
      states.append(forward.state)
    }
    for step in (0..<steps).reversed() {
      try hour.undo()
      #expect(hour.state == states[step])
    }
    #expect(hour.refusal(undoing: true) == .nothingToUndo)
    #expect(hour.state == (try Hour()).state)
    for step in 1...steps {
      try hour.redo()
      #expect(hour.state == states[step])
    }
    #expect(hour.refusal(undoing: false) == .nothingToRedo)
    #expect(try hour.restarted() == hour.history)
  }

  @Test("says what would be taken back and what would be done again")
  func lastEvents() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .talk(.handRaised(petra)))
    #expect(hour.history.lastEvent == .talk(.handRaised(petra)))
    #expect(hour.history.lastTakenBack == nil)
    try hour.undo()
    #expect(hour.history.lastEvent == .frame(.phaseEntered(.exchange)))
    #expect(hour.history.lastTakenBack == .talk(.handRaised(petra)))
  }

  @Test("a new event forgets what was taken back")
  func newEvent() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .talk(.handRaised(petra)))
    try hour.undo()
    try hour.now(.talk(.handRaised(amina)))
    #expect(hour.refusal(undoing: false) == .nothingToRedo)
    #expect(hour.line == ["Amina"])
  }

  @Test("a refused event forgets nothing")
  func refusedEvent() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .talk(.handRaised(petra)))
    try hour.undo()
    #expect(hour.refusal(of: .turn(.ended)) == .talk(.nobodySpeaks))
    try hour.redo()
    #expect(hour.line == ["Petra"])
  }

  @Test("does not cross the closing of the session")
  func closing() throws {
    var hour = try wholeHour()
    #expect(try hour.at("13:35", .frame(.closed)) == [.recordDue])
    #expect(hour.refusal(undoing: true) == .nothingToUndo)
    #expect(hour.refusal(undoing: false) == .nothingToRedo)
    #expect(hour.refusal(of: .heard(.reflectionWritten("später"))) == .sessionIsClosed)
  }

  @Test("what is done again happened when it happened first")
  func timeOfRedo() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .turn(.ended))
    try hour.at("12:49:30", .heard(.marked("Merker", as: .quote, text: nil)))
    try hour.undo()
    try hour.undo()
    #expect(hour.speaker == "Petra")
    try hour.clock.goOn(until: "12:50:00")
    try hour.redo()
    #expect(hour.talkSeconds == ["Petra": 60])
  }

  @Test("a turn whose end is taken back has gone on all the time")
  func turnGoesOn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .turn(.ended))
    try hour.clock.goOn(until: "12:50:00")
    try hour.undo()
    try hour.at("12:51:00", .turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 180])
  }
}

extension Hour {
  /// Why taking back or doing again would be refused now; nil when it would not.
  func refusal(undoing: Bool) -> Rejection? {
    var tried = self
    do throws(Rejection) {
      try tried.apply(undoing ? .undone : .redone)
      return nil
    } catch {
      return error
    }
  }
}
