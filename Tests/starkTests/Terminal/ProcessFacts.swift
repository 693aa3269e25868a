import Foundation
import Testing

/// What the kernel counts of a process that runs.
struct ProcessFacts {
  /// How often its threads went to sleep by themselves; they have woken up as often.
  let sleeps: Int
  let threads: Int
  let processorTime: Duration

  init(of process: Int32) throws {
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    threads = tasks.count
    sleeps = try tasks.map { task in
      let status = try String(contentsOfFile: "/proc/\(process)/task/\(task)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
      return try #require(line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) })
    }.reduce(0, +)
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    // The name in brackets may hold blanks; user and system time are the 14th and 15th field.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    let ticks = fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
    processorTime = .milliseconds(ticks * 1000 / sysconf(Int32(_SC_CLK_TCK)))
  }
}
