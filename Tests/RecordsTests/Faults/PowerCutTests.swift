import DiskSimulator
import Foundation
import Randomness
import Records
import StorageScript
import TerminalDriver
import Testing

@Suite("A power cut")
struct PowerCutTests {
  /// What one cut did.
  private struct Loss: Hashable {
    let call: Int
    let acknowledged: Int
    let isTorn: Bool
  }

  private let session: WrittenSession
  private let folder: TemporaryDirectory

  init() throws {
    session = try WrittenSession()
    folder = try session.folder()
  }

  @Test("A3: at any moment leaves every action that was acknowledged, and at most the one that was not yet")
  func everyMoment() throws {
    let written = try session.write(into: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    let steps = session.script.steps.count
    #expect(written.log.lines == Array(repeating: "stored", count: steps))
    let cuts = try losses(written.log) { path, acknowledged in
      let expected = (acknowledged...min(acknowledged + 1, steps)).map { session.script.progress(after: $0) }
      return try expected.contains(progress(of: path))
    }
    #expect(cuts.count > 5 * steps)
    #expect(cuts.lost == [])
  }

  @Test("A4: with the write-ahead log as the library opens it loses what was acknowledged")
  func writeAheadLog() throws {
    let written = try session.writeWithLog(into: folder)
    try #require(written.run.status == .exited(0), "\(written.run)")
    let cuts = try losses(written.log) { path, acknowledged in
      let lines = try progress(of: path).entries.map { $0 + 1 } ?? 0
      return lines >= acknowledged
    }
    #expect(cuts.lost.contains { !$0.isTorn && $0.acknowledged > 3 }, "\(cuts.lost)")
  }

  /// Cuts the power before every sync and at the end: once nothing comes through that was not synced, six times
  /// some of it.
  private func losses(
    _ log: DiskLog, isKept: (String, Int) throws -> Bool
  ) throws -> (count: Int, lost: [Loss]) {
    var disk = SimulatedDisk()
    var acknowledged = 0
    var moments = 0
    var lost: [Loss] = []
    var random = SplitMix64(seed: 7)
    for (index, call) in (log.calls + [.synced(-1)]).enumerated() {
      if case .said = call { acknowledged += 1 }
      if case .synced = call {
        moments += 1
        let torn = (0..<(WrittenSession.isLong ? 6 : 2)).map { _ in disk.afterTornPowerCut(&random) }
        for (number, files) in ([disk.afterPowerCut] + torn).enumerated() {
          let path = try recover(files)
          if try !isKept(path, acknowledged) {
            lost.append(Loss(call: index, acknowledged: acknowledged, isTorn: number > 0))
          }
        }
      }
      disk.apply(call)
    }
    return (moments, lost)
  }

  /// Puts the files into a new folder, and returns where the database is.
  private func recover(_ files: [String: [UInt8]]) throws -> String {
    let after = folder.path + "/after"
    try? FileManager.default.removeItem(atPath: after)
    try FileManager.default.createDirectory(atPath: after, withIntermediateDirectories: false)
    for (path, bytes) in files {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      try Data(bytes).write(to: URL(fileURLWithPath: after + "/" + name))
    }
    return after + "/stark.sqlite"
  }
}
