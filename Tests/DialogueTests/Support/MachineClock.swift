import Dialogue

/// The clocks of a machine as a test wants them: they go on together, and each may jump.
struct MachineClock {
  /// A time of day that cannot be read, or that is over already.
  struct NoSuchTime: Error {
    let text: String
  }

  private(set) var reading: ClockReading
  private let midnight: Instant

  /// Clocks in Berlin that show `time`.
  init(_ date: CivilDate, _ time: String) throws {
    midnight = TimeZoneRule.berlin.instant(of: date, at: TimeOfDay(minutes: 0))
    let sinceMidnight = try Self.milliseconds(time)
    reading = ClockReading(
      wall: Instant(milliseconds: midnight.milliseconds + sinceMidnight), sinceBoot: 3_600_000, boot: "boot 1")
  }

  /// Goes on until the wall clock shows `HH:MM`, `HH:MM:SS` or `HH:MM:SS.sss`.
  mutating func goOn(until time: String) throws {
    let span = midnight.milliseconds + (try Self.milliseconds(time)) - reading.wall.milliseconds
    guard span >= 0 else { throw NoSuchTime(text: time) }
    goOn(for: .milliseconds(span))
  }

  /// Time passes for all clocks; suspended machines count it too.
  mutating func goOn(for span: Duration) {
    reading.wall = reading.wall + span
    reading.sinceBoot += span.inMilliseconds
  }

  /// Somebody sets the wall clock.
  mutating func setWall(by span: Duration) {
    reading.wall = reading.wall + span
  }

  /// The time since boot runs wrong.
  mutating func stumble(by span: Duration) {
    reading.sinceBoot += span.inMilliseconds
  }

  /// The machine is off for a while and starts again.
  mutating func restart(after span: Duration) {
    reading = ClockReading(wall: reading.wall + span, sinceBoot: 9_000, boot: reading.boot + "'")
  }

  private static func milliseconds(_ time: String) throws -> Int64 {
    let fields = time.split(separator: ":")
    guard fields.count == 2 || fields.count == 3, let hours = Int64(fields[0]), let minutes = Int64(fields[1]),
      let seconds = fields.count == 3 ? Double(fields[2]) : 0
    else { throw NoSuchTime(text: time) }
    return (hours * 60 + minutes) * 60_000 + Int64((seconds * 1000).rounded())
  }
}
