import Dialogue
import Testing

@Suite("Who is there")
struct AttendanceTests {
  @Test("one row a person: first arrival, last leaving, last way of taking part")
  func oneRow() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.at("12:35", .connectionLost(yonas))
    try hour.at("12:40", .participantArrived(yonas))
    try hour.at("12:45", .accessChanged(yonas, .phone))
    try hour.at("13:10", .participantLeft(yonas))
    #expect(
      hour.attendance == ["Amina onSite 11:28 – late: false", "Yonas phone 11:28 12:10 late: false"])
    try hour.at("13:12", .participantArrived(yonas))
    #expect(hour.attendance.last == "Yonas phone 11:28 – late: false")
  }

  @Test("late is who comes after the check-in has begun")
  func late() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:30", .participantArrived(yonas))
    try hour.at("12:30:00.001", .participantArrived(petra))
    #expect(hour.record.attendances.map(\.isLate) == [false, false, true])
  }

  @Test("the way of taking part in the session is not the usual one")
  func access() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.now(.accessChanged(amina, .phone))
    try hour.now(.accessChanged(yonas, .phone))
    #expect(hour.state.participant(amina)?.access == .onSite)
    #expect(hour.state.participant(yonas)?.access == .phone)
    try hour.now(.participantArrived(yonas))
    #expect(hour.record.attendances.map(\.access) == [.phone, .phone])
    #expect(hour.refusal(of: .accessChanged("Niemand", .phone)) == .noSuchParticipant)
  }

  @Test("nobody comes twice or leaves without having come")
  func refusals() throws {
    let hour = try Hour.inCheckIn(with: [amina])
    #expect(hour.refusal(of: .participantArrived(amina)) == .alreadyHere)
    #expect(hour.refusal(of: .participantArrived("Niemand")) == .noSuchParticipant)
    #expect(hour.refusal(of: .participantLeft(yonas)) == .notHere)
    #expect(hour.refusal(of: .connectionLost("Niemand")) == .noSuchParticipant)
  }

  @Test("trouble with dialling in ends with the arrival, and keeps how long it took")
  func issueEndsWithArrival() throws {
    var hour = try Hour()
    try hour.at("12:28", .dialInIssueOpened("Link", .link, olena, helper: "Deniz"))
    #expect(!hour.state.isPresent(olena))
    #expect(hour.refusal(of: .dialInIssueOpened("Link", .sound, nil, helper: "")) == .alreadyListed)
    #expect(hour.refusal(of: .dialInIssueOpened("x", .sound, "Niemand", helper: "")) == .noSuchParticipant)
    #expect(try hour.at("12:41", .participantArrived(olena)) == [.issueClosed("Link")])
    #expect(hour.record.events.map(\.detail) == ["link"])
    #expect(hour.record.events.map(\.milliseconds) == [13 * 60_000])
    #expect(hour.refusal(of: .dialInIssueClosed("Link")) == .noSuchIssue)
  }

  @Test("trouble can also end by hand, and at the latest with the session")
  func issueEndsByHand() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:31", .dialInIssueOpened("Ton", .sound, amina, helper: ""))
    try hour.at("12:32", .dialInIssueOpened("Bild", .camera, nil, helper: ""))
    try hour.at("12:36", .dialInIssueClosed("Ton"))
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:32", .sessionClosed)
    #expect(hour.record.events.map(\.milliseconds) == [5 * 60_000, 60 * 60_000])
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
