internal import Glibc
package import Scratch

/// A clock for a program under test that moves only when the test says so.
///
/// libfaketime makes CLOCK_REALTIME, CLOCK_MONOTONIC and CLOCK_BOOTTIME all read the set time, counted from
/// 1970, from the program's next look at a clock on. Setting it back sets the monotonic clocks back too.
///
/// Time-outs are not clocks: `poll`, `select` and relative sleeps take the time they take. A program that
/// waits in `poll` for its next tick therefore sees a step when the time-out ends, or at the next key.
/// What waits for a *moment* goes wrong under a standing clock: an absolute `clock_nanosleep` returns at
/// once, and `Task.sleep`, `Thread.sleep` and absolute timers never end.
package struct SteppedClock {
  /// The set time, in milliseconds since 1970.
  package private(set) var millisecondsSince1970: Int64

  private let directory: ScratchDirectory
  private let library: String

  /// A clock that stands at `wall`: `2021-03-24 12:20:00`, in UTC, if need be with `.250` at the end.
  package init(in directory: ScratchDirectory, at wall: String) throws(DriverError) {
    self.directory = directory
    library = try FaketimeLibrary.path()
    millisecondsSince1970 = try WallTime.milliseconds(wall)
    try write()
  }

  /// The set time, in UTC.
  package var wall: String { WallTime.text(millisecondsSince1970) }

  /// What the program needs in its environment. The time zone is free: the file counts in UTC.
  package var environment: [String: String] {
    [
      "LD_PRELOAD": library,
      "FAKETIME_TIMESTAMP_FILE": file,
      // Seconds since 1970. The usual form is a local time, and in autumn one hour of those means two.
      "FAKETIME_FMT": "%s",
      // By default the file is read every ten seconds.
      "FAKETIME_NO_CACHE": "1",
      // Else every file seems to have been changed right now.
      "NO_FAKE_STAT": "1",
    ]
  }

  /// Sets the clock to `wall`, a time in UTC.
  package mutating func set(_ wall: String) throws(DriverError) {
    millisecondsSince1970 = try WallTime.milliseconds(wall)
    try write()
  }

  /// Moves the clock by `duration`, in whole milliseconds.
  package mutating func advance(by duration: Duration) throws(DriverError) {
    let (seconds, attoseconds) = duration.components
    millisecondsSince1970 += seconds * 1000 + attoseconds / 1_000_000_000_000_000
    try write()
  }

  private var file: String { "\(directory.path)/clock" }

  /// Replaces the file in one step, so that a program never reads half a time.
  private func write() throws(DriverError) {
    let (seconds, milliseconds) = (millisecondsSince1970 / 1000, millisecondsSince1970 % 1000)
    let digits = String(1000 + milliseconds).dropFirst()
    // libfaketime reads the fraction as a floating-point number and cuts it off after nanoseconds; half a
    // nanosecond more keeps .001 from becoming .000999999.
    let line = "\(seconds).\(digits)0000005\n"
    let draft = file + ".new"
    guard let stream = fopen(draft, "we") else { throw .system("writing \(draft)", reason: reason()) }
    let written = fputs(line, stream)
    guard fclose(stream) == 0, written >= 0, rename(draft, file) == 0 else {
      throw .system("writing \(file)", reason: reason())
    }
  }
}
