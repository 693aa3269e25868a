import Dialogue
import Foundation
import Testing

@Suite("Local time and universal time")
struct TimeZoneRuleTests {
  private let berlin = TimeZoneRule.berlin
  private let halfPastTwelve = TimeOfDay(hour: 12, minute: 30)

  @Test(
    "12:30 in Berlin is 11:30 UTC before the change and 10:30 after it",
    arguments: [("2021-03-24", "2021-03-24T11:30:00.000Z"), ("2021-03-31", "2021-03-31T10:30:00.000Z")])
  func bothSidesOfTheChange(day: String, universal: String) throws {
    let date = try #require(CivilDate(day))
    let session = try Hour(Group.opening(on: date), openedAt: "12:20")
    #expect(session.state.scheduledStart.iso == universal)
    #expect(berlin.instant(of: date, at: halfPastTwelve).iso == universal)
    #expect(berlin.timeOfDay(session.state.scheduledStart) == halfPastTwelve)
    #expect(berlin.local(session.state.scheduledStart).date == date)
  }

  @Test(
    "of a skipped time it is an hour later, of a doubled one it is the first",
    arguments: [
      ("2021-03-28", "01:59", "2021-03-28T00:59:00.000Z"), ("2021-03-28", "02:00", "2021-03-28T01:00:00.000Z"),
      ("2021-03-28", "02:30", "2021-03-28T01:30:00.000Z"), ("2021-03-28", "03:00", "2021-03-28T01:00:00.000Z"),
      ("2021-10-31", "01:59", "2021-10-30T23:59:00.000Z"), ("2021-10-31", "02:00", "2021-10-31T00:00:00.000Z"),
      ("2021-10-31", "02:59", "2021-10-31T00:59:00.000Z"), ("2021-10-31", "03:00", "2021-10-31T02:00:00.000Z"),
    ])
  func changes(day: String, time: String, universal: String) throws {
    let date = try #require(CivilDate(day))
    let instant = berlin.instant(of: date, at: try #require(TimeOfDay(time)))
    #expect(instant.iso == universal)
  }

  @Test("the second of the doubled hours shows the same time")
  func doubledHour() throws {
    let first = try #require(Instant("2021-10-31T00:30:00Z"))
    let second = try #require(Instant("2021-10-31T01:30:00Z"))
    #expect(berlin.timeOfDay(first).text == "02:30")
    #expect(berlin.timeOfDay(second).text == "02:30")
    #expect([first, second].map { berlin.offset(at: $0) } == [.seconds(7200), .seconds(3600)])
  }

  @Test("every zone agrees with the zone files of the system for thirty years", arguments: TimeZoneRule.identifiers)
  func agreement(identifier: String) throws {
    let rule = try #require(TimeZoneRule(identifier: identifier))
    let zone = try #require(TimeZone(identifier: identifier))
    let end = Date(timeIntervalSince1970: 1_798_761_600)
    var samples = stride(from: 852_076_800.0, to: 1_798_761_600, by: 864_000).map(Date.init(timeIntervalSince1970:))
    var change = Date(timeIntervalSince1970: 852_076_800)
    while let next = zone.nextDaylightSavingTimeTransition(after: change), next < end {
      samples += [next - 0.001, next]
      change = next
    }
    for sample in samples {
      let instant = Instant(milliseconds: Int64((sample.timeIntervalSince1970 * 1000).rounded()))
      #expect(rule.offset(at: instant) == .seconds(zone.secondsFromGMT(for: sample)), "\(instant.iso)")
    }
  }

  @Test(
    "every minute of a local day comes back, but the skipped ones",
    arguments: ["2021-03-28", "2021-10-31", "2021-07-01"])
  func everyMinute(day: String) throws {
    let date = try #require(CivilDate(day))
    let shifted = (0..<1440).filter { minute in
      let local = berlin.local(berlin.instant(of: date, at: TimeOfDay(minutes: minute)))
      return local.date != date || local.milliseconds != Int64(minute) * 60_000
    }
    #expect(shifted == (day == "2021-03-28" ? Array(120..<180) : []))
  }

  @Test("a zone that is not known is refused; a stored one that is not known counts as Berlin's")
  func unknownZones() throws {
    #expect(TimeZoneRule(identifier: "Europe/Atlantis") == nil)
    var cycle = Group.cycle
    cycle.timeZone = "Europe/Atlantis"
    #expect(try Hour().refusal(of: .frame(.cycleEdited(cycle))) == .hour(.unknownZone))
    #expect(cycle.zone == .berlin)
  }
}
