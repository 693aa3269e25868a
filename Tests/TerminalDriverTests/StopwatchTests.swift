import Foundation
import TerminalDriver
import Testing

@Suite("A stopwatch")
struct StopwatchTests {
  private func shell(_ script: String) throws -> TerminalSession {
    // On one processor they have to share.
    let allowed = try #require(
      String(contentsOfFile: "/proc/self/status", encoding: .utf8).firstMatch(of: /Cpus_allowed_list:\s*(\d+)/))
    return try TerminalSession(
      executable: "/usr/bin/taskset", arguments: ["-c", String(allowed.1), "/bin/sh", "-c", script],
      environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test("counts what a program waits for")
  func waiting() throws {
    let program = try shell("read line; sleep 0.5; echo done")
    let watch = Stopwatch(program)
    try program.send("\r")
    try program.waitForExit()
    #expect(watch.time > .milliseconds(450))
  }

  @Test("takes off no moment twice in which the program and whoever watches it wait for a processor")
  func overlap() {
    let (program, watcher) = (Duration.milliseconds(300), Duration.milliseconds(200))
    #expect(Stopwatch.own(of: .seconds(1), program: program, watcher: watcher) == .milliseconds(700))
    #expect(Stopwatch.own(of: .seconds(1), program: watcher, watcher: program) == .milliseconds(700))
    // The kernel rounds: what is left is never less than nothing.
    #expect(Stopwatch.own(of: .milliseconds(1), program: .milliseconds(2), watcher: .zero) == .zero)
  }

  @Test("counts what a program works, and not how long it has to wait for others meanwhile")
  func working() throws {
    let others = try (1...4).map { _ in try shell("echo works; while :; do :; done") }
    for other in others { try other.waitForText("works") }
    let program = try shell("echo ready; read line; i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done")
    try program.waitForText("ready")
    let clock = ContinuousClock()
    let (watch, start) = (Stopwatch(program), clock.now)
    try program.send("\r")
    try program.waitForExit(deadline: .seconds(60))
    let (time, all) = (watch.time, start.duration(to: clock.now))
    #expect(time < all / 2, "\(time) of \(all)")
    #expect(time > .milliseconds(20))
    for other in others { try other.kill(SIGKILL) }
  }
}
