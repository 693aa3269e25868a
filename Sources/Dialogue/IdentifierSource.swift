/// Makes names for new things: a value, so that a test with a fixed seed sees the same names every time.
///
/// The generator is xoshiro256** (Blackman and Vigna, 2018), seeded with 256 bits at the edge of the program.
package struct IdentifierSource: Equatable, Sendable {
  private var state: [UInt64]

  /// Starts from a seed; the program takes four words of the system's randomness.
  package init(seed: [UInt64]) {
    state = Array((seed + [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb, 1]).prefix(4))
    // The first words still look like the seed.
    for _ in 0..<20 { _ = word() }
  }

  mutating func next() -> (high: UInt64, low: UInt64) { (word(), word()) }

  private mutating func word() -> UInt64 {
    func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 { (value << by) | (value >> (64 - by)) }
    let result = rotated(state[1] &* 5, 7) &* 9
    let shifted = state[1] << 17
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = rotated(state[3], 45)
    return result
  }
}
