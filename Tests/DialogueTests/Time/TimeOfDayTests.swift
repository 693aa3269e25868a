import Dialogue
import Testing

@Suite("A time on the clock")
struct TimeOfDayTests {
  @Test(
    "is read and written as hours and minutes",
    arguments: [("12:30", 750), ("9:05", 545), ("00:00", 0), ("23:59", 1439)])
  func reading(text: String, minutes: Int) {
    #expect(TimeOfDay(text) == TimeOfDay(minutes: minutes))
    #expect(TimeOfDay(TimeOfDay(minutes: minutes).text) == TimeOfDay(minutes: minutes))
  }

  @Test(
    "is read from nothing else",
    arguments: [
      "", "12", "12:3", "12:300", "24:00", "12:60", "-1:30", "+1:30", "-0:30", "1:+5", "1:-0", "12:30:00", "１:30",
      ":30",
    ])
  func otherTexts(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test("wraps around midnight")
  func wrapping() {
    #expect(TimeOfDay(minutes: 1440 + 750).text == "12:30")
    #expect(TimeOfDay(minutes: -10).text == "23:50")
  }
}
