package import Screen

/// Turns the bytes of a terminal into inputs; it knows no clock and does not wait.
///
/// ncurses could do it, but hands sequences that it does not know on as text, loses up to sixteen bytes after one that
/// is not UTF-8, and takes a system call for each byte of a pasted text.
package struct InputDecoder {
  /// How long the rest of a sequence may take on a slow line, in milliseconds.
  private static let sequencePatience = 500
  /// How long an answer of the terminal may take once it has begun; it comes in one piece.
  private static let stringPatience = 50
  /// How long the rest of a pasted text may take: given up too early, it would run as commands.
  private static let pastePatience = 5000
  /// How long a pasted text has to be quiet behind its end mark, in milliseconds.
  private static let afterPastePatience = 50
  /// How long it has to be quiet where it has none.
  private static let unmarkedPatience = 500
  /// How long a sequence or an answer may take in all: keys that keep coming must not keep it open.
  private static let sequenceLimit: Int64 = 2000
  /// How long a pasted text may take in all, and a millisecond more for each byte: nobody types as fast.
  private static let pasteLimit: Int64 = 5000
  /// How long keys may follow each other behind an end mark before they are keys.
  private static let afterPasteLimit: Int64 = 500

  private let escapeDelay: Int
  private var bytes: ArraySlice<UInt8> = []
  private var ready: [Input] = []
  private var paste: PasteCollector?
  /// A single Escape was handed out; on a slow line the rest of its sequence may still come.
  private var mayContinueEscape = false
  /// When what is pending began, and when the last end mark of a paste came.
  private var begunAt: Int64 = 0
  private var markedEndAt: Int64 = 0
  private var lastByteAt: Int64 = 0

  /// A decoder that takes an Escape for a key of its own after so many milliseconds.
  package init(escapeDelay: Int) { self.escapeDelay = escapeDelay }

  /// Adds bytes as they come, with the time in milliseconds of a clock that never jumps.
  package mutating func feed(_ more: some Collection<UInt8>, at now: Int64) {
    // Where there always is something to read, nobody waits for silence; what had come when the process was stopped
    // counts, though.
    if patience != nil, lastByteAt >= limitedTo { settle() }
    if patience == nil { begunAt = now }
    lastByteAt = now
    // Some terminals do not mark what is pasted; as keys it would run commands.
    let isNew = bytes.isEmpty && paste == nil && !mayContinueEscape
    if isNew, PasteCollector.looksPasted(more) { paste = PasteCollector(.unmarked) }
    bytes = Array(bytes)[...]
    bytes.append(contentsOf: more)
  }

  /// The next input that is complete.
  package mutating func next() -> Input? {
    if !ready.isEmpty { return ready.removeFirst() }
    while !bytes.isEmpty {
      let (before, hadPaste) = (bytes.count, paste != nil)
      let input = decode()
      if bytes.count < before {
        if paste?.stage == .ended { markedEndAt = lastByteAt }
        if !hadPaste || paste == nil { begunAt = lastByteAt }
      }
      if let input { return input }
      if bytes.count == before { return nil }
    }
    return nil
  }

  /// When to call `settle`: after a silence, and however many bytes come, when it has taken too long in all; nil when
  /// nothing is pending.
  package var settlesAt: Int64? { patience.map { min(lastByteAt + Int64($0), limitedTo) } }

  /// How many milliseconds of silence decide about what is pending; nil when nothing is.
  package var patience: Int? {
    switch paste?.stage {
    case .marked: return Self.pastePatience
    case .ended: return Self.afterPastePatience
    case .unmarked: return Self.unmarkedPatience
    case nil: break
    }
    if mayContinueEscape { return Self.sequencePatience }
    guard let first = bytes.first else { return nil }
    if first != 0x1B { return Self.sequencePatience }
    switch bytes.dropFirst().first {
    case .none: return escapeDelay
    case UInt8(ascii: "["), UInt8(ascii: "O"): return Self.sequencePatience
    case .some: return Self.stringPatience
    }
  }

  /// When what is pending has taken long enough, whatever still comes.
  private var limitedTo: Int64 {
    guard let paste else { return begunAt + max(Self.sequenceLimit, Int64(escapeDelay)) }
    let limit = begunAt + Self.pasteLimit + Int64(paste.count)
    return paste.stage == .ended ? min(limit, markedEndAt + Self.afterPasteLimit) : limit
  }

  /// Decides about what is pending, because its end has not come in time.
  package mutating func settle() {
    let isSilent = patience.map { lastByteAt + Int64($0) <= limitedTo } ?? true
    if var paste {
      let isUnended = paste.stage == .marked || (paste.stage == .unmarked && !isSilent)
      paste.takeRest(of: &bytes)
      finish(paste)
      if isUnended { ready.append(.unended(.paste)) }
    } else if !isSilent {
      giveUpSequence()
    } else if mayContinueEscape {
      mayContinueEscape = false
      // One byte is what a person typed after the Escape; more are the torso of a sequence.
      if bytes.count > 1 { bytes = [] }
      if let byte = bytes.popFirst() { ready.append(.key(.character(Character(Unicode.Scalar(byte))))) }
    } else if bytes.elementsEqual([0x1B]) {
      bytes = []
      ready.append(.key(.escape))
      mayContinueEscape = true
    } else if bytes.first == 0x1B, patience == Self.stringPatience {
      bytes = bytes.dropFirst(2)
    } else {
      bytes = []
    }
  }

  private mutating func decode() -> Input? {
    if var paste {
      let ended = paste.take(from: &bytes)
      self.paste = paste
      if ended { finish(paste) }
      return ready.isEmpty ? nil : ready.removeFirst()
    }
    guard let first = bytes.first else { return nil }
    if mayContinueEscape {
      if first == UInt8(ascii: "[") || first == UInt8(ascii: "O") { return decodeSequence(bytes) }
      mayContinueEscape = false
    }
    if first == 0x1B { return decodeEscape() }
    return decodeScalar()
  }

  private mutating func decodeEscape() -> Input? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    // Alt and Backspace, which people press to take a word away; as an Escape it would close the line they type in.
    if second == 0x08 || second == 0x7F {
      bytes = rest.dropFirst()
      return .key(.backspace)
    }
    // Two keys that a slow line has put together.
    if second < 0x20 {
      bytes = rest
      return .key(.escape)
    }
    return decodeSequence(rest)
  }

  private mutating func decodeSequence(_ rest: ArraySlice<UInt8>) -> Input? {
    let input: Input?
    let length: Int
    switch EscapeSequence(rest) {
    case .unfinished:
      if rest.count > EscapeSequence.longest { giveUpSequence() }
      return ready.isEmpty ? nil : ready.removeFirst()
    case .key(let key, let bytes): (input, length) = (.key(key), bytes)
    case .focus(let isGained, let bytes): (input, length) = (isGained ? .focusGained : .focusLost, bytes)
    case .pasteBegins(let bytes):
      paste = PasteCollector(.marked)
      (input, length) = (nil, bytes)
    case .ignored(let bytes): (input, length) = (nil, bytes)
    }
    mayContinueEscape = false
    bytes = rest.dropFirst(length)
    return input
  }

  private mutating func giveUpSequence() {
    bytes = []
    mayContinueEscape = false
    ready.append(.unended(.sequence))
  }

  private mutating func decodeScalar() -> Input? {
    switch EncodedScalar(bytes) {
    case .unfinished: return nil
    case .illFormed(let length):
      bytes = bytes.dropFirst(length)
      return nil
    case .scalar(let scalar, let length):
      bytes = bytes.dropFirst(length)
      return Self.input(scalar)
    }
  }

  private mutating func finish(_ collected: PasteCollector) {
    paste = nil
    let text = collected.text
    if !text.isEmpty { ready.append(.pasted(text)) }
  }

  private static func input(_ scalar: Unicode.Scalar) -> Input? {
    switch scalar.value {
    case 0x03: .interrupt
    case 0x1A: .suspend
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x0C: .key(.redraw)
    case 0x15: .key(.clearLine)
    case 0x00...0x1F, 0x80...0x9F: nil
    default: .key(.character(Character(scalar)))
    }
  }
}
