import Dialogue
import Testing

@Suite("Coming and going in a round")
struct ComingAndGoingTests {
  @Test("a late joiner joins the open round at the end")
  func lateJoiner() throws {
    var hour = try Hour.inCheckIn(with: [amina, petra])
    try hour.at("12:34", .people(.arrived(yonas)))
    try hour.now(.round(.given(amina, mood: .fair)))
    try hour.now(.round(.given(petra, mood: .fair)))
    #expect(hour.asked == "Yonas")
  }

  @Test("whoever comes for the end joins the last round")
  func lateForTheEnd() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("13:23", enter: .checkOut)
    try hour.at("13:24", .people(.arrived(yonas)), .round(.given(amina, mood: .fair)))
    #expect(hour.asked == "Yonas")
    #expect(hour.rows(.checkIn) == ["Amina notAsked", "Yonas absent"])
  }

  @Test("when all have answered, whoever comes is asked next")
  func joinerAfterAll() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.round(.given(amina, mood: .fair)))
    try hour.at("12:35", .people(.arrived(yonas)))
    #expect(hour.asked == "Yonas")
  }

  @Test("not there, passed and not asked are three facts in the record")
  func threeFacts() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, mehmet])
    try hour.now(.round(.passed(amina)))
    try hour.now(.round(.absent(yonas)))
    try hour.at("12:40", enter: .topics)
    try hour.at("12:41", .people(.arrived(olena)))
    #expect(hour.rows(.checkIn) == ["Amina passed", "Yonas absent", "Mehmet notAsked", "Olena absent"])
    #expect(hour.rows(.checkOut).isEmpty)
  }

  @Test("„später“ that never came is not asked")
  func laterIsNotAsked() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.postponed(amina)))
    try hour.at("12:40", enter: .topics)
    #expect(hour.rows(.checkIn) == ["Amina notAsked", "Yonas notAsked"])
  }

  @Test("whoever leaves while asked is not there, and the next person is asked", arguments: [true, false])
  func leavingWhileAsked(cutOff: Bool) throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.at("12:33", cutOff ? .people(.connectionLost(amina)) : .people(.left(amina)))
    #expect(hour.asked == "Yonas")
    #expect(hour.rows(.checkIn) == ["Amina absent", "Yonas notAsked"])
    try hour.at("12:35", .people(.arrived(amina)))
    try hour.now(.round(.given(yonas, mood: .fair)))
    #expect(hour.asked == "Amina")
  }

  @Test("an answer stays when its person leaves and comes back")
  func answerStays() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.given(amina, mood: .fair)))
    try hour.at("12:33", .people(.left(amina)))
    try hour.at("12:35", .people(.arrived(amina)))
    #expect(hour.rows(.checkIn) == ["Amina given 4", "Yonas notAsked"])
    #expect(hour.asked == "Yonas")
  }

  @Test("going back opens the round again where it was")
  func reopened() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.given(amina, mood: .fair)))
    try hour.at("12:40", enter: .topics)
    #expect(hour.state.round == nil)
    #expect(hour.refusal(of: .round(.given(yonas, mood: .fair))) == .round(.noRound))
    try hour.at("12:41", .people(.arrived(petra)))
    try hour.at("12:42", enter: .checkIn)
    #expect(hour.asked == "Yonas")
    try hour.now(.round(.given(yonas, mood: .fair)))
    #expect(hour.asked == "Petra")
    #expect(hour.rows(.checkIn) == ["Amina given 4", "Yonas given 4", "Petra notAsked"])
  }

  @Test("a round that is opened again asks nobody who has left meanwhile")
  func reopenedWithoutThoseWhoLeft() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, petra])
    try hour.now(.round(.given(petra, mood: .fair)))
    try hour.at("12:40", enter: .topics)
    try hour.at("12:41", .people(.left(amina)))
    try hour.at("12:42", enter: .checkIn)
    #expect(hour.asked == "Yonas")
    #expect(hour.rows(.checkIn) == ["Amina absent", "Yonas notAsked", "Petra given 4"])
  }

  @Test("check-in and check-out are two rounds, each with its own people")
  func twoRounds() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.given(amina, mood: .rainy)))
    try hour.at("12:40", enter: .topics)
    try hour.at("13:00", .people(.left(yonas)))
    try hour.at("13:23", enter: .checkOut)
    #expect(hour.asked == "Amina")
    try hour.now(.round(.given(amina, mood: .fair)))
    #expect(hour.rows(.checkIn) == ["Amina given 2", "Yonas notAsked"])
    #expect(hour.rows(.checkOut) == ["Amina given 4", "Yonas absent"])
  }

  @Test("a turn in the round creates no turn in the record")
  func noTurns() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.round(.given(amina, mood: .fair)))
    #expect(hour.record.turns.isEmpty)
  }

  @Test("who is not part of the round cannot answer in it")
  func outsiders() throws {
    let hour = try Hour.inCheckIn(with: [amina])
    #expect(hour.refusal(of: .round(.called(petra))) == .round(.notInRound))
    #expect(hour.refusal(of: .round(.given(petra, mood: .fair))) == .round(.notInRound))
    #expect(hour.refusal(of: .round(.passed(petra))) == .round(.notInRound))
  }
}
