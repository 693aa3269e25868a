import Foundation
import PythonReader
import TerminalDriver
import Testing

/// strace lets a call fail, or kills the program at it.
@Suite(
  "A folder that cannot be written to its end",
  .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct PackageFaultTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
  }

  private static let faults = ["mkdirat", "write", "fsync", "linkat"].flatMap { call in
    ["error=ENOSPC", "error=EIO", "signal=SIGKILL"].map { "\(call):\($0)" }
  }

  @Test("C7: is not there or is whole; and what has a description is whole even after a kill", arguments: faults)
  func fault(_ fault: String) throws {
    let folder = stark.path("package")
    // How often the call comes before the folder is begun does not matter: each time is tried.
    var hasSucceeded = false
    for time in 1...60 where !hasSucceeded {
      try? FileManager.default.removeItem(atPath: folder)
      let call = ["export", "package", "--database", database, "--output", folder]
      let run = try CommandRun(
        "/usr/bin/strace",
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(fault):when=\(time)", stark.executable] + call,
        environment: stark.environment())
      let isThere = FileManager.default.fileExists(atPath: folder)
      if FileManager.default.fileExists(atPath: folder + "/datapackage.json") {
        #expect(try Python.faults(ofPackageAt: folder) == [], "\(fault) at \(time)")
      } else if !fault.contains("SIGKILL") {
        #expect(!isThere && run.status != .exited(0), "\(fault) at \(time)")
      }
      // What a kill left behind is replaced by the next one.
      #expect(try stark.run(call + ["--force"]).status == .exited(0))
      #expect(try Python.faults(ofPackageAt: folder) == [])
      hasSucceeded = run.status == .exited(0) && !fault.contains("write")
    }
  }

  private static let replacingFaults = ["write", "fsync", "linkat", "renameat", "unlinkat"].flatMap { call in
    ["error=ENOSPC", "error=EIO", "signal=SIGKILL"].map { "\(call):\($0)" }
  }

  @Test("C7: with an old package in it is the old one, the new one, or has no description", arguments: replacingFaults)
  func replacing(_ fault: String) throws {
    let folder = stark.path("package")
    func export(_ more: String...) -> [String] {
      ["export", "package", "--database", database, "--output", folder, "--force"] + more
    }
    func contents() throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".stark-") }
      return Dictionary(
        uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()) })
    }
    var hasSucceeded = false
    for time in 1...60 where !hasSucceeded {
      #expect(try stark.run(export("--language", "en")).status == .exited(0))
      let old = try contents()
      let run = try CommandRun(
        "/usr/bin/strace",
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(fault):when=\(time)", stark.executable] + export(),
        environment: stark.environment())
      let found = try contents()
      if found["datapackage.json"] != nil {
        #expect(try Python.faults(ofPackageAt: folder) == [], "\(fault) at \(time)")
      }
      if run.status != .exited(0), !fault.contains("SIGKILL") {
        let isTold = run.messages.contains("Dateien von zwei Paketen")
        #expect(isTold != (found == old), "\(fault) at \(time): \(run.messages)")
      }
      hasSucceeded = run.status == .exited(0) && !fault.contains("write")
    }
    #expect(try stark.run(export()).status == .exited(0))
    #expect(try Python.faults(ofPackageAt: folder) == [])
  }
}
