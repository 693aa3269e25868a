/// Gathers pasted text until its end mark.
struct PasteCollector: Equatable {
  /// Bytes that are kept at most; the rest of a longer text is passed over.
  static let limit = 64 * 1024
  static let begin = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  private var kept: [UInt8] = []

  /// Takes what belongs to the text out of `bytes` and returns whether its end was there.
  ///
  /// A terminal that lets the end mark through inside of the text would turn what follows into keys, so only the last
  /// of several end marks counts.
  mutating func take(from bytes: inout ArraySlice<UInt8>) -> Bool {
    guard let mark = Self.position(of: Self.end, in: bytes) else {
      let held = Self.unfinishedMark(bytes)
      keep(bytes.dropLast(held))
      bytes = bytes.suffix(held)
      return false
    }
    keep(bytes[..<mark])
    bytes = bytes[(mark + Self.end.count)...]
    let nextBegin = Self.position(of: Self.begin, in: bytes) ?? bytes.endIndex
    guard Self.position(of: Self.end, in: bytes[..<nextBegin]) != nil else { return true }
    return take(from: &bytes)
  }

  /// The text; what was not UTF-8 is a visible U+FFFD, and every line ends in a line feed.
  var text: String {
    var bytes = kept[...]
    // A character that the limit has cut is not an error of the sender.
    for length in 1...3 where kept.count == Self.limit && EncodedScalar(kept.suffix(length)) == .unfinished {
      bytes = kept.dropLast(length)
    }
    return String(
      String(decoding: bytes, as: UTF8.self).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    kept += bytes.prefix(Self.limit - kept.count)
  }

  private static func position(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let escape = rest.firstIndex(of: 0x1B) {
      if rest[escape...].starts(with: mark) { return escape }
      rest = rest[(escape + 1)...]
    }
    return nil
  }

  /// How many bytes at the end may be the beginning of the end mark.
  private static func unfinishedMark(_ bytes: ArraySlice<UInt8>) -> Int {
    (1..<end.count).last { bytes.suffix($0).elementsEqual(end.prefix($0)) } ?? 0
  }
}
