import Dialogue
import Foundation

/// The machine's clocks: wall time, and time since boot with sleep included.
struct SystemClock: Sendable {
  private let boot: String

  init() {
    let path = "/proc/sys/kernel/random/boot_id"
    boot = (try? String(contentsOfFile: path, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
  }

  /// Both clocks now, rounded to milliseconds.
  func read() -> ClockReading {
    ClockReading(
      wall: Instant(milliseconds: Self.milliseconds(CLOCK_REALTIME)),
      sinceBoot: Self.milliseconds(CLOCK_BOOTTIME), boot: boot)
  }

  /// For how many milliseconds the machine has slept since it was started.
  func slept() -> Int64 {
    // The two clocks are not read at one moment: what lies around the other one tells whether something came between.
    let before = Self.milliseconds(CLOCK_MONOTONIC)
    let sinceBoot = Self.milliseconds(CLOCK_BOOTTIME)
    let after = Self.milliseconds(CLOCK_MONOTONIC)
    return after - before < 100 ? sinceBoot - after : slept()
  }

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
