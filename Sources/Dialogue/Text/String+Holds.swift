import Foundation

extension String {
  /// Whether the bytes of `part` stand in this text, one after the other.
  ///
  /// Of folded texts, that is what people take for a part of the other. To look for what the library calls the same
  /// takes many times as long, and every word that leaves the program is looked at for every name.
  package func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in part.withUTF8 { Self.isFound($0, in: text) } }
  }

  private static func isFound(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first, let beginning = part.baseAddress else { return true }
    guard var place = UnsafeRawPointer(text.baseAddress) else { return false }
    var rest = text.count
    while rest >= part.count, let found = memchr(place, Int32(first), rest - part.count + 1) {
      if memcmp(found, beginning, part.count) == 0 { return true }
      rest -= UnsafeRawPointer(found) - place + 1
      place = UnsafeRawPointer(found) + 1
    }
    return false
  }
}
