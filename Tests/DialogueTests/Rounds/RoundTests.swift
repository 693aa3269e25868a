import Dialogue
import Testing

@Suite("A round")
struct RoundTests {
  @Test("a mood answers and moves on, by number, and a bare answer needs no mood")
  func moodsMoveOn() throws {
    var hour = try Hour.inCheckIn(with: [petra, amina, yonas])
    #expect(hour.asked == "Amina")
    try hour.now(.round(.given(amina, mood: .cloudy)))
    #expect(hour.asked == "Yonas")
    try hour.now(.round(.given(yonas, mood: nil)))
    #expect(hour.asked == "Petra")
    try hour.now(.round(.given(petra, mood: .sunny)))
    #expect(hour.asked == nil)
    #expect(hour.rows(.checkIn) == ["Petra given 5", "Amina given 3", "Yonas given"])
  }

  @Test("the five moods are named after the weather, from stormy to sunny")
  func moods() {
    #expect(Mood.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
    #expect(Mood.allCases == [.stormy, .rainy, .cloudy, .fair, .sunny])
    #expect(Mood.rainy < .fair)
  }

  @Test("„später“ moves to the end; whoever says so last of all is asked at once")
  func later() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, petra])
    try hour.now(.round(.postponed(amina)))
    #expect(hour.asked == "Yonas")
    try hour.now(.round(.postponed(yonas)))
    #expect(hour.asked == "Petra")
    try hour.now(.round(.given(petra, mood: .fair)))
    #expect(hour.asked == "Amina")
    try hour.now(.round(.postponed(amina)))
    #expect(hour.asked == "Yonas")
    try hour.now(.round(.given(yonas, mood: .fair)))
    #expect(hour.asked == "Amina")
    try hour.now(.round(.postponed(amina)))
    #expect(hour.asked == "Amina")
    #expect(hour.state.checkIn.answers.map { hour.name($0.participant) } == ["Petra", "Yonas", "Amina"])
  }

  @Test("an answer that was taken down wrongly is set right from any phase, and nobody is asked again")
  func corrected() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, petra])
    try hour.now(.round(.given(amina, mood: .fair)))
    try hour.now(.round(.passed(yonas)))
    try hour.now(.round(.corrected(.checkIn, amina, mood: .rainy)))
    #expect(hour.asked == "Petra")
    try hour.at("12:48", enter: .exchange)
    try hour.now(.round(.corrected(.checkIn, yonas, mood: nil)))
    #expect(hour.rows(.checkIn) == ["Amina given 2", "Yonas given", "Petra notAsked"])
    #expect(hour.record.passes == 0)
    #expect(hour.refusal(of: .round(.corrected(.checkOut, amina, mood: .fair))) == .round(.notInRound))
    #expect(hour.refusal(of: .round(.corrected(.disturbance, amina, mood: .fair))) == .round(.noRound))
    try hour.undo()
    #expect(hour.record.passes == 1)
  }

  @Test("somebody who passed gets a second chance, once, and declining it is no second pass")
  func secondOffer() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    #expect(hour.refusal(of: .round(.offeredAgain(amina))) == .round(.hasNotPassed))
    try hour.now(.round(.passed(amina)))
    #expect(hour.state.checkIn.secondOffers == [amina])
    try hour.now(.round(.given(yonas, mood: .fair)))
    try hour.now(.round(.offeredAgain(amina)))
    #expect(hour.asked == "Amina")
    #expect(hour.state.checkIn.secondOffers.isEmpty)
    try hour.now(.round(.passed(amina)))
    #expect(hour.asked == nil)
    #expect(hour.refusal(of: .round(.offeredAgain(amina))) == .round(.alreadyOfferedAgain))
    #expect(hour.record.passes == 1)
    #expect(hour.rows(.checkIn) == ["Amina passed", "Yonas given 4"])
  }

  @Test("whoever takes the second chance has given, and has passed once")
  func secondOfferTaken() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.round(.passed(amina)))
    try hour.now(.round(.offeredAgain(amina)))
    try hour.now(.round(.given(amina, mood: .rainy)))
    #expect(hour.rows(.checkIn) == ["Amina given 2"])
    #expect(hour.record.passes == 1)
  }

  @Test("nobody who has left is offered a second chance")
  func secondOfferAfterLeaving() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.passed(amina)))
    try hour.now(.people(.left(amina)))
    #expect(hour.state.checkIn.secondOffers.isEmpty)
    try hour.now(.people(.arrived(amina)))
    #expect(hour.state.checkIn.secondOffers == [amina])
    #expect(hour.record.passes == 1)
  }

  @Test("an earlier answer is corrected, and the round stays with whoever is asked")
  func correction() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, mehmet, petra])
    try hour.now(.round(.given(amina, mood: .cloudy)))
    try hour.now(.round(.called(mehmet)))
    try hour.now(.round(.given(amina, mood: .fair)))
    #expect(hour.asked == "Mehmet")
    try hour.now(.round(.given(mehmet, mood: .sunny)))
    #expect(hour.asked == "Yonas")
    #expect(hour.rows(.checkIn) == ["Amina given 4", "Yonas notAsked", "Mehmet given 5", "Petra notAsked"])
  }

  @Test("a pass that was a wrong key does not count after the correction, and pressed twice it counts once")
  func correctedPass() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.passed(amina)))
    try hour.now(.round(.passed(amina)))
    #expect(hour.record.passes == 1)
    try hour.now(.round(.called(amina)))
    try hour.now(.round(.given(amina, mood: .fair)))
    #expect(hour.record.passes == 0)
    #expect(hour.asked == "Yonas")
  }

  @Test("a mood goes with the answer: passing, later and not there have none")
  func moodGoes() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, petra])
    for event in [SessionEvent.round(.passed(amina)), .round(.postponed(amina)), .round(.absent(amina))] {
      try hour.now(.round(.given(amina, mood: .fair)))
      try hour.now(event)
      #expect(hour.state.checkIn.answer(of: amina)?.mood == nil)
    }
  }

  @Test("who answered last is known, so that a word finds its answer")
  func lastGiven() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, petra])
    #expect(hour.state.checkIn.lastGiven == nil)
    try hour.now(.round(.given(yonas, mood: .fair)))
    try hour.now(.round(.passed(amina)))
    #expect(hour.state.checkIn.lastGiven == yonas)
  }

  @Test("a word can be added to an answer")
  func word() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.round(.given(amina, mood: .cloudy)))
    try hour.now(.round(.wordAdded(amina, word: "müde")))
    #expect(hour.record.rounds.map(\.word) == ["müde"])
    #expect(hour.refusal(of: .round(.wordAdded(yonas, word: "x"))) == .round(.notInRound))
  }
}

extension Hour {
  /// The name of whoever is asked in the round.
  var asked: String? { name(state.round?.current) }

  /// The rows of a round as they stand in the record: name, state, mood.
  func rows(_ round: Round.Kind) -> [String] {
    record.rounds.filter { $0.round == round }.map { row in
      [name(row.participant), row.state.rawValue, row.mood.map { String($0.rawValue) }].compactMap { $0 }
        .joined(separator: " ")
    }
  }
}
