import Foundation
import TerminalDriver
import Testing

/// strace lets a call fail, or kills the program at it.
@Suite(
  "A file that cannot be written to its end",
  .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct OutputFaultTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
  }

  /// Every call on the way of a file to its name; what stands before the colon names the calls.
  private static let faults = ["openat", "write", "fchmod", "fsync", "linkat", "renameat"].flatMap { call in
    ["error=ENOSPC", "error=EIO", "error=EACCES", "signal=SIGKILL"].map { "\(call):\($0)" }
  }

  @Test(
    "C7: is the old one whole or the new one whole, and nothing is left beside it after the next one",
    arguments: faults, [false, true])
  func fault(_ fault: String, _ hasOld: Bool) throws {
    let path = stark.path("topics.csv")
    let new = try stark.run(["export", "topics", "--database", database]).output
    // How often the call comes before the file is begun does not matter: each time is tried.
    var hasSucceeded = false
    for time in 1...60 where !hasSucceeded {
      try? FileManager.default.removeItem(atPath: path)
      if hasOld { try Data("old".utf8).write(to: URL(fileURLWithPath: path)) }
      let call = ["export", "topics", "--database", database, "--output", path, "--force"]
      let run = try CommandRun(
        "/usr/bin/strace",
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(fault):when=\(time)", stark.executable] + call,
        environment: stark.environment())
      let found = FileManager.default.contents(atPath: path).map { [UInt8]($0) }
      let isWhole = found == new || found == (hasOld ? Array("old".utf8) : nil)
      #expect(isWhole, "\(fault) at \(time)")
      if run.status == .exited(0) { #expect(found == new, "\(fault) at \(time)") }
      if fault.contains("SIGKILL") { #expect(try stark.run(call).status == .exited(0)) }
      let names = try stark.contents().keys.filter { !$0.hasPrefix("records.sqlite") && $0 != "topics.csv" }
      #expect(names.isEmpty, "\(fault) at \(time): \(names)")
      hasSucceeded = run.status == .exited(0) && !fault.contains("write")
    }
  }

  @Test("C6: is made under no name that somebody could plant, for its owner only, and lasts before it is named")
  func order() throws {
    let folder = stark.path("open")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try #require(chmod(folder, 0o777) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder + "/.stark-tmp", withDestinationPath: database)
    let before = FileManager.default.contents(atPath: database)
    let trace = stark.path("trace")
    let run = try CommandRun(
      "/usr/bin/strace",
      [
        "-f", "-o", trace, "-e", "trace=openat,fsync,linkat", stark.executable, "export", "topics", "--database",
        database, "--output", folder + "/topics.csv",
      ], environment: stark.environment())
    #expect(run.status == .exited(0))
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let begun = try #require(lines.lastIndex { $0.contains("O_TMPFILE") && $0.contains("0600") })
    let calls = lines[begun...].compactMap { line in
      ["openat", "fsync", "linkat"].first { line.contains(" \($0)(") }
    }
    #expect(calls == ["openat", "fsync", "linkat", "fsync"], "\(calls)")
    #expect(FileManager.default.contents(atPath: database) == before)
  }
}
