/// The first scalar of some bytes in UTF-8.
enum EncodedScalar: Equatable {
  /// A scalar and the number of its bytes.
  case scalar(Unicode.Scalar, length: Int)
  /// Bytes are missing at the end.
  case unfinished
  /// So many bytes are not UTF-8.
  case illFormed(length: Int)

  /// Reads strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
  init(_ bytes: ArraySlice<UInt8>) {
    let expected: Int
    switch bytes.first {
    case .none:
      self = .unfinished
      return
    case .some(0..<0x80): expected = 1
    case .some(0xC2...0xDF): expected = 2
    case .some(0xE0...0xEF): expected = 3
    case .some(0xF0...0xF4): expected = 4
    case .some: expected = 0
    }
    let encoded = bytes.prefix(expected)
    let continuation = encoded.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    if continuation.count < encoded.count - 1 || expected == 0 {
      self = .illFormed(length: 1 + continuation.count)
    } else if encoded.count < expected {
      self = .unfinished
    } else if let scalar = String(validating: encoded, as: UTF8.self)?.unicodeScalars.first {
      self = .scalar(scalar, length: expected)
    } else {
      self = .illFormed(length: expected)
    }
  }
}
