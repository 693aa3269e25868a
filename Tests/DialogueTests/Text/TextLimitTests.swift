import Dialogue
import Testing

@Suite("How much text a field takes")
struct TextLimitTests {
  @Test(
    "every field has its limit in characters and in bytes, and nothing is cut",
    arguments: [
      (TextLimit.name, 40, 160, false), (.word, 24, 96, false), (.need, 160, 640, false),
      (.topic, 200, 1024, false), (.note, 4000, 16_384, true),
    ])
  func limits(limit: TextLimit, characters: Int, bytes: Int, isMultiline: Bool) throws {
    #expect(limit.characters == characters && limit.bytes == bytes && limit.isMultiline == isMultiline)
    let full = String(repeating: "ä", count: characters)
    #expect(try full.cleaned(limit) == full)
    #expect(throws: TextProblem.tooLong(limit: characters)) { try (full + "ä").cleaned(limit) }
    let heavy = String(repeating: "q\u{323}\u{301}\u{302}\u{303}", count: bytes / 9 + 1)
    #expect(heavy.count <= characters)
    #expect(throws: TextProblem.tooLong(limit: characters)) { try heavy.cleaned(limit) }
  }

  @Test("blanks around the text do not count")
  func blanksAround() throws {
    let full = String(repeating: "a", count: 40)
    #expect(try "   \(full)  ".cleaned(.name) == full)
  }

  @Test(
    "text in which nothing can be read is empty",
    arguments: ["", "  ", "\u{200B}\u{202E}", "\n\n", "\u{301}"] as [Sample])
  func empty(sample: Sample) {
    #expect(throws: TextProblem.empty) { try sample.text.cleaned(.note) }
  }

  @Test("a NUL is malformed, whatever stands around it", arguments: ["\0", "a\0b", "a b\0"] as [Sample])
  func nul(sample: Sample) {
    #expect(throws: TextProblem.malformed) { try sample.text.cleaned(.name) }
  }

  @Test("a note keeps its lines, a name has one")
  func lines() throws {
    #expect(try "eins\nzwei".cleaned(.note) == "eins\nzwei")
    #expect(try "eins\nzwei".cleaned(.name) == "eins zwei")
  }

  @Test("far more than a field takes is refused unread")
  func refusedUnread() {
    let megabyte = String(repeating: "a\u{301}", count: 333_333)
    #expect(throws: TextProblem.tooLong(limit: 4000)) { try megabyte.cleaned(.note) }
  }

  @Test(
    "a big paste of anything is cleaned without waiting", .timeLimit(.minutes(1)),
    arguments: ["\n", " ", "\u{301}", "\u{200B}", "a\u{301}", "م\u{200C}", "\u{64B}\u{200C}", "a \n"] as [Sample])
  func bigPaste(unit: Sample) {
    let text = String(repeating: unit.text, count: 100_000 / unit.text.utf8.count)
    #expect((text + "x").cleaned(multiline: true).last == "x")
    #expect(("x" + text).cleaned(multiline: true).unicodeScalars.first == "x")
  }
}
