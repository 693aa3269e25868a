import Dialogue
import Testing

@Suite("Somebody who is waited for")
struct ExpectedPeopleTests {
  @Test("is expected until she is there")
  func untilArrival() throws {
    var hour = try Hour()
    try hour.at("12:25", .technology(.expectationSet(olena, to: true)))
    #expect(hour.state.isExpected(olena) && !hour.state.isExpected(thanh))
    try hour.at("12:30", enter: .checkIn)
    #expect(hour.state.isExpected(olena))
    try hour.at("12:41", .people(.arrived(olena)))
    #expect(!hour.state.isExpected(olena))
    try hour.at("12:50", .people(.left(olena)))
    #expect(!hour.state.isExpected(olena))
  }

  @Test("may be waited for no longer, and again after having gone")
  func takenBack() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.at("12:31", .technology(.expectationSet(olena, to: true)))
    try hour.at("12:32", .technology(.expectationSet(olena, to: false)))
    #expect(!hour.state.isExpected(olena))
    try hour.at("12:33", .people(.left(yonas)), .technology(.expectationSet(yonas, to: true)))
    #expect(hour.state.isExpected(yonas))
  }

  @Test("is also who has trouble with dialling in")
  func withIssue() throws {
    var hour = try Hour()
    try hour.at("12:28", .people(.issueOpened("Link", .link, of: olena, helper: "Deniz")))
    #expect(hour.state.isExpected(olena) && hour.state.openIssues.map(\.id) == ["Link"])
    try hour.at("12:30", .people(.issueClosed("Link")))
    #expect(!hour.state.isExpected(olena) && hour.state.openIssues.isEmpty)
  }

  @Test("has no attendance when she never came; her dial-in problem stays one, with who helped")
  func record() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:31", .technology(.expectationSet(thanh, to: true)))
    try hour.at("12:31", .people(.issueOpened("Ton", .sound, of: thanh, helper: "Deniz")))
    try hour.at("12:35", .technology(.helperSet("Ton", to: "Katrin")))
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:31", .frame(.closed))
    #expect(hour.record.attendances.map(\.participant) == [amina])
    #expect(hour.record.rounds.allSatisfy { $0.participant == amina })
    let event = try #require(hour.record.events.first)
    #expect(event.kind == .dialInIssue && event.detail == "sound" && event.milliseconds == 59 * 60_000)
    #expect(event.helper == "Katrin")
  }

  @Test("is refused for whoever is there or unknown; only an open problem gets another helper")
  func refusals() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    #expect(hour.refusal(of: .technology(.expectationSet(amina, to: true))) == .people(.alreadyHere))
    #expect(hour.refusal(of: .technology(.expectationSet("Niemand", to: true))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .technology(.helperSet("Ton", to: "Katrin"))) == .people(.noSuchIssue))
    try hour.now(.people(.issueOpened("Ton", .sound, of: nil, helper: "")))
    #expect(hour.record.events.first?.helper == nil)
    try hour.now(.people(.issueClosed("Ton")))
    #expect(hour.refusal(of: .technology(.helperSet("Ton", to: "Katrin"))) == .people(.noSuchIssue))
  }
}
