import Randomness

/// Texts that are hard on a display: every kind of scalar, next to every other.
struct RandomText {
  private var random: SplitMix64
  private static let kinds: [[ClosedRange<UInt32>]] = [
    [0x20...0x7E], [0x20...0x20, 0x61...0x7A], [0...0x1F, 0x7F...0x9F], [0xA0...0x24F], [0x300...0x36F],
    [0x600...0x6FF, 0x200C...0x200D], [0x900...0x97F, 0x200C...0x200D], [0xE01...0xE4D],
    [0x1100...0x11FF, 0xAC00...0xAC20], [0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F],
    [0x3041...0x30FF, 0x4E00...0x4E40], [0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF...0xFFFF],
    [0x1F1E6...0x1F1FF], [0x1F3FB...0x1F3FF, 0x1F466...0x1F469, 0x200D...0x200D, 0xFE0F...0xFE0F],
    [0xE0000...0xE007F], [0...0x10FFFF],
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func next(upTo length: Int = 24) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      if let scalar = scalar() { text.append(scalar) }
    }
    return String(text)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func scalar() -> Unicode.Scalar? {
    guard
      let kind = Self.kinds.randomElement(using: &random),
      let range = kind.randomElement(using: &random)
    else { return nil }
    return Unicode.Scalar(UInt32.random(in: range, using: &random))
  }
}
