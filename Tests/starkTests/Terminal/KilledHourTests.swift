import AcceptanceScripts
import Foundation
import Testing

@Suite("An hour in which the program is killed")
struct KilledHourTests {
  /// Three hours of twenty accidents; with STARK_LONG twelve.
  private static let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"
  private static let seeds = 1...(isLong ? 4 : 1)

  @Test("A2: again and again goes on where it was, and its record is exactly right", arguments: seeds)
  func lateJoiner(_ seed: Int) throws {
    let hour = try KilledHour(ExpectedHour(LateJoiner.all), seed: UInt64(seed))
    try hour.run(kills: 20)
    try expectRecordOfLateJoiner(hour.rows)
  }

  @Test("A2: with a disturbance, peer consultation, a plan and a break is as exactly right", arguments: seeds)
  func conflict(_ seed: Int) throws {
    let script = ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill
    let hour = try KilledHour(ExpectedHour(script), seed: UInt64(seed))
    try hour.run(kills: 20)
    try expectRecordOfConflictAtStart(hour.rows)
  }

  @Test("A2: with dial-in problems, a shared device, a pasted chat and undo is as exactly right", arguments: seeds)
  func lostConnection(_ seed: Int) throws {
    let script = LostConnection.beforeTheKill + LostConnection.afterTheKill
    let hour = try KilledHour(ExpectedHour(script), seed: UInt64(seed))
    try hour.run(kills: 20)
    try expectRecordOfLostConnection(hour.rows)
  }
}
