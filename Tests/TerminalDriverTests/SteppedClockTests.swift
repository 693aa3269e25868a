import Foundation
import Glibc
import Scratch
import TerminalDriver
import Testing

@Suite(
  "A stepped clock",
  .disabled(if: Sanitizer.excludesSteppedClock, "No program with a sanitizer has a stepped clock."))
struct SteppedClockTests {
  let directory: ScratchDirectory

  init() throws {
    directory = try ScratchDirectory()
  }

  private func probe(_ clock: SteppedClock, timeZone: String = "UTC") throws -> TerminalSession {
    var environment = TerminalEnvironment.standard(home: directory.path)
    environment["TZ"] = timeZone
    let session = try TerminalSession(
      executable: try builtExecutable(named: "ClockProbe"),
      environment: environment.merging(clock.environment) { $1 }, size: TerminalSize(rows: 6, columns: 40))
    try session.waitForText("ready")
    return session
  }

  /// What the program reads on its three clocks.
  private func clocks(_ session: TerminalSession) throws -> [String] {
    let start = session.output.count
    try session.send(key: .enter)
    var answer = ""
    try session.wait(until: "three clocks") { _ in
      answer = String(decoding: session.output[start...], as: UTF8.self)
      return answer.contains("boottime ") && answer.hasSuffix("\r\n")
    }
    return answer.split(whereSeparator: \.isNewline).map(String.init)
  }

  private func reading(_ time: String) -> [String] {
    ["realtime \(time)", "monotonic \(time)", "boottime \(time)"]
  }

  @Test("is what all three clocks of the program read, at every step, exactly")
  func steps() throws {
    var clock = try SteppedClock(in: directory, at: "2021-03-24 12:20:00")
    let session = try probe(clock)
    #expect(try clocks(session) == reading("1616588400.000000000"))
    try clock.advance(by: .milliseconds(1))
    #expect(try clocks(session) == reading("1616588400.001000000"))
    try clock.advance(by: .seconds(3600) - .milliseconds(2))
    #expect(try clocks(session) == reading("1616591999.999000000"))
    #expect(clock.wall == "2021-03-24 13:19:59.999")
    try clock.set("2038-01-19 03:14:08.250")
    #expect(try clocks(session) == reading("2147483648.250000000"))
    try clock.set("2021-03-24 12:20:00")
    #expect(try clocks(session) == reading("1616588400.000000000"))
  }

  @Test("reads milliseconds as they were set, whatever floating point makes of them")
  func milliseconds() throws {
    var clock = try SteppedClock(in: directory, at: "2021-03-24 12:20:09")
    let session = try probe(clock)
    for millisecond in stride(from: 0, to: 1000, by: 9) {
      let digits = String(1000 + millisecond).dropFirst()
      #expect(try clocks(session) == reading("1616588409.\(digits)000000"))
      try clock.advance(by: .milliseconds(9))
    }
  }

  @Test("does not depend on the time zone, not even in the hour that comes twice")
  func timeZones() throws {
    var clock = try SteppedClock(in: directory, at: "2021-10-31 00:30:00")
    let session = try probe(clock, timeZone: "Europe/Berlin")
    #expect(try clocks(session) == reading("1635640200.000000000"))
    try clock.advance(by: .seconds(3600))
    #expect(try clocks(session) == reading("1635643800.000000000"))
  }

  @Test("stands still while a time-out of the program takes its real time")
  func timeOut() throws {
    let clock = try SteppedClock(in: directory, at: "2021-03-24 12:20:00")
    let session = try probe(clock)
    try session.send("poll 120\r")
    try session.waitForText("time-out after ")
    try session.wait(until: "the duration") { $0.text.hasSuffix(" ms") }
    let duration = try #require(Int(session.screen.text.split(separator: " ").dropLast().last ?? ""))
    #expect(duration >= 120)
    #expect(try clocks(session) == reading("1616588400.000000000"))
  }

  @Test("does not end a time-out when it is stepped; a key does")
  func keyEndsTimeOut() throws {
    var clock = try SteppedClock(in: directory, at: "2021-03-24 12:20:00")
    let session = try probe(clock)
    try session.send("poll 600000\r")
    try session.waitForText("waiting")
    try clock.advance(by: .seconds(3600))
    try session.waitForIdle()
    #expect(!session.screen.text.contains("after"))
    try session.send(key: .enter)
    try session.waitForText("input after ")
    try session.waitForText("boottime 1616592000.000000000")
  }

  @Test("leaves nothing behind when the program is killed")
  func remains() throws {
    let session = try probe(SteppedClock(in: directory, at: "2021-03-24 12:20:00"))
    let files = ["faketime_shm_", "sem.faketime_sem_"].map { "/dev/shm/\($0)\(session.processIdentifier)" }
    #expect(files.allSatisfy { access($0, F_OK) == 0 })
    try session.kill(SIGKILL)
    #expect(try session.waitForExit() == .signalled(SIGKILL))
    #expect(files.allSatisfy { access($0, F_OK) != 0 })
  }

  @Test("says what is missing when there is no libfaketime")
  func noLibrary() {
    let error = #expect(throws: DriverError.self) { try FaketimeLibrary.path(in: ["/nowhere/*"]) }
    #expect(error?.description.contains("libfaketime is missing") == true)
    #expect(error?.description.contains("/nowhere/*/libfaketimeMT.so.1") == true)
  }

  @Test(
    "refuses what is not a time",
    arguments: [
      "", "2021-03-24", "2021-02-29 12:00:00", "2021-03-24 24:00:00", "2021-3-24 12:00:00",
      "2021-03-24 12:00:00.25", "2021-03-24 12:00:00 UTC", "1969-12-31 23:59:59",
    ])
  func notATime(_ text: String) {
    #expect(throws: DriverError.self) { try SteppedClock(in: directory, at: text) }
  }
}
