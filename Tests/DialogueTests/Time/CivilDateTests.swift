import Dialogue
import Testing

@Suite("A day of the calendar")
struct CivilDateTests {
  @Test("days, numbers and texts are the same through 400 years")
  func roundTrips() throws {
    var expected = (year: 1899, month: 12, day: 31, weekday: Weekday.sunday)
    for days in -25_567...120_529 {
      expected.weekday =
        expected.weekday == .sunday ? .monday : Weekday(rawValue: expected.weekday.rawValue + 1) ?? .monday
      expected.day += 1
      if expected.day > Self.length(ofMonth: expected.month, in: expected.year) {
        (expected.month, expected.day) = (expected.month % 12 + 1, 1)
        if expected.month == 1 { expected.year += 1 }
      }
      let date = CivilDate(daysSinceEpoch: days)
      guard
        (date.year, date.month, date.day) == (expected.year, expected.month, expected.day),
        date.weekday == expected.weekday, date.daysSinceEpoch == days,
        CivilDate(year: date.year, month: date.month, day: date.day) == date, CivilDate(date.iso) == date
      else {
        Issue.record("\(days): \(date.iso)")
        return
      }
    }
    #expect(CivilDate(daysSinceEpoch: 120_529).iso == "2299-12-31")
  }

  @Test(
    "only days that exist",
    arguments: [
      (2021, 2, 29, false), (2020, 2, 29, true), (1900, 2, 29, false), (2000, 2, 29, true), (2021, 4, 31, false),
      (2021, 0, 1, false), (2021, 13, 1, false), (2021, 1, 0, false), (2021, 1, 32, false), (0, 1, 1, false),
      (10_000, 1, 1, false), (1, 1, 1, true), (9999, 12, 31, true), (Int.max, Int.max, Int.max, false),
    ])
  func existence(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(
    "reads nothing but YYYY-MM-DD",
    arguments: [
      "", "2021-3-24", "21-03-24", "2021-03-24 ", " 2021-03-24", "2021/03/24", "2021-03-24-", "+021-03-24",
      "2021-+3-24",
      "２０２１-03-24", "2021-02-30", "24.03.2021", "2021-03-24T00:00:00Z", "----------",
    ])
  func otherTexts(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("adds days across months, years and leap days, and finds the next Wednesday")
  func arithmetic() throws {
    let date = try #require(CivilDate("2021-03-24"))
    #expect(date == Group.secondWednesday)
    #expect(date.weekday == .wednesday)
    #expect(date.adding(days: 7).iso == "2021-03-31")
    #expect(date.adding(days: -83).iso == "2020-12-31")
    #expect(date.adding(days: 365 * 4).iso == "2025-03-23")
    #expect(date.next(.wednesday) == date)
    #expect(date.next(.tuesday).iso == "2021-03-30")
    #expect(date.next(.thursday).iso == "2021-03-25")
    #expect(date < date.adding(days: 1) && date.adding(days: -24) < date)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
