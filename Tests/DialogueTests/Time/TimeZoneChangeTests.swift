import Dialogue
import Testing

@Suite("Changes between standard and summer time")
struct TimeZoneChangeTests {
  @Test("are on the last Sundays of March and October, at 2:00 and 3:00 in Berlin")
  func berlin() throws {
    let changes = TimeZoneRule.berlin.changes(in: 2021)
    #expect(changes.map(\.date.iso) == ["2021-03-28", "2021-10-31"] && changes.map(\.time.text) == ["02:00", "03:00"])
    #expect(changes.map { $0.after - $0.before } == [.seconds(3600), .seconds(-3600)])
  }

  @Test("are at the same moment elsewhere, and nowhere without summer time")
  func elsewhere() throws {
    let lisbon = try #require(TimeZoneRule(identifier: "Europe/Lisbon")).changes(in: 2021)
    #expect(lisbon.map(\.time.text) == ["01:00", "02:00"])
    #expect(try #require(TimeZoneRule(identifier: "UTC")).changes(in: 2021).isEmpty)
  }
}
