/// Gathers pasted text until nothing more of it can come.
struct PasteCollector: Equatable {
  /// How much is known about the end of the text.
  enum Stage: Equatable {
    /// The end mark will come.
    case marked
    /// An end mark came. What follows may be the person's next key, or text that held an end mark of its own.
    case ended
    /// No marks, only more at once than anybody types; it ends when nothing more comes.
    case unmarked
  }

  /// Bytes that are kept at most; the rest of a longer text is passed over.
  static let limit = 64 * 1024
  /// More bytes of text at once than this are no typing: it is more than the longest line takes.
  static let typing = 200
  static let begin = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  private(set) var stage: Stage
  private var kept: [UInt8] = []

  init(_ stage: Stage) { self.stage = stage }

  /// Whether bytes that came at once without marks are a pasted text, and not keys that are held down.
  static func looksPasted(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count > typing && bytes.count { $0 == 0x1B } <= bytes.count / 16
      && bytes.contains { $0 != bytes.first } && position(of: begin, in: ArraySlice(bytes)) == nil
  }

  /// Takes what belongs to the text out of `bytes` and returns whether the rest is known to be something else.
  ///
  /// A terminal that lets the end mark through inside of the text would turn what follows into keys, so only the last
  /// of several end marks counts, and a flood behind one is text as well.
  mutating func take(from bytes: inout ArraySlice<UInt8>) -> Bool {
    while true {
      let end = Self.position(of: Self.end, in: bytes)
      switch stage {
      case .marked, .unmarked:
        guard let end else {
          let held = Self.unfinishedMark(bytes)
          keep(bytes.dropLast(held))
          bytes = bytes.suffix(held)
          return false
        }
        takeText(until: end, of: &bytes)
      case .ended:
        let nextBegin = Self.position(of: Self.begin, in: bytes)
        if let end, end < nextBegin ?? bytes.endIndex {
          takeText(until: end, of: &bytes)
        } else if nextBegin == nil, bytes.count > Self.typing {
          stage = .unmarked
        } else {
          return nextBegin != nil
        }
      }
    }
  }

  /// Nothing more comes: what might have been the beginning of an end mark is text, unless one has come already.
  mutating func takeRest(of bytes: inout ArraySlice<UInt8>) {
    guard stage != .ended else { return }
    keep(bytes)
    bytes = []
  }

  /// How many bytes of it are kept.
  var count: Int { kept.count }

  /// The text; what was not UTF-8 is a visible U+FFFD, and every line ends in a line feed.
  var text: String {
    var bytes = kept[...]
    // A character that the limit has cut is not an error of the sender.
    for length in 1...3 where kept.count == Self.limit && EncodedScalar(kept.suffix(length)) == .unfinished {
      bytes = kept.dropLast(length)
    }
    return String(String(decoding: bytes, as: UTF8.self).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private mutating func takeText(until end: Int, of bytes: inout ArraySlice<UInt8>) {
    keep(bytes[..<end])
    bytes = bytes[(end + Self.end.count)...]
    stage = .ended
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) { kept += bytes.prefix(Self.limit - kept.count) }

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
