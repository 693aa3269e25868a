import Randomness

/// Texts that are hard to clean: scalars of every kind, from all planes, next to each other.
struct RandomText {
  private var random: SplitMix64
  private static let kinds: [[ClosedRange<UInt32>]] = [
    [0x20...0x7E], [0...0x20, 0x7F...0xA0], [0xA0...0x24F], [0x300...0x36F], [0x300...0x304],
    [0x620...0x64A, 0x64B...0x655, 0x200C...0x200D], [0x900...0x97F, 0x200C...0x200D], [0x1000...0x109F],
    [0x1100...0x11FF, 0xAC00...0xAC20], [0x2000...0x206F], [0x1F1E6...0x1F1FF],
    [0x1F466...0x1F469, 0x200D...0x200D, 0xFE0F...0xFE0F, 0x1F3FB...0x1F3FF], [0xE000...0xF8FF, 0xFDD0...0xFFFF],
    [0x370...0x3FF, 0x530...0x5FF], [0xE0000...0xE01EF], [0...0xFFFF], [0x10000...0x1FFFF], [0x20000...0x10FFFF],
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func next(upTo length: Int = 30) -> String {
    var text = String.UnicodeScalarView()
    let favourite = Self.kinds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      let kind = Bool.random(using: &random) ? favourite : Self.kinds.randomElement(using: &random) ?? []
      if let range = kind.randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
      {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
