import NcursesTerminal
import Screen
import Testing

@Suite("Bytes from the keyboard")
struct InputDecoderTests {
  @Test(
    "are keys",
    arguments: [
      ("a", .character("a")), ("ä", .character("ä")), ("作", .character("作")), (" ", .character(" ")), ("\r", .enter),
      ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{15}", .clearLine),
      ("\u{1B}[A", .up),
      ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
      ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}[1;5C", .right), ("\u{1B}[3;2~", .delete), ("\u{1B}O5D", .left), ("\u{1B}OM", .enter),
      ("\u{1B}Oq", .character("1")), ("\u{1B}Oy", .character("9")), ("\u{1B}Ok", .character("+")),
    ] as [(String, Key)])
  func keys(bytes: String, expected: Key) {
    #expect(inputs(bytes) == [.key(expected)])
    #expect(inputs(bytes + "x") == [.key(expected), .key(.character("x"))])
  }

  @Test("are the same keys when they come one by one")
  func oneByOne() {
    var decoder = InputDecoder(escapeDelay: 25)
    var found: [Input] = []
    for byte in "ä\u{1B}[1;5Aé\u{1B}[200~a\u{1B}b\u{1B}[201~\u{1B}OBz".utf8 {
      decoder.feed([byte])
      while let input = decoder.next() { found.append(input) }
    }
    decoder.settle()
    while let input = decoder.next() { found.append(input) }
    #expect(
      found == [
        .key(.character("ä")), .key(.up), .key(.character("é")), .pasted("a\u{1B}b"), .key(.down),
        .key(.character("z")),
      ])
  }

  @Test("may ask for something else than a key")
  func others() {
    #expect(inputs("\u{1A}\u{3}\u{1B}[I\u{1B}[O") == [.suspend, .interrupt, .focusGained, .focusLost])
  }

  @Test(
    "B12: leave no stray text when nobody knows their meaning",
    arguments: [
      "\u{1B}x", "\u{1B}ä", "\u{1B}[15~", "\u{1B}[[A", "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}OP", "\u{1B}[M",
      "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[27;5;97~",
      "\u{1B}[201~", "\u{0}", "\u{1}", "\u{1C}", "\u{9B}",
    ])
  func ignored(bytes: String) {
    #expect(inputs(bytes + "q") == [.key(.character("q"))])
  }

  @Test(
    "are passed over where they are not UTF-8",
    arguments: [[0xFF], [0xC3], [0xE4, 0xBD], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    var decoder = InputDecoder(escapeDelay: 25)
    decoder.feed(bytes + Array("q".utf8))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test("B11: are one paste between their marks, whatever is in it")
  func paste() {
    #expect(
      inputs("\u{1B}[200~a\rb\r\nc\u{3}\u{1B}[A\u{1B}[201~x")
        == [.pasted("a\nb\nc\u{3}\u{1B}[A"), .key(.character("x"))])
    #expect(inputs("\u{1B}[200~\u{1B}[201~x") == [.key(.character("x"))])
  }

  @Test("B11: cannot leave a paste by an end mark inside of it")
  func hostilePaste() {
    #expect(inputs("\u{1B}[200~a\u{1B}[201~q\u{1B}[201~") == [.pasted("aq")])
    #expect(
      inputs("\u{1B}[200~a\u{1B}[201~q\u{1B}[200~b\u{1B}[201~")
        == [.pasted("a"), .key(.character("q")), .pasted("b")])
  }

  @Test("B11: cannot leave a paste by an end mark before a pause of the terminal, or before a flood of text")
  func hostilePasteInPieces() {
    var decoder = InputDecoder(escapeDelay: 25)
    decoder.feed("\u{1B}[200~a\u{1B}[201~".utf8)
    #expect(decoder.next() == nil && decoder.patience == 50)
    decoder.feed("q\u{1B}[20".utf8)
    #expect(decoder.next() == nil)
    decoder.feed("1~".utf8)
    #expect(decoder.next() == nil)
    for _ in 0..<3 {
      decoder.feed(String(repeating: "q\r", count: 150).utf8)
      #expect(decoder.next() == nil)
    }
    decoder.feed("\u{1B}[201~".utf8)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .pasted("aq" + String(repeating: "q\n", count: 450)))
    #expect(decoder.next() == nil && decoder.patience == nil)
  }

  @Test("B11: are a paste also where the terminal does not mark it, whatever is in it")
  func unmarkedPaste() {
    let text = String(repeating: "quit\rq\u{3}ab\t", count: 40)
    var decoder = InputDecoder(escapeDelay: 25)
    for chunk in [text + "\u{1B}[A", text, "q\r\u{1B}"] {
      decoder.feed(chunk.utf8)
      #expect(decoder.next() == nil && decoder.patience == 500)
    }
    decoder.settle()
    let pasted = (text + "\u{1B}[A" + text + "q\r\u{1B}").replacing("\r", with: "\n")
    #expect(decoder.next() == .pasted(pasted))
    decoder.feed("q".utf8)
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test(
    "are keys, however many, when somebody holds one down or types a long line",
    arguments: [
      String(repeating: "+", count: 500), String(repeating: "\u{1B}[A", count: 300),
      String((0..<199).map { $0.isMultiple(of: 2) ? "a" : "b" }) + "\r",
    ])
  func manyKeys(bytes: String) {
    let found = inputs(bytes)
    #expect(found.count >= 200 && !found.contains { if case .pasted = $0 { true } else { false } })
  }

  @Test("make replacement characters in a paste visible")
  func illFormedPaste() {
    var decoder = InputDecoder(escapeDelay: 25)
    decoder.feed(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8))
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .pasted("a\u{FFFD}b"))
  }

  @Test("B11: are cut in a paste that is too long, between two characters")
  func longPaste() throws {
    var decoder = InputDecoder(escapeDelay: 25)
    decoder.feed("\u{1B}[200~a".utf8)
    for _ in 0..<100 {
      decoder.feed(String(repeating: "ä", count: 1000).utf8)
      #expect(decoder.next() == nil)
    }
    decoder.feed("\u{1B}[201~z".utf8)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .pasted("a" + String(repeating: "ä", count: 32_767)))
    #expect(decoder.next() == .key(.character("z")))
  }

  @Test("B11: are cut before a character of which only a part fits, however long it is", arguments: ["ä", "作", "👍"])
  func longPasteOfLongCharacters(character: String) {
    for before in 0..<4 {
      var decoder = InputDecoder(escapeDelay: 25)
      decoder.feed(("\u{1B}[200~" + String(repeating: "a", count: before)).utf8)
      for _ in 0..<35 { decoder.feed(String(repeating: character, count: 1000).utf8) }
      decoder.feed("\u{1B}[201~".utf8)
      #expect(decoder.next() == nil)
      decoder.settle()
      let fitting = (64 * 1024 - before) / character.utf8.count
      let whole = String(repeating: "a", count: before) + String(repeating: character, count: min(fitting, 35_000))
      #expect(decoder.next() == .pasted(whole))
    }
  }

  /// What the decoder makes of the bytes when nothing more comes.
  private func inputs(_ bytes: String) -> [Input] {
    var decoder = InputDecoder(escapeDelay: 25)
    decoder.feed(bytes.utf8)
    var found: [Input] = []
    repeat {
      while let input = decoder.next() { found.append(input) }
      if decoder.patience != nil { decoder.settle() }
    } while decoder.patience != nil
    while let input = decoder.next() { found.append(input) }
    return found
  }
}
