import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

@Suite("A disk on which one call fails")
struct FailingDiskTests {
  private let session: WrittenSession
  private let whole: StorageScript.Progress
  /// Every run takes every eighth call; with STARK_LONG all.
  private static let step = WrittenSession.isLong ? 1 : 8

  init() throws {
    session = try WrittenSession(lastEntries: WrittenSession.isLong ? 3 : 1)
    whole = session.script.progress(after: session.script.steps.count)
  }

  @Test(
    "A5, A6: costs nothing: what was not acknowledged is done again, and nothing is there twice",
    arguments: [false, true])
  func writing(_ isFull: Bool) throws {
    let calls = try session.write(into: session.folder(withDatabase: true)).log.callsThatCanFail
    try #require(calls > 20)
    var hasFailed = 0
    for call in stride(from: isFull ? 1 : 2, through: calls, by: Self.step) {
      for fault in faults(call, isFull) {
        let folder = try session.folder(withDatabase: true)
        let written = try session.write(into: folder, fault)
        let path = folder.path + "/stark.sqlite"
        let lines = written.log.lines
        if lines.contains(where: { $0.hasPrefix("failed") }) { hasFailed += 1 }
        if written.run.status == .exited(0) {
          #expect(lines.count { $0 == "stored" } == session.script.steps.count, "\(fault)")
          #expect(try progress(of: path) == whole, "\(fault): \(lines)")
        } else {
          try expectRefused(written, path, "\(fault)")
        }
      }
    }
    #expect(hasFailed > calls / (3 * Self.step))
  }

  @Test("leaves a whole new database or none, and none under the name when it was not whole")
  func creating() throws {
    let calls = try session.write(into: session.folder()).log.callsThatCanFail
    // Most of them write one page after the other.
    for call in stride(from: 1, through: calls, by: WrittenSession.isLong ? 1 : 29) {
      let folder = try session.folder()
      let written = try session.write(into: folder, .refused(call: call, error: EIO))
      if written.run.status != .exited(0) { try expectRefused(written, folder.path + "/stark.sqlite", "\(call)") }
      let killed = try session.folder()
      #expect(try session.write(into: killed, .killed(call: call)).run.status == .signalled(SIGKILL))
      _ = try progress(of: killed.path + "/stark.sqlite")
    }
  }

  @Test("A2: where the program is killed instead of a call, what was acknowledged is there once")
  func killed() throws {
    let calls = try session.write(into: session.folder(withDatabase: true)).log.callsThatCanFail
    for call in stride(from: 1, through: calls, by: Self.step) {
      let folder = try session.folder(withDatabase: true)
      let written = try session.write(into: folder, .killed(call: call))
      #expect(written.run.status == .signalled(SIGKILL))
      let stored = written.log.lines.count
      let expected = [stored, stored + 1].map { session.script.progress(after: $0) }
      #expect(try expected.contains(progress(of: folder.path + "/stark.sqlite")), "\(call)")
    }
  }

  private func faults(_ call: Int, _ isFull: Bool) -> [WatchedRun.Fault] {
    if isFull { return [.refused(call: call, error: ENOSPC), .cutShort(call: call)] }
    return [.refused(call: call, error: EIO), .doneButRefused(call: call, error: EIO)]
  }

  /// Only opening may end the program: with a reason, and before anything was acknowledged.
  private func expectRefused(_ written: WatchedRun, _ path: String, _ comment: Comment) throws {
    let lines = written.log.lines
    #expect(written.run.status == .exited(74) && lines.count == 1 && lines[0].hasPrefix("refused"), comment)
    #expect(try progress(of: path) == StorageScript.Progress(), comment)
  }
}
