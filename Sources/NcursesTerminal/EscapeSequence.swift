import Screen

/// What a sequence of bytes after an Escape means.
enum EscapeSequence: Equatable {
  /// The sequence has not come to its end.
  case unfinished
  /// A key, and the number of bytes after the Escape.
  case key(Key, length: Int)
  /// The window came to the front, or no longer is there.
  case focus(Bool, length: Int)
  /// Pasted text follows.
  case pasteBegins(length: Int)
  /// Something else, to be passed over whole: no part of it is text.
  case ignored(length: Int)

  /// Reads the bytes after an Escape, of which there is at least one.
  init(_ bytes: ArraySlice<UInt8>) {
    switch bytes.first {
    case UInt8(ascii: "["): self = Self.control(bytes)
    case UInt8(ascii: "O"): self = Self.singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      self = Self.string(bytes)
    default: self = Self.alt(bytes)
    }
  }

  /// No terminal answers at such length; waiting for an end that never comes would swallow the keys.
  static let longest = 4096

  /// `[`, parameters 0x30…0x3F, intermediates 0x20…0x2F, and a final byte.
  private static func control(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let rest = bytes.dropFirst()
    // The function keys of the Linux console.
    if rest.first == UInt8(ascii: "[") { return rest.count > 1 ? .ignored(length: 3) : .unfinished }
    guard let end = rest.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return .unfinished }
    let length = end - bytes.startIndex + 1
    let final = rest[end]
    guard (0x40...0x7E).contains(final) else { return .ignored(length: length - 1) }
    let parameters = rest[..<end]
    if parameters.isEmpty, final == UInt8(ascii: "I") { return .focus(true, length: length) }
    if parameters.isEmpty, final == UInt8(ascii: "O") { return .focus(false, length: length) }
    if final != UInt8(ascii: "~") { return named(cursorKeys[final], length: length) }
    let number = parameters.prefix { $0 != UInt8(ascii: ";") }
    if number.elementsEqual("200".utf8) { return .pasteBegins(length: length) }
    return named(numberedKeys[String(decoding: number, as: UTF8.self)], length: length)
  }

  /// `O` and one byte, perhaps with digits for the modifiers between them.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let rest = bytes.dropFirst()
    guard let end = rest.firstIndex(where: { !(0x30...0x39).contains($0) }) else { return .unfinished }
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(rest[end]) else { return .ignored(length: length - 1) }
    return named(cursorKeys[rest[end]] ?? keypad[rest[end]], length: length)
  }

  /// An answer of the terminal to some question, until BEL or Escape and a backslash.
  private static func string(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .unfinished }
    let length = end - bytes.startIndex + 1
    if bytes[end] == 0x07 { return .ignored(length: length) }
    guard end + 1 < bytes.endIndex else { return .unfinished }
    return .ignored(length: bytes[end + 1] == UInt8(ascii: "\\") ? length + 1 : length - 1)
  }

  /// A key held together with Alt, which means nothing here.
  private static func alt(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    switch EncodedScalar(bytes) {
    case .unfinished: .unfinished
    case .illFormed(let length), .scalar(_, let length): .ignored(length: length)
    }
  }

  private static func named(_ key: Key?, length: Int) -> EscapeSequence {
    key.map { .key($0, length: length) } ?? .ignored(length: length)
  }

  private static let cursorKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
  ]

  private static let numberedKeys: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]

  /// The number pad in application mode, which some terminal may have been left in.
  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "M"): .enter]
    for (byte, character) in zip(UInt8(ascii: "j")...UInt8(ascii: "y"), "*+,-./0123456789") {
      keys[byte] = .character(character)
    }
    return keys
  }()
}
