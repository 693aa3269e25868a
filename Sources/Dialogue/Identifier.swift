package import Foundation

/// The name of one thing that lasts: a UUID made where the thing was made, so that records of several
/// machines can be united without renaming.
package struct Identifier<Entity>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The UUID itself.
  package let uuid: UUID

  /// Names a thing by a UUID made elsewhere.
  package init(_ uuid: UUID) { self.uuid = uuid }

  /// Reads the usual text form; nil when the text is no UUID.
  package init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// A name that follows from `parts`: the same parts always give the same name, so that a record computed
  /// twice has the same rows. Layout: version 8 of RFC 9562, section 5.8, over a 128-bit FNV-1a hash.
  package init(derivedFrom parts: String...) {
    var high: UInt64 = 0x6c62_272e_07bb_0142
    var low: UInt64 = 0x62b8_2175_6295_c58d
    for byte in parts.joined(separator: "\u{1F}").utf8 {
      low ^= UInt64(byte)
      // The FNV prime for 128 bits is 2^88 + 0x13b.
      let product = low.multipliedFullWidth(by: 0x13b)
      high = (high &* 0x13b) &+ product.high &+ (low << 24)
      low = product.low
    }
    high = (high & ~0xf000) | 0x8000
    low = (low & ~(0b11 << 62)) | (0b10 << 62)
    self.uuid = UUID(uuid: Self.bytes(high, low))
  }

  /// Takes the next name of a source.
  package init(from source: inout IdentifierSource) {
    let (high, low) = source.next()
    self.uuid = UUID(uuid: Self.bytes((high & ~0xf000) | 0x4000, (low & ~(0b11 << 62)) | (0b10 << 62)))
  }

  package init(from decoder: any Decoder) throws {
    self.uuid = try decoder.singleValueContainer().decode(UUID.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(uuid)
  }

  /// Lower-case text form, as it stands in the database.
  package var description: String { uuid.uuidString.lowercased() }

  /// In the order of the text forms, which is the one of the bytes.
  package static func < (left: Self, right: Self) -> Bool {
    let (left, right) = (left.words, right.words)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }

  private var words: (high: UInt64, low: UInt64) {
    withUnsafeBytes(of: uuid.uuid) { bytes in
      (
        UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  private static func bytes(_ high: UInt64, _ low: UInt64) -> uuid_t {
    func byte(_ word: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: word >> (56 - 8 * index)) }
    return (
      byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3),
      byte(high, 4), byte(high, 5), byte(high, 6), byte(high, 7),
      byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3),
      byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7)
    )
  }
}
