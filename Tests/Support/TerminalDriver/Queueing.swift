internal import Foundation

/// How long threads could have run while others had the processors, as the kernel counts it.
enum Queueing {
  /// That time of a process's first thread; of the calling one with `thread-self`. Zero where the kernel does not
  /// count: then nothing is taken off, and a test is as strict as its limit.
  static func time(of process: String) -> Duration {
    let counts = try? String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)
    // Time on a processor, time waiting for one, both in nanoseconds, and how often it got one.
    let fields = counts?.split(whereSeparator: \.isWhitespace) ?? []
    return .nanoseconds(fields.count == 3 ? Int64(fields[1]) ?? 0 : 0)
  }
}
