import NcursesTerminal
import Screen
import Testing

@Suite("Bytes on a slow line")
struct SlowInputTests {
  private var decoder = InputDecoder(escapeDelay: 25)

  @Test("wait for nothing when nothing has begun")
  mutating func idle() {
    #expect(decoder.patience == nil)
    decoder.feed("a".utf8)
    _ = decoder.next()
    #expect(decoder.patience == nil)
  }

  @Test("B12: are an Escape when nothing follows in time")
  mutating func loneEscape() {
    decoder.feed("\u{1B}".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 25)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    decoder.feed("q".utf8)
    #expect(decoder.next() == .key(.character("q")))
    #expect(decoder.patience == nil)
  }

  @Test("B12: are two keys when the second is a control character")
  mutating func twoKeys() {
    decoder.feed("\u{1B}\r".utf8)
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.next() == .key(.enter))
    decoder.feed("\u{1B}\u{1B}".utf8)
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
  }

  @Test("B12: are one key, which closes nothing, when it is Alt and Backspace", arguments: [0x7F, 0x08] as [UInt8])
  mutating func altBackspace(byte: UInt8) {
    decoder.feed([0x1B, byte, UInt8(ascii: "q")])
    #expect(decoder.next() == .key(.backspace))
    #expect(decoder.next() == .key(.character("q")))
    // In two pieces, and held down.
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    decoder.feed([byte, 0x1B, byte])
    #expect(decoder.next() == .key(.backspace))
    #expect(decoder.next() == .key(.backspace))
    #expect(decoder.next() == nil && decoder.patience == nil)
    // An Escape that was one, and then a Backspace.
    decoder.feed([0x1B])
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    decoder.feed([byte])
    #expect(decoder.next() == .key(.backspace))
  }

  @Test("B12: leave no stray text when a sequence comes in pieces", arguments: ["[A", "OA", "[1;2A"])
  mutating func lateSequence(rest: String) {
    decoder.feed("\u{1B}".utf8)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    for byte in rest.utf8 {
      #expect(decoder.next() == nil)
      #expect(decoder.patience == 500)
      decoder.feed([byte])
    }
    #expect(decoder.next() == .key(.up))
    #expect(decoder.patience == nil)
  }

  @Test("are a paste also when its mark comes in pieces")
  mutating func latePaste() {
    decoder.feed("\u{1B}".utf8)
    decoder.settle()
    _ = decoder.next()
    decoder.feed("[20".utf8)
    #expect(decoder.next() == nil)
    decoder.feed("0~q".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 5000)
    decoder.settle()
    #expect(decoder.next() == .pasted("q"))
    #expect(decoder.next() == .unended(.paste))
    #expect(decoder.patience == nil)
  }

  @Test("are what a person typed after an Escape when no sequence comes")
  mutating func bracketAfterEscape() {
    decoder.feed("\u{1B}".utf8)
    decoder.settle()
    _ = decoder.next()
    decoder.feed("[".utf8)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .key(.character("[")))
    #expect(decoder.patience == nil)
  }

  @Test(
    "are forgotten when the rest of a sequence never comes behind a late Escape", arguments: ["[1;", "[200", "[?25"])
  mutating func lateTorso(bytes: String) {
    decoder.feed("\u{1B}".utf8)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    decoder.feed(bytes.utf8)
    var found: [Input] = []
    while let input = decoder.next() { found.append(input) }
    while decoder.patience != nil { decoder.settle() }
    while let input = decoder.next() { found.append(input) }
    #expect(found.isEmpty)
    decoder.feed("q".utf8)
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test("are forgotten when the rest never comes", arguments: ["\u{1B}[1;", "\u{1B}O", "\u{1B}]11", "\u{1B}P"])
  mutating func torso(bytes: String) {
    decoder.feed(bytes.utf8)
    #expect(decoder.next() == nil)
    while decoder.patience != nil {
      decoder.settle()
      while case .key(.character) = decoder.next() {}
    }
    decoder.feed("q".utf8)
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test("are not collected without end")
  mutating func endless() {
    for _ in 0..<5 {
      decoder.feed("\u{1B}]".utf8)
      decoder.feed(String(repeating: "1", count: 5000).utf8)
      #expect(decoder.next() == .unended(.sequence))
      #expect(decoder.next() == nil)
      #expect(decoder.patience == nil)
    }
  }

  @Test("wait for the rest of a character, but not for ever")
  mutating func halfCharacter() {
    decoder.feed([0xC3])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 500)
    decoder.settle()
    decoder.feed("q".utf8)
    #expect(decoder.next() == .key(.character("q")))
  }
}
