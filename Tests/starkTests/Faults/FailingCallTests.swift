import DiskSimulator
import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

@Suite("The program on a disk on which one call fails")
struct FailingCallTests {
  private static let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"
  private static let errors = isLong ? [ENOSPC, EIO, EACCES, EMFILE, EINTR] : [ENOSPC, EIO]
  /// Somebody comes, the check-in begins and is answered, a topic is half typed.
  private static let keys = "12>43tAr"

  @Test(
    "F7: never shows as saved what is not, and has written everything once in the end", arguments: errors)
  func everyCall(_ error: Int32) throws {
    let scratch = try ScratchDirectory()
    let log = scratch.path + "/log"
    let whole = try FaultyProgram(["FAULTY_DISK_LOG": log])
    try type(whole)
    try whole.program.kill()
    let expected = try StoredState(of: whole.program.path)
    #expect(expected.journal.count == 6 && expected.draft.count == 1)
    let calls = DiskLog(at: log).callsThatCanFail
    try #require(calls > 60)
    var ran = 0
    let first = Self.isLong ? 1 : error == EIO ? 9 : 4
    for call in stride(from: first, through: calls, by: Self.isLong ? 1 : 13) {
      guard let faulty = try start(failing: call, with: error) else { continue }
      ran += 1
      try type(faulty)
      try faulty.program.terminal.waitForText("gespeichert ✓")
      try faulty.program.kill()
      #expect(try StoredState(of: faulty.program.path) == expected, "call \(call)")
      #expect(try Rows(of: faulty.program.path).query("PRAGMA integrity_check") == ["ok"], "call \(call)")
    }
    #expect(ran >= (Self.isLong ? 150 : 3), "\(ran) of \(calls) calls")
  }

  /// Nil when the program refused to start: a disk that fails while the database is opened ends it before anything was
  /// done, with a reason and no trap.
  private func start(failing call: Int, with number: Int32) throws -> FaultyProgram? {
    do {
      return try FaultyProgram(["FAULTY_DISK_FAIL": "\(call):\(number)"])
    } catch {
      guard let end = error as? RealProgram.EndedAtStart else { throw error }
      let reasons = [65, 70, 73, 74, 77].map { TerminalDriver.ExitStatus.exited($0) }
      #expect(reasons.contains(end.status), "call \(call): \(end.status)\n\(end.screen.text)")
      let words = end.screen.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.components(separatedBy: ". ").count >= 3, "call \(call): \(end.screen.text)")
      return nil
    }
  }

  /// Types the keys; whatever the screen says is saved after one of them is on the disk.
  private func type(_ faulty: FaultyProgram) throws {
    try faulty.program.type(.enter)
    for (index, key) in Self.keys.enumerated() {
      try faulty.program.type(.character(key))
      guard faulty.state.contains("gespeichert ✓") else { continue }
      let lines = try Rows(of: faulty.program.path).query("SELECT count(*) FROM journal")
      #expect(lines == ["\(min(index + 1, 5) + 1)"], "after \(key)")
    }
  }
}
