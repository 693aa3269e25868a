internal import Foundation

/// The most memory a process has had at once so far, as the kernel counts it.
enum PeakMemory {
  /// In bytes; nil once the process has ended. What the kernel tells then counts what the tests had when they started
  /// it.
  static func bytes(of process: Int32) -> Int? {
    let lines = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8).split(separator: "\n")
    let kilobytes = lines?.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Int($0) }.map { $0 * 1024 }
  }
}
