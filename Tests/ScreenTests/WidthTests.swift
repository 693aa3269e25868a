import Screen
import Testing

@Suite("Width in columns")
struct WidthTests {
  @Test(
    "counts columns, not characters",
    arguments: [
      ("", 0), ("Ada", 3), ("Jürgen", 6), ("作者", 4), ("한국", 4), ("e\u{301}", 1), ("Nguyễn", 6), ("محمد", 4),
      ("Şükrü", 5), ("O’Neill", 7), ("ẞ", 1), ("─", 1), ("…", 1), ("👍", 2), ("\u{1100}\u{1161}\u{11A8}", 2),
    ])
  func columns(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test("gives every letter of an Indic or Thai word its column", arguments: [("लक्ष्मी", 5), ("समीर", 4), ("ทำ", 2)])
  func lettersInOneCharacter(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
    #expect(text.displayable == text)
  }

  @Test("counts what is shown of an emoji sequence", arguments: ["👍🏽", "👨‍👩‍👧", "❤️‍🔥", "🇩🇪", "1️⃣"])
  func sequences(text: String) {
    #expect(text.displayWidth == text.displayable.displayWidth)
    #expect(text.displayWidth <= 2)
  }

  @Test("knows the width of a single character")
  func character() {
    #expect(Character("a").displayWidth == 1)
    #expect(Character("作").displayWidth == 2)
    #expect(Character("👨‍👩‍👧").displayWidth == 2)
    #expect(Character("\n").displayWidth == 1)
  }
}
