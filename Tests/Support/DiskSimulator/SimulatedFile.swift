internal import Randomness

/// The contents of a file, and what of them the disk would still have after a power cut.
struct SimulatedFile: Equatable {
  /// A change that was not synced yet.
  private enum Change: Equatable {
    case bytes(at: Int, [UInt8])
    case length(Int)
  }

  /// What a disk writes whole or not at all.
  private static let sector = 512

  /// What was synced.
  private(set) var durable: [UInt8]
  private var pending: [Change] = []

  init(_ contents: [UInt8] = []) {
    durable = contents
  }

  mutating func write(_ bytes: [UInt8], at offset: Int) { pending.append(.bytes(at: offset, bytes)) }
  mutating func truncate(to length: Int) { pending.append(.length(length)) }

  mutating func sync() {
    for change in pending { Self.apply(change, to: &durable) }
    pending = []
  }

  /// Some sectors of what was not synced came through, some did not.
  func torn(_ random: inout SplitMix64) -> [UInt8] {
    var contents = durable
    for change in pending {
      switch change {
      case .length: if Bool.random(using: &random) { Self.apply(change, to: &contents) }
      case .bytes(let offset, let bytes):
        var start = 0
        while start < bytes.count {
          let end = min(bytes.count, start + Self.sector - (offset + start) % Self.sector)
          if Bool.random(using: &random) {
            Self.apply(.bytes(at: offset + start, Array(bytes[start..<end])), to: &contents)
          }
          start = end
        }
      }
    }
    return contents
  }

  private static func apply(_ change: Change, to contents: inout [UInt8]) {
    switch change {
    case .length(let length): resize(&contents, to: length)
    case .bytes(let offset, let bytes):
      resize(&contents, to: max(contents.count, offset + bytes.count))
      contents.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }
  }

  private static func resize(_ contents: inout [UInt8], to length: Int) {
    if length < contents.count { contents.removeLast(contents.count - length) }
    contents += Array(repeating: 0, count: length - contents.count)
  }
}
