import AcceptanceScripts
import Foundation
import Testing

@Suite("An hour in which the program is killed")
struct KilledHourTests {
  /// Two hours of twenty accidents; with STARK_LONG ten hours of twenty.
  private static let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"

  @Test("again and again goes on where it was, and its record is exactly right", arguments: 1...(isLong ? 10 : 2))
  func killed(_ seed: Int) throws {
    let hour = try KilledHour(ExpectedHour(LateJoiner.all), seed: UInt64(seed))
    try hour.run(kills: 20)
  }
}
