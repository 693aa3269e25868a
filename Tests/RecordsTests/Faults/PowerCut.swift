import DiskSimulator
import Foundation
import Randomness

/// A moment at which the power goes, and what is on the disk afterwards.
struct PowerCut {
  /// The number of the call before which it goes.
  let call: Int
  /// How many lines the program had said until then.
  let acknowledged: Int
  /// Some of what was not synced came through.
  let isTorn: Bool
  /// The files that are left.
  let files: [String: [UInt8]]

  /// The power goes before every sync and at the end: once nothing comes through that was not synced, and a few times
  /// some of it. `disk` is what was there at the start.
  static func all(_ log: DiskLog, on disk: SimulatedDisk = SimulatedDisk()) -> [PowerCut] {
    var disk = disk
    var random = SplitMix64(seed: 7)
    var acknowledged = 0
    var cuts: [PowerCut] = []
    for (index, call) in (log.calls + [.synced(-1)]).enumerated() {
      if case .said = call { acknowledged += 1 }
      if case .synced = call {
        func cut(_ files: [String: [UInt8]], isTorn: Bool) -> PowerCut {
          PowerCut(call: index, acknowledged: acknowledged, isTorn: isTorn, files: files)
        }
        cuts.append(cut(disk.afterPowerCut, isTorn: false))
        for _ in 0..<(WrittenSession.isLong ? 6 : 2) {
          cuts.append(cut(disk.afterTornPowerCut(&random), isTorn: true))
        }
      }
      disk.apply(call)
    }
    return cuts
  }

  /// Puts the files into a new folder at `path`, in the place of an older one; `folder` is where they were.
  func recover(into path: String, from folder: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    for (name, bytes) in files {
      let place = URL(fileURLWithPath: path + name.dropFirst(folder.count))
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
  }
}
