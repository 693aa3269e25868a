import NcursesTerminal
import Screen
import Testing

@Suite("What begins and does not end while keys keep coming")
struct EndlessInputTests {
  private var decoder = InputDecoder(escapeDelay: 25)

  /// Presses keys that far apart, as the terminal would hand them on, and tells what came out until then.
  private mutating func press(_ key: String, every pause: Int64, from start: Int64, to end: Int64) -> [Input] {
    var found: [Input] = []
    for now in stride(from: start, through: end, by: Int64.Stride(pause)) {
      while let settlesAt = decoder.settlesAt, settlesAt <= now {
        decoder.settle()
        while let input = decoder.next() { found.append(input) }
      }
      decoder.feed(key.utf8, at: now)
      while let input = decoder.next() { found.append(input) }
    }
    return found
  }

  @Test("is a paste without its end mark: after five seconds in all it is text, that is said, and keys are keys")
  mutating func paste() {
    decoder.feed("\u{1B}[200~".utf8, at: 1000)
    #expect(decoder.next() == nil && decoder.settlesAt == 6000)
    let found = press("q", every: 400, from: 1400, to: 7800)
    // A millisecond more for each of the twelve bytes that were kept.
    #expect(
      found == [.pasted("qqqqqqqqqqqq"), .unended(.paste)] + Array(repeating: .key(.character("q")), count: 5))
    #expect(decoder.settlesAt == nil)
  }

  @Test("may be a large paste on a slow line, which is given the time that its bytes take")
  mutating func slowPaste() {
    decoder.feed("\u{1B}[200~".utf8, at: 0)
    for second in 1...30 {
      decoder.feed(String(repeating: "a", count: 1200).utf8, at: Int64(second) * 1000)
      #expect(decoder.next() == nil)
      #expect(decoder.settlesAt.map { $0 > (second + 1) * 1000 } == true)
    }
    decoder.feed("\u{1B}[201~".utf8, at: 31_000)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .pasted(String(repeating: "a", count: 36_000)))
    #expect(decoder.next() == nil)
  }

  @Test("is a flood that never pauses: it is cut after the same time, and again")
  mutating func flood() {
    decoder.feed("\u{1B}[200~".utf8, at: 0)
    var found: [Input] = []
    for now in stride(from: 0, to: 200_000, by: 50) as StrideTo<Int64> {
      decoder.feed(String(repeating: "ab", count: 500).utf8, at: now)
      while let input = decoder.next() { found.append(input) }
    }
    #expect(found.count == 4 && found.allSatisfy { $0 != .key(.character("a")) })
    #expect(found.count { $0 == .unended(.paste) } == 2)
  }

  @Test("is a key that is held down behind an end mark: half a second later it is that key")
  mutating func heldBehindPaste() {
    decoder.feed("\u{1B}[200~a\u{1B}[201~".utf8, at: 0)
    #expect(decoder.next() == nil)
    let found = press("+", every: 30, from: 30, to: 600)
    #expect(found == [.pasted("a")] + Array(repeating: .key(.character("+")), count: 20))
  }

  @Test("is a key that is held down behind a flood without marks: it ends too")
  mutating func heldBehindFlood() {
    decoder.feed(String(repeating: "ab", count: 200).utf8, at: 0)
    #expect(decoder.next() == nil)
    let found = press("+", every: 30, from: 30, to: 7000)
    #expect(found.contains(.unended(.paste)) && found.last == .key(.character("+")))
  }

  @Test(
    "is a sequence or an answer: after two seconds in all it is dropped, that is said, and keys are keys",
    arguments: [("\u{1B}[", "1"), ("\u{1B}O", "1"), ("\u{1B}]", "x"), ("\u{1B}P", "x"), ("\u{1B}_", "x")])
  mutating func sequence(beginning: String, key: Character) {
    decoder.feed(beginning.utf8, at: 0)
    #expect(decoder.next() == nil)
    let found = press(String(key), every: 40, from: 40, to: 2160)
    #expect(found == [.unended(.sequence)] + Array(repeating: .key(.character(key)), count: 5))
  }

  @Test("is a sequence behind a late Escape: it is dropped as well")
  mutating func lateSequence() {
    decoder.feed("\u{1B}".utf8, at: 0)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    decoder.feed("[".utf8, at: 100)
    let found = press("3", every: 400, from: 400, to: 2400)
    #expect(found == [.unended(.sequence), .key(.character("3")), .key(.character("3"))])
  }

  @Test("are no keys that end as they should, however long they are held")
  mutating func heldArrow() {
    #expect(press("\u{1B}[A", every: 30, from: 0, to: 9000) == Array(repeating: .key(.up), count: 301))
    #expect(press("\u{1B}[200~ab\u{1B}[201~", every: 30, from: 10_000, to: 20_000).contains(.unended(.paste)) == false)
  }
}
