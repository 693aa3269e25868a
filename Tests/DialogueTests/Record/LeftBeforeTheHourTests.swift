import Dialogue
import Testing

@Suite("Somebody who left before check-in began")
struct LeftBeforeTheHourTests {
  /// Amina, Yonas and Olena come early; Olena goes at 12:29, and check-in begins at 12:30.
  private func hour(leaving event: SessionEvent = .people(.left(olena))) throws -> Hour {
    var hour = try Hour()
    try hour.at("12:25", .people(.arrived(amina)), .people(.arrived(yonas)), .people(.arrived(olena)))
    try hour.at("12:29", event)
    try hour.at("12:30", enter: .checkIn)
    return hour
  }

  @Test(
    "has taken no part: no attendance, no row of a round, no share of the talk",
    arguments: [SessionEvent.people(.left(olena)), .people(.connectionLost(olena))])
  func noPart(_ event: SessionEvent) throws {
    var hour = try hour(leaving: event)
    try hour.at("12:31", .round(.given(amina, mood: .fair)), .round(.given(yonas, mood: .fair)))
    try hour.at("12:32", .disturbance(.began("S1", .conflict)), .disturbance(.nextAsked("T1")))
    #expect(Set(hour.state.takingPart.map(\.participant)) == [amina, yonas])
    #expect(Set(hour.record.attendances.map(\.participant)) == [amina, yonas])
    #expect(!hour.record.rounds.isEmpty && !hour.record.rounds.contains { $0.participant == olena })
    #expect(hour.state.talkShares(at: hour.now).people.map(\.whose) == [amina, yonas])
  }

  @Test("takes part from when she is back, and is late")
  func back() throws {
    var hour = try hour()
    try hour.at("12:41", .people(.arrived(olena)))
    let attendance = try #require(hour.record.attendances.first { $0.participant == olena })
    #expect(attendance.isLate && attendance.joinedAt == hour.now.wall && attendance.leftAt == nil)
    #expect(hour.record.rounds.contains { $0.participant == olena })
  }

  @Test("is one of those who were there as soon as she left a moment after it")
  func momentAfter() throws {
    var hour = try Hour.inCheckIn(with: [amina, olena])
    try hour.at("12:30:01", .people(.left(olena)))
    #expect(hour.record.attendances.map(\.participant).contains(olena))
    #expect(hour.record.rounds.first { $0.participant == olena }?.state == .absent)
  }

  @Test("counts among no hands, and of a session that did not begin nobody has taken part or left")
  func hands() throws {
    var hour = try Hour()
    try hour.at("12:25", .people(.arrived(amina)), .people(.left(amina)))
    #expect(hour.state.takingPart.count == 1 && hour.state.startedAt == nil)
    var begun = try self.hour()
    try begun.at("12:50", .heard(.needCaptured("N", wording: "Ruhe", from: nil)))
    #expect(throws: Rejection.self) { try begun.now(.heard(.needChanged("N", by: .sharedBy(3)))) }
  }
}
