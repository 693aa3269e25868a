/// Decodes UTF-8 that arrives in pieces, cut anywhere; each malformed part becomes one U+FFFD.
struct UTF8Stream: Equatable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// The characters that `bytes` complete.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for byte in bytes { decode(byte, into: &scalars) }
    return scalars
  }

  private mutating func decode(_ byte: UInt8, into scalars: inout [Unicode.Scalar]) {
    if missing > 0 {
      if allowed.contains(byte) {
        value = value << 6 | UInt32(byte & 0x3F)
        allowed = 0x80...0xBF
        missing -= 1
        if missing == 0 { scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
        return
      }
      missing = 0
      scalars.append("\u{FFFD}")
    }
    switch byte {
    case 0..<0x80: scalars.append(Unicode.Scalar(byte))
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
    // The first continuation byte is limited where it would make an overlong form, a surrogate, or more
    // than U+10FFFF.
    case 0xE0: begin(byte & 0x0F, missing: 2, allowed: 0xA0...0xBF)
    case 0xED: begin(byte & 0x0F, missing: 2, allowed: 0x80...0x9F)
    case 0xE1...0xEF: begin(byte & 0x0F, missing: 2)
    case 0xF0: begin(byte & 0x07, missing: 3, allowed: 0x90...0xBF)
    case 0xF1...0xF3: begin(byte & 0x07, missing: 3)
    case 0xF4: begin(byte & 0x07, missing: 3, allowed: 0x80...0x8F)
    default: scalars.append("\u{FFFD}")
    }
  }

  private mutating func begin(_ bits: UInt8, missing: Int, allowed: ClosedRange<UInt8> = 0x80...0xBF) {
    value = UInt32(bits)
    self.missing = missing
    self.allowed = allowed
  }
}
