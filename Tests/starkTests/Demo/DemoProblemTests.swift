import Content
import Testing

@testable import stark

@Suite("A demo cycle that does not fit together")
struct DemoProblemTests {
  @Test("is refused for words and names that mean nothing")
  func words() throws {
    try expect(.unknownPerson("Amine"), session: 1, "Amina", "Amine")
    try expect(.unknownPerson("Thanh"), session: 2, "\"Olena\", joinedAt", "\"Thanh\", joinedAt")
    try expect(.unknownValue("car", field: "access"), session: 1, "onSite", "car")
    try expect(.unknownValue("done", field: "status"), session: 1, "resolved", "done")
    try expect(.unknownValue("Link", field: "kind"), session: 2, "\"link\"", "\"Link\"")
    try expect(.unknownValue("2021-02-30", field: "date"), session: 1, "2021-03-17", "2021-02-30")
    try expect(.unknownTopic("t06", session: 2), session: 2, "{ topic = \"t04\"", "{ topic = \"t06\"")
  }

  @Test("is refused when an answer was heard before the need was")
  func answers() throws {
    try expect(.reportedTooEarly(need: "N03"), session: 2, "reportedBackIn = 4", "reportedBackIn = 2")
    try expect(.reportedTooEarly(need: "N03"), session: 2, "reportedBackIn = 4", "reportedBackIn = 7")
  }

  @Test("is refused when its parts need more time than there was")
  func times() throws {
    try expect(.timesDoNotFit(session: 4), session: 4, "minutes = 14", "minutes = 17")
    try expect(.timesDoNotFit(session: 1), session: 1, "minutes = 60", "minutes = 44")
    try expect(.timesDoNotFit(session: 3), session: 3, "start = \"12:36\"", "start = \"12:41\"")
  }

  @Test("is refused when turns overlap, lie outside their topic or are not those that were counted")
  func turns() throws {
    try expect(.turnsDoNotFit(session: 2), session: 2, "12:49:20", "12:49:05")
    try expect(.turnsDoNotFit(session: 2), session: 2, "12:47:20", "12:46:59")
    try expect(.turnsDoNotFit(session: 3), session: 3, "12:47:45", "12:49:45")
    try expect(.turnsDoNotFit(session: 1), session: 1, "talkSeconds = 425", "talkSeconds = 1425")
    try expect(.turnsDoNotAddUp(session: 2, person: "Petra"), session: 2, "seconds = 110", "seconds = 109")
  }

  private func expect(
    _ problem: DemoProblem, session: Int, _ text: String, _ replacement: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let demo = try DemoCycle.damaged(session: session, text, replacement)
    #expect(throws: problem, sourceLocation: location) { try DemoArchive(demo) }
  }
}
