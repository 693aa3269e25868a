internal import Foundation
package import Scratch
package import TerminalDriver

/// A program that ran with one folder of its disk watched, and what it did there.
package struct WatchedRun {
  package let run: CommandRun
  package let log: DiskLog

  /// Which call fails, how.
  package enum Fault: Hashable, Sendable {
    /// The call is not made; the program sees this error.
    case refused(call: Int, error: Int32)
    /// The call is made, and the program sees this error all the same.
    case doneButRefused(call: Int, error: Int32)
    /// A write that comes to an end half way, as on a disk that is nearly full; other calls are made as they are.
    case cutShort(call: Int)
    /// The program is killed instead of the call.
    case killed(call: Int)

    var setting: String {
      switch self {
      case .refused(let call, let error): "\(call):\(error)"
      case .doneButRefused(let call, let error): "\(call):\(error):late"
      case .cutShort(let call): "\(call):28:short"
      case .killed(let call): "\(call):0"
      }
    }
  }

  /// Runs the built `program` to its end; `folder` is watched, and `scratch` takes the log.
  package init(
    _ program: String, _ arguments: [String], watching folder: String, scratch: ScratchDirectory,
    fault: Fault? = nil, environment: [String: String] = [:]
  ) throws(DriverError) {
    let path = scratch.path + "/" + UUID().uuidString + ".log"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var variables = TerminalEnvironment.standard(home: scratch.path)
    variables.merge(try Self.environment(watching: folder, log: path, fault: fault)) { $1 }
    variables.merge(environment) { $1 }
    run = try CommandRun(try builtExecutable(named: program), arguments, environment: variables)
    log = DiskLog(at: path)
  }

  /// What makes a program run on a disk that is watched and fails; `preloaded` are other libraries it is to load.
  package static func environment(
    watching folder: String, log: String? = nil, fault: Fault? = nil, switched: String? = nil,
    preloaded: String? = nil
  ) throws(DriverError) -> [String: String] {
    var variables = [
      "LD_PRELOAD": ([try builtExecutable(named: "libFaultyDisk.so")] + (preloaded.map { [$0] } ?? []))
        .joined(separator: ":"),
      "FAULTY_DISK_FOLDER": folder,
    ]
    variables["FAULTY_DISK_LOG"] = log
    variables["FAULTY_DISK_FAIL"] = fault?.setting
    variables["FAULTY_DISK_SWITCH"] = switched
    return variables
  }
}
