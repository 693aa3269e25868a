import AcceptanceScripts
import DiskSimulator
import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

/// The built program in a real terminal, on a disk that the test can fill or break and mend again.
final class FaultyProgram {
  let program: RealProgram
  private let folder: ScratchDirectory
  private let rest: String

  /// The database lies on the faulty disk, the home does not. `faults` are more settings of the disk.
  init(_ faults: [String: String] = [:]) throws {
    let folder = try ScratchDirectory()
    self.folder = folder
    rest = folder.path + "/error"
    try FileManager.default.createDirectory(atPath: folder.path + "/disk", withIntermediateDirectories: false)
    program = try RealProgram(
      database: folder.path + "/disk/stark.sqlite",
      environment: ["FAULTY_DISK_FOLDER": folder.path + "/disk", "FAULTY_DISK_SWITCH": rest].merging(faults) { $1 },
      preloaded: try builtExecutable(named: "libFaultyDisk.so"))
  }

  /// From now on, whatever needs room or the disk fails.
  func fail(with error: Int32) throws {
    try Data("\(error)".utf8).write(to: URL(fileURLWithPath: rest))
  }

  /// The disk works again.
  func mend() throws {
    try FileManager.default.removeItem(atPath: rest)
  }

  /// The row of the screen that says what is saved.
  var state: String { program.terminal.screen.lines[21] }
  /// What is in a home folder of the program.
  func rescueFiles() -> [String] {
    let state = program.folder.path + "/.local/state/stark"
    return ((try? FileManager.default.contentsOfDirectory(atPath: state)) ?? []).map { state + "/" + $0 }
  }

  /// What the journal holds of these kinds.
  func stored(_ kind: String) throws -> Int {
    Int(try Rows(of: program.path).query("SELECT count(*) FROM journal WHERE kind = '\(kind)'")[0]) ?? -1
  }
}
