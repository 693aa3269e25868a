import Dialogue
import Testing

@Suite("A lost connection")
struct LostConnectionTests {
  @Test("opens its dial-in problem, which the return closes")
  func opens() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:10", .people(.connectionLost(yonas, issue: "weg", helper: "Deniz")))
    #expect(hour.state.openIssues.map(\.participant) == [yonas] && hour.state.openIssues.map(\.kind) == [.internet])
    #expect(hour.state.isExpected(yonas))
    #expect(try hour.at("12:51:00", .people(.arrived(yonas))) == [.issueClosed("weg")])
    #expect(hour.issues == ["internet 170 Deniz"])
    #expect(try hour.restarted() == hour.history)
  }

  @Test("opens none in a journal that tells of none")
  func older() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:10", .people(.connectionLost(yonas)), .people(.accessChanged(yonas, to: .phone)))
    #expect(hour.state.issues.isEmpty && !hour.state.isExpected(yonas))
  }

  @Test("of a shared device has one problem, and everybody is back with whoever has it")
  func shared() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(petra, with: yonas)))
    try hour.at("12:48:00", .people(.connectionLost(petra, issue: "weg", helper: "")))
    #expect(!hour.state.isPresent(yonas) && hour.state.openIssues.count == 1)
    try hour.at("12:49:00", .people(.arrived(yonas)))
    #expect(hour.state.isPresent(petra) && hour.issues == ["internet 60 "])
  }

  @Test("is over as a problem when another access was found, and the person is still waited for")
  func access() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:10", .people(.connectionLost(yonas, issue: "weg", helper: "Deniz")))
    try hour.at("12:50:50", .people(.accessChanged(yonas, to: .phone, endsIssues: true)))
    #expect(hour.issues == ["internet 160 Deniz"] && hour.state.isExpected(yonas))
    #expect(try hour.at("12:51:00", .people(.arrived(yonas))).contains(.issueClosed("weg")) == false)
    #expect(hour.issues == ["internet 160 Deniz"] && hour.state.attendance(of: yonas)?.access == .phone)
  }

  @Test("leaves a problem of somebody else open, and so does a change of access")
  func others() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .people(.issueOpened("Ton", .sound, of: petra, helper: "")))
    try hour.at("12:49:00", .people(.accessChanged(yonas, to: .phone, endsIssues: true)))
    #expect(hour.state.openIssues.map(\.id) == ["Ton"] && hour.state.expected.isEmpty)
    try hour.at("12:50:00", .people(.accessChanged(petra, to: .phone, endsIssues: true)))
    #expect(hour.issues == ["sound 120 "] && hour.state.expected.isEmpty)
  }
}

extension Hour {
  /// What the record keeps of dial-in problems: kind, seconds and who helped.
  fileprivate var issues: [String] {
    record.events.filter { $0.kind == .dialInIssue }.map { "\($0.detail) \($0.milliseconds / 1000) \($0.helper ?? "")" }
  }
}
