import Dialogue
import Testing

@Suite("Who is there")
struct AttendanceTests {
  @Test("one row a person: first arrival, last leaving, last way of taking part")
  func oneRow() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.at("12:35", .people(.connectionLost(yonas)))
    try hour.at("12:40", .people(.arrived(yonas)))
    try hour.at("12:45", .people(.accessChanged(yonas, to: .phone)))
    try hour.at("13:10", .people(.left(yonas)))
    #expect(
      hour.attendance == ["Amina onSite 11:28 – late: false", "Yonas phone 11:28 12:10 late: false"])
    try hour.at("13:12", .people(.arrived(yonas)))
    #expect(hour.attendance.last == "Yonas phone 11:28 – late: false")
  }

  @Test("late is who comes after the check-in has begun")
  func late() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:30", .people(.arrived(yonas)))
    try hour.at("12:30:00.001", .people(.arrived(petra)))
    #expect(hour.record.attendances.map(\.isLate) == [false, false, true])
  }

  @Test("the way of taking part in the session is not the usual one")
  func access() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.people(.accessChanged(amina, to: .phone)))
    try hour.now(.people(.accessChanged(yonas, to: .phone)))
    #expect(hour.state.participant(amina)?.access == .onSite)
    #expect(hour.state.participant(yonas)?.access == .phone)
    try hour.now(.people(.arrived(yonas)))
    #expect(hour.record.attendances.map(\.access) == [.phone, .phone])
    #expect(hour.refusal(of: .people(.accessChanged("Niemand", to: .phone))) == .people(.noSuchParticipant))
  }

  @Test("nobody comes twice or leaves without having come")
  func refusals() throws {
    let hour = try Hour.inCheckIn(with: [amina])
    #expect(hour.refusal(of: .people(.arrived(amina))) == .people(.alreadyHere))
    #expect(hour.refusal(of: .people(.arrived("Niemand"))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .people(.left(yonas))) == .people(.notHere))
    #expect(hour.refusal(of: .people(.connectionLost("Niemand"))) == .people(.noSuchParticipant))
  }

  @Test("trouble with dialling in ends with the arrival, and keeps how long it took")
  func issueEndsWithArrival() throws {
    var hour = try Hour()
    try hour.at("12:28", .people(.issueOpened("Link", .link, of: olena, helper: "Deniz")))
    #expect(!hour.state.isPresent(olena))
    #expect(hour.refusal(of: .people(.issueOpened("Link", .sound, of: nil, helper: ""))) == .alreadyListed)
    #expect(
      hour.refusal(of: .people(.issueOpened("x", .sound, of: "Niemand", helper: ""))) == .people(.noSuchParticipant))
    #expect(try hour.at("12:41", .people(.arrived(olena))) == [.issueClosed("Link")])
    #expect(hour.record.events.map(\.detail) == ["link"])
    #expect(hour.record.events.map(\.milliseconds) == [13 * 60_000])
    #expect(hour.refusal(of: .people(.issueClosed("Link"))) == .people(.noSuchIssue))
  }

  @Test("trouble can also end by hand, and at the latest with the session")
  func issueEndsByHand() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:31", .people(.issueOpened("Ton", .sound, of: amina, helper: "")))
    try hour.at("12:32", .people(.issueOpened("Bild", .camera, of: nil, helper: "")))
    try hour.at("12:36", .people(.issueClosed("Ton")))
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:32", .frame(.closed))
    #expect(hour.record.events.map(\.milliseconds) == [5 * 60_000, 58 * 60_000])
  }
}

extension Hour {
  fileprivate var attendance: [String] {
    record.attendances.map { row in
      let left = row.leftAt.map { String($0.iso.dropFirst(11).prefix(5)) } ?? "–"
      let joined = row.joinedAt.iso.dropFirst(11).prefix(5)
      return "\(name(row.participant) ?? "?") \(row.access.rawValue) \(joined) \(left) late: \(row.isLate)"
    }
  }
}
