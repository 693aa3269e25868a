import DiskSimulator
import Foundation
import Scratch
import TerminalDriver
import Testing

@Suite("A rescue of a damaged database that is killed")
struct KilledRescueTests {
  private let scratch: ScratchDirectory
  private let damaged: Data

  init() throws {
    scratch = try ScratchDirectory()
    let path = scratch.file("whole.sqlite")
    try FirstSessionFile.write(to: path, madeAt: .early)
    let page = try #require(
      try Rows(of: path).query("SELECT rootpage FROM sqlite_schema WHERE name = 'turn'").first.flatMap { Int($0) }
    )
    var contents = try Data(contentsOf: URL(fileURLWithPath: path))
    contents.replaceSubrange((page - 1) * 4096..<(page - 1) * 4096 + 64, with: Data(repeating: 0xAA, count: 64))
    damaged = contents
  }

  /// How much has come into a file that a rescue has made.
  private func rows(in folder: ScratchDirectory, _ name: String) throws -> [String] {
    try Rows(of: folder.file("stark.sqlite-backups/" + name)).query(
      "SELECT (SELECT count(*) FROM session) || ' ' || (SELECT count(*) FROM attendance) || ' ' || "
        + "(SELECT count(*) FROM search_text)")
  }

  private func folder() throws -> ScratchDirectory {
    let folder = try ScratchDirectory(in: scratch.path)
    try damaged.write(to: URL(fileURLWithPath: folder.file("stark.sqlite")))
    return folder
  }

  private func rescue(in folder: ScratchDirectory, _ fault: WatchedRun.Fault? = nil) throws -> WatchedRun {
    try WatchedRun(
      "stark", ["doctor", "--rescue", "--database", folder.file("stark.sqlite")], watching: folder.path,
      scratch: scratch, fault: fault)
  }

  private func names(in folder: ScratchDirectory) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.file("stark.sqlite-backups"))) ?? []
  }

  @Test("leaves its result under the final name only when it is whole, and no copy that the next one does not clear")
  func everyCall() throws {
    let first = try folder()
    let calls = try rescue(in: first).log.callsThatCanFail
    let whole = try rows(in: first, try #require(names(in: first).first))
    try #require(calls > 20 && whole != ["0 0 0"])
    let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"
    var left = 0
    for call in stride(from: 2, through: calls, by: isLong ? 1 : max(1, calls / 15)) {
      let folder = try folder()
      #expect(try rescue(in: folder, .killed(call: call)).run.status == .signalled(SIGKILL))
      left += names(in: folder).count { $0.contains(".new") }
      #expect(names(in: folder).allSatisfy { $0.contains(".new") || $0.hasPrefix("rescued-") })
      let again = try rescue(in: folder)
      #expect(again.run.status == .exited(0), "\(call): \(again.run.messages)")
      let results = names(in: folder)
      #expect(results.allSatisfy { $0.hasPrefix("rescued-") && $0.hasSuffix("Z.sqlite") }, "\(call): \(results)")
      for result in results {
        #expect(try rows(in: folder, result) == whole, "\(call): \(result)")
      }
      #expect(FileManager.default.contents(atPath: folder.file("stark.sqlite")) == damaged)
    }
    #expect(left > 3)
  }

  @Test("leaves no copy that the next start of the program does not clear either")
  func nextStart() throws {
    let stark = try BuiltStark()
    let database = try stark.makeDatabase()
    let backups = database + "-backups"
    try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: false)
    for ending in ["", "-journal", "-wal", "-shm"] {
      try Data("Amina".utf8).write(to: URL(fileURLWithPath: "\(backups)/x.damaged.new\(ending)"))
    }
    let terminal = try stark.start(["--database", database])
    try terminal.waitForText("Nächster Termin")
    #expect(try FileManager.default.contentsOfDirectory(atPath: backups).isEmpty)
  }
}
