import Dialogue
import Testing

@Suite("Taking back and doing again")
struct UndoTests {
  /// Sixty steps through all phases but the last.
  private func wholeHour() throws -> Hour {
    var hour = try Hour()
    for person in [amina, yonas, petra, juergen] { try hour.at("12:25", .participantArrived(person)) }
    try hour.at("12:28", .dialInIssueOpened("Link", .link, olena, helper: "Deniz"), .dialInIssueClosed("Link"))
    try hour.at("12:30", enter: .checkIn)
    for person in [amina, yonas, petra] { try hour.at("12:32", .roundGiven(person, .fair)) }
    try hour.at("12:33", .roundPassed(juergen), .needReportedBack("N01"), .secondOfferMade(juergen))
    try hour.at("12:34", .roundGiven(juergen, .rainy), .roundWordAdded(amina, "müde"))
    try hour.at("12:40", enter: .topics)
    try hour.collect("a", "b", "c")
    try hour.dot("a", 3)
    try hour.dot("b", 2)
    try hour.at("12:44", .topicsMerged("c", into: "b"), .storedTopicTaken("Impftermin"), .topicAcclaimed("b"))
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48", .handRaised(amina), .handRaised(yonas), .handRaised(juergen), .handMoved(juergen, by: -2))
    try hour.at("12:49", .marked("Merker", .need, text: nil), .minuteAdded)
    try hour.at("12:50", turnOf: juergen)
    try hour.at("12:51", .turnReassigned("neu", to: amina), .breakBegan("Pause", exercise: "shake"))
    try hour.at("12:54", .breakEnded, .turnResumed, .topicExtended(minutes: 4))
    try hour.at("12:55", .connectionLost(amina))
    try hour.at("12:56", .participantArrived(amina))
    try hour.at("12:57", turnOf: amina)
    try hour.at("12:58", .topicOpened("a"))
    try hour.at("12:59", .participantLeft(yonas), .moreTimeSet(petra, true))
    try hour.at("13:00", .orderChosen(.leastTalkTime), .handsCleared)
    try hour.at("13:15", enter: .needs)
    try hour.at("13:16", .needCaptured("N03", wording: "Ich komme nicht durch.", from: "Merker"))
    try hour.change("N03", .sharedBy(3))
    try hour.change("N03", .confirmed)
    try hour.change("N03", .category("medical_access"))
    try hour.at("13:23", enter: .checkOut)
    for person in [amina, petra, juergen] { try hour.at("13:24", .roundGiven(person, .sunny)) }
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:31", .groundRuleAdded("Wir lassen ausreden."), .reflectionWritten("Gut."))
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
    try hour.at("12:48", .handRaised(petra))
    #expect(hour.history.lastEvent == .handRaised(petra))
    #expect(hour.history.lastTakenBack == nil)
    try hour.undo()
    #expect(hour.history.lastEvent == .phaseEntered(.exchange))
    #expect(hour.history.lastTakenBack == .handRaised(petra))
  }

  @Test("a new event forgets what was taken back")
  func newEvent() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .handRaised(petra))
    try hour.undo()
    try hour.now(.handRaised(amina))
    #expect(hour.refusal(undoing: false) == .nothingToRedo)
    #expect(hour.line == ["Amina"])
  }

  @Test("a refused event forgets nothing")
  func refusedEvent() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .handRaised(petra))
    try hour.undo()
    #expect(hour.refusal(of: .turnEnded) == .nobodySpeaks)
    try hour.redo()
    #expect(hour.line == ["Petra"])
  }

  @Test("does not cross the closing of the session")
  func closing() throws {
    var hour = try wholeHour()
    #expect(try hour.at("13:35", .sessionClosed) == [.recordDue])
    #expect(hour.refusal(undoing: true) == .nothingToUndo)
    #expect(hour.refusal(undoing: false) == .nothingToRedo)
    #expect(hour.refusal(of: .reflectionWritten("später")) == .sessionIsClosed)
  }

  @Test("what is done again happened when it happened first")
  func timeOfRedo() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", .turnEnded)
    try hour.at("12:49:30", .marked("Merker", .quote, text: nil))
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
    try hour.at("12:49:00", .turnEnded)
    try hour.clock.goOn(until: "12:50:00")
    try hour.undo()
    try hour.at("12:51:00", .turnEnded)
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
