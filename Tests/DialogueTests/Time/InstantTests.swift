import Dialogue
import Randomness
import Testing

@Suite("A point of time in text")
struct InstantTests {
  @Test(
    "is written in UTC with milliseconds and read back",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_616_585_400_000, "2021-03-24T11:30:00.000Z"),
      (1_616_585_400_007, "2021-03-24T11:30:00.007Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    ] as [(Int64, String)])
  func iso(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).iso == text)
    #expect(Instant(text) == Instant(milliseconds: milliseconds))
  }

  @Test("comes back from its text, whenever it is", arguments: 0..<10)
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let instant = Instant(milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random))
      #expect(Instant(instant.iso) == instant)
    }
  }

  @Test("is read without milliseconds too")
  func withoutMilliseconds() {
    #expect(Instant("2021-03-24T11:30:00Z") == Instant(milliseconds: 1_616_585_400_000))
  }

  @Test(
    "is read from nothing else",
    arguments: [
      "", "2021-03-24", "2021-03-24T11:30:00", "2021-03-24T11:30:00.000", "2021-03-24T11:30:00.5Z",
      "2021-03-24T11:30:00.00000Z", "2021-03-24T11:30:00.9999Z", "2021-03-24 11:30:00.000Z", "2021-03-24T24:00:00.000Z",
      "2021-03-24T11:60:00.000Z", "2021-03-24T11:30:60.000Z", "2021-02-30T11:30:00.000Z", "2021-3-24T11:30:000.000Z",
      "-2021-03-24T11:30:00.000Z", "2021x03x24x11x30x00x000Z", "2021-03-24T11:30:00.000Z ", "2021-03-24T11:30:00.000ZZ",
      "2021-03-24T11:30:00.000+00:00Z", "2021-03-24T+1:30:00.000Z", "２021-03-24T11:30:00.000Z",
    ])
  func otherTexts(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("spans are rounded to the nearest second and minute for the record, and cut off on a running timer")
  func rounding() {
    #expect([1499, 1500, 1501, -499].map { Duration.milliseconds($0).roundedSeconds } == [1, 2, 2, 0])
    #expect([89_999, 90_000, 29_999].map { Duration.milliseconds($0).roundedMinutes } == [1, 2, 0])
    #expect(Duration.milliseconds(1999).wholeSeconds == 1)
    #expect(Duration.milliseconds(1999).inMilliseconds == 1999)
    #expect(Duration.minutes(3) == .seconds(180))
  }
}
