import Content
import Testing

@Suite("A demo time")
struct DemoTimeTests {
  @Test("is read with and without seconds")
  func reading() throws {
    let time = try #require(DemoTime("12:47:20"))
    #expect([time.hour, time.minute, time.second] == [12, 47, 20])
    #expect(DemoTime("12:47")?.secondsOfDay == 46_020)
    #expect(DemoTime("00:00")?.secondsOfDay == 0)
    #expect(DemoTime("23:59:59")?.secondsOfDay == 86_399)
  }

  @Test(
    "is refused otherwise",
    arguments: ["", "12", "24:00", "12:60", "12:00:60", "1:30", "12:30:", "-1:30", "+1:30", "ab:cd", "1:2:3:4"])
  func refused(text: String) {
    #expect(DemoTime(text) == nil)
  }

  @Test("is compared by the clock")
  func order() throws {
    #expect(try #require(DemoTime("12:59:59")) < #require(DemoTime("13:00")))
  }
}
