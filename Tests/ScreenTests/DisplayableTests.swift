import Screen
import Testing

@Suite("Text that may be displayed")
struct DisplayableTests {
  @Test(
    "B15: leaves names alone",
    arguments: ["Ada", "Nguyễn", "محمد", "Şükrü", "O’Neill", "Zoë", "İpek", "作者", "ß/ẞ", "e\u{301}", "لا"])
  func names(text: String) {
    #expect(Array(text.displayable.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "makes every hostile scalar visible",
    arguments: [
      0x00, 0x07, 0x08, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B,
      0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206A, 0x3164, 0xE000, 0xF8FF, 0xFDD0, 0xFE00,
      0xFE0E, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1BCA0, 0x1D173, 0x1FFFE, 0x50000, 0xE0001, 0xE0041, 0xE0100,
      0xF0000, 0x100000, 0x10FFFF,
    ] as [UInt32])
  func hostile(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = "a\(Character(scalar))b"
    #expect(text.displayable == "a\u{FFFD}b")
    #expect(text.displayWidth == 3)
  }

  @Test(
    "shows scalars that are newer than the width table as unknown",
    arguments: [0x1FAE9, 0x1CC00, 0x2FFC] as [UInt32])
  func newer(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(String(scalar).displayable == "\u{FFFD}")
  }

  @Test(
    "turns line ends and tabs into one blank",
    arguments: ["a\nb", "a\tb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{2029}b"])
  func lineEnds(text: String) {
    #expect(text.displayable == "a b")
  }

  @Test("B15: keeps the first emoji of a sequence")
  func sequences() {
    #expect("👨‍👩‍👧".displayable == "👨")
    #expect("👍🏽!".displayable == "👍!")
    #expect("a🏽".displayWidth == 3)
    #expect("❤️".displayable == "❤")
    #expect("❤️‍🔥".displayable == "❤")
    #expect("🇩🇪 🇺🇦".displayable == "🇩 🇺")
    #expect("1️⃣".displayable == "1\u{20E3}")
  }

  @Test("B15: keeps four marks")
  func marks() {
    let many = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    #expect(many.displayable == "a\u{301}\u{301}\u{301}\u{301}b")
    #expect(many.displayWidth == 2)
  }

  @Test("gives a mark at the beginning a base")
  func strayMark() {
    #expect("\u{301}a".displayable == "\u{25CC}\u{301}a")
    #expect("\n\u{301}".displayable == " \u{301}")
  }

  @Test("leaves joiners out between letters that need them, and shows them elsewhere")
  func joiners() {
    #expect("می\u{200C}خواهم".displayable == "میخواهم")
    #expect("क्\u{200D}ष".displayable == "क्ष")
    #expect("a\u{200D}b".displayable == "a\u{FFFD}b")
    #expect("a\u{200C}b".displayable == "a\u{FFFD}b")
    #expect("می\u{200C}".displayable == "می\u{FFFD}")
  }

  @Test("B14: changes nothing more when it is done twice, and only lets harmless scalars through", arguments: 0..<20)
  func properties(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<500 {
      let text = texts.next()
      let once = text.displayable
      #expect(Array(once.displayable.unicodeScalars) == Array(once.unicodeScalars))
      #expect(once.displayWidth == text.displayWidth)
      #expect(
        once.unicodeScalars.allSatisfy { scalar in
          let properties = scalar.properties
          return properties.generalCategory != .control && !properties.isBidiControl
            && !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .privateUse
            && properties.generalCategory != .unassigned
        })
    }
  }
}
