internal import Foundation
internal import Randomness

/// Inputs that were interesting once, and changes of them.
package struct Corpus {
  private let inputs: [[UInt8]]
  private var random: SplitMix64

  /// The inputs in the folder called `name`, changed as `seed` says.
  package init(_ name: String, seed: UInt64) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus/" + name)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    inputs = try files.sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
    random = SplitMix64(seed: seed)
  }

  /// The inputs as they are, then so many changed ones.
  package mutating func inputs(changed count: Int) -> [[UInt8]] {
    inputs + (0..<count).map { _ in changed() }
  }

  private mutating func changed() -> [UInt8] {
    var bytes = inputs.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2 where place < bytes.count: bytes.removeSubrange(place..<min(place + 3, bytes.count))
      default: bytes.insert(contentsOf: (inputs.randomElement(using: &random) ?? []).prefix(12), at: place)
      }
    }
    return bytes
  }
}
