import Dialogue
import Interface
import Testing
import Words

@Suite("A day as it is typed")
struct TypedDayTests {
  @Test(
    "is read in every form in which the program prints one",
    arguments: [
      "2024-03-31", "31.03.2024", "31.3.24", "31. 3. 2024", "31. 03. 2024", "So 31.03.2024", "So, 31.03.2024",
      "Sonntag, 31. März 2024", "31 Mar 2024", "Sun 31 Mar 2024", "Sunday, 31 March 2024", "March 31, 2024",
      "31st March 2024", "am 31.3.2024",
    ])
  func forms(_ text: String) throws {
    let day = try #require(TypedDay(text))
    #expect(day.inItsYear?.iso == "2024-03-31" && day.date(.next, of: today)?.iso == "2024-03-31")
  }

  @Test("is read as it is printed, on every day of a leap year and in both languages", arguments: Language.allCases)
  func printed(_ language: Language) throws {
    var texts = Texts(language)
    for offset in 0..<366 {
      let date = try #require(CivilDate("2024-01-01")).adding(days: offset)
      for text in [texts.date(date), texts.day(date), texts.shortDate(date)] {
        #expect(TypedDay(text)?.inItsYear == date, "\(text)")
      }
      texts.currentDay = date
      #expect(TypedDay(texts.shortDate(date))?.date(.next, of: date) == date)
      texts.currentDay = nil
    }
  }

  @Test(
    "is no day where one cannot tell which",
    arguments: [
      "", "31", "31.", "31.03.2024.1", "0x1.2.", "+1.2.", "1.2.345", "1.2.12345", "31.Ma.", "neulich", "1230",
      "nächsten", "in Wochen", "nächsten 31.3.", "24 Uhr",
    ])
  func refused(_ text: String) {
    #expect(TypedDay(text) == nil)
  }

  @Test(
    "without a year is the next such day, the last one or the nearest, as what it is for wants it",
    arguments: [
      ("24.03.", "2021-03-24", "2021-03-24", "2021-03-24"), ("31.03.", "2021-03-31", "2020-03-31", "2021-03-31"),
      ("23.03.", "2022-03-23", "2021-03-23", "2021-03-23"), ("01.12.", "2021-12-01", "2020-12-01", "2020-12-01"),
      ("am 24.3.", "2021-03-24", "2021-03-24", "2021-03-24"), ("29.2.", "2024-02-29", "2020-02-29", "2020-02-29"),
      ("1. Mai", "2021-05-01", "2020-05-01", "2021-05-01"),
    ])
  func withoutYear(_ text: String, _ next: String, _ last: String, _ nearest: String) throws {
    let day = try #require(TypedDay(text))
    #expect(day.inItsYear == nil)
    #expect(day.date(.next, of: today)?.iso == next && day.date(.last, of: today)?.iso == last)
    #expect(day.date(.nearest, of: today)?.iso == nearest)
  }

  @Test(
    "is said of today in the words of both languages",
    arguments: [
      ("heute", "2021-03-24"), ("Morgen", "2021-03-25"), ("übermorgen", "2021-03-26"), ("gestern", "2021-03-23"),
      ("today", "2021-03-24"), ("tomorrow", "2021-03-25"), ("the day after tomorrow", "2021-03-26"),
      ("yesterday", "2021-03-23"), ("in einer Woche", "2021-03-31"), ("in 2 weeks", "2021-04-07"),
      ("in 3 Tagen", "2021-03-27"), ("nächsten Mittwoch", "2021-03-31"), ("next Wednesday", "2021-03-31"),
      ("kommenden Freitag", "2021-03-26"), ("am nächsten Di", "2021-03-30"), ("letzten Mittwoch", "2021-03-17"),
      ("last Tuesday", "2021-03-23"),
    ])
  func spoken(_ text: String, _ expected: String) throws {
    let day = try #require(TypedDay(text))
    let other = today.adding(days: 40)
    for meaning in [TypedDay.Meaning.next, .last, .nearest] {
      #expect(day.date(meaning, of: today)?.iso == expected)
      // A session is moved from where it is, but „morgen“ is still the day after today.
      #expect(day.date(meaning, of: other, today: today)?.iso == expected)
    }
  }

  @Test(
    "by its weekday alone is the next one, the last one or the nearest",
    arguments: [
      ("Mittwoch", "2021-03-24", "2021-03-24", "2021-03-24"), ("do", "2021-03-25", "2021-03-18", "2021-03-25"),
      ("am Dienstag", "2021-03-30", "2021-03-23", "2021-03-23"), ("Sunday", "2021-03-28", "2021-03-21", "2021-03-21"),
      ("mittwochs", "2021-03-24", "2021-03-24", "2021-03-24"), ("on Friday", "2021-03-26", "2021-03-19", "2021-03-26"),
    ])
  func weekday(_ text: String, _ next: String, _ last: String, _ nearest: String) throws {
    let day = try #require(TypedDay(text))
    #expect(day.inItsYear == nil)
    #expect(day.date(.next, of: today)?.iso == next && day.date(.last, of: today)?.iso == last)
    #expect(day.date(.nearest, of: today)?.iso == nearest)
  }

  @Test("is found over a century without a leap day, and not found where it never is")
  func leapDays() throws {
    let day = try #require(TypedDay("29.02."))
    let (before, after) = (try #require(CivilDate("2096-03-01")), try #require(CivilDate("2104-02-28")))
    #expect(day.date(.next, of: before)?.iso == "2104-02-29" && day.date(.last, of: after)?.iso == "2096-02-29")
    #expect(TypedDay("30.02.")?.date(.next, of: before) == nil && TypedDay("29.2.2023")?.inItsYear == nil)
  }

  @Test(
    "has a time as people type it",
    arguments: [
      ("12:30", "12:30"), ("12.30", "12:30"), ("1230", "12:30"), ("930", "09:30"), ("14:30 Uhr", "14:30"),
      ("14.30 uhr", "14:30"), ("14 Uhr", "14:00"), ("9:05", "09:05"), ("24:00", nil), ("1260", nil), ("12", nil),
      ("Uhr", nil), ("12:30:00", nil), ("8 Uhr 25", "08:25"), ("8.25", "08:25"), ("8:25 Uhr", "08:25"),
      ("8 Uhr 5", "08:05"), ("um 8", "08:00"), ("um 8 Uhr", "08:00"), ("um 8.25 Uhr", "08:25"), ("8:25 am", "08:25"),
      ("2 pm", "14:00"), ("2pm", "14:00"), ("12 am", "00:00"), ("12:30 pm", "12:30"), ("13 pm", nil), ("0 am", nil),
      ("at 8:25", "08:25"), ("8 o'clock", "08:00"), ("8 Uhr 60", nil), ("8 Uhr 125", nil), ("Uhr 8", nil),
    ])
  func times(_ text: String, _ expected: String?) {
    #expect(TimeOfDay(typed: text)?.text == expected)
  }

  private let today = CivilDate(daysSinceEpoch: 18_710)
}
