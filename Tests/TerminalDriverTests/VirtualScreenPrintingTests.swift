import TerminalDriver
import Testing

@Suite("Printing on the virtual screen")
struct VirtualScreenPrintingTests {
  private func screen(rows: Int = 3, columns: Int = 8, _ text: String) -> VirtualScreen {
    var screen = VirtualScreen(size: TerminalSize(rows: rows, columns: columns))
    screen.feed(text)
    return screen
  }

  @Test("shows text where the cursor is, and the cursor behind it")
  func text() {
    let screen = screen("one\r\ntwo")
    #expect(screen.lines == ["one", "two", ""])
    #expect(screen.text == "one\ntwo")
    #expect(screen.cursor == ScreenPosition(row: 1, column: 3))
    #expect(
      screen.framed == """
        |one     |
        |two     |
        |        |
        """)
  }

  @Test("wraps only when the next character comes")
  func pendingWrap() {
    var screen = screen("12345678")
    #expect(screen.cursor == ScreenPosition(row: 0, column: 7))
    screen.feed("\r\nx")
    #expect(screen.lines == ["12345678", "x", ""])
    #expect(self.screen("123456789").lines == ["12345678", "9", ""])
  }

  @Test(
    "forgets a wrap when the cursor moves",
    arguments: ["\u{1B}[1;8H", "\u{1B}[8G", "\u{8}\u{1B}[C", "\t"])
  func forgottenWrap(_ movement: String) {
    #expect(screen("12345678\(movement)X").lines == ["1234567X", "", ""])
  }

  @Test("goes back one column with a backspace, even from a full line")
  func backspace() {
    #expect(screen("12345678\u{8}X").lines == ["123456X8", "", ""])
    #expect(screen("\u{8}\u{8}X").lines == ["X", "", ""])
  }

  @Test("scrolls when it wraps on the last line")
  func scrolling() {
    #expect(screen(rows: 2, columns: 4, "aaaabbbbcc").lines == ["bbbb", "cc"])
    #expect(screen(rows: 2, columns: 4, "a\nb\nc").lines == [" b", "  c"])
  }

  @Test("overwrites the last column when wrapping is off")
  func noWrap() {
    #expect(screen("\u{1B}[?7l123456789A").lines == ["1234567A", "", ""])
    #expect(screen("\u{1B}[?7l1234567作").lines == ["123456作", "", ""])
    #expect(screen("\u{1B}[?7l\u{1B}[?7h123456789").lines == ["12345678", "9", ""])
  }

  @Test("gives wide characters two columns and never splits them")
  func wideCharacters() {
    let wide = screen("a作者b")
    #expect(wide.lines == ["a作者b", "", ""])
    #expect(wide.cursor.column == 6)
    #expect(wide.cell(at: ScreenPosition(row: 0, column: 1)).width == 2)
    #expect(wide.cell(at: ScreenPosition(row: 0, column: 2)).width == 0)
    #expect(wide.framed.hasPrefix("|a作者b  |"))
    #expect(screen("1234567作").lines == ["1234567", "作", ""])
  }

  @Test("blanks the other half of a wide character that is overwritten")
  func halvedCharacters() {
    #expect(screen("a作b\u{1B}[2GX").lines == ["aX b", "", ""])
    #expect(screen("a作b\u{1B}[3GX").lines == ["a Xb", "", ""])
    #expect(screen("a作者\u{1B}[3G見").lines == ["a 見", "", ""])
    #expect(screen("a作b\u{1B}[3G\u{1B}[K").lines == ["a", "", ""])
    #expect(screen("a作b\u{1B}[2G\u{1B}[P").lines == ["a b", "", ""])
  }

  @Test("puts marks on the character before them")
  func combiningMarks() {
    let screen = screen("e\u{301}作\u{308}x\r\n1234567e\u{301}!")
    #expect(screen.lines == ["é作\u{308}x", "1234567é", "!"])
    #expect(screen.cell(at: ScreenPosition(row: 0, column: 0)).text.unicodeScalars.count == 2)
  }

  @Test("keeps characters without a width in the text")
  func invisibleCharacters() {
    #expect(screen("a\u{202E}b").text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("decodes characters that arrive byte by byte")
  func splitCharacters() {
    var screen = VirtualScreen(size: TerminalSize(rows: 1, columns: 12))
    for byte in Array("aé作𝄞\u{1B}[1mz".utf8) { screen.feed([byte]) }
    #expect(screen.lines == ["aé作𝄞z"])
    #expect(screen.attributes(of: "z")?.isBold == true)
  }

  @Test("shows a replacement for every malformed part and goes on")
  func malformedBytes() {
    var screen = VirtualScreen(size: TerminalSize(rows: 1, columns: 20))
    screen.feed([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE4, 0xBD, 0x64, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x65])
    #expect(screen.lines == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}e"])
  }

  @Test("repeats the last character")
  func repetition() {
    #expect(screen("ab\u{1B}[3b|").lines == ["abbbb|", "", ""])
    #expect(screen("\u{1B}(0q\u{1B}[3b\u{1B}(B|").lines == ["────|", "", ""])
    #expect(screen("\u{1B}[9999999999999999999bx").lines == ["x", "", ""])
  }

  @Test("shifts the line in insert mode")
  func insertMode() {
    #expect(screen("abcdefgh\r\u{1B}[4hXY\u{1B}[4lZ").lines == ["XYZbcdef", "", ""])
  }

  @Test("draws lines with the special character set")
  func lineDrawing() {
    #expect(screen("\u{1B}(0lqk\u{1B}(Blqk").lines == ["┌─┐lqk", "", ""])
    #expect(screen("\u{1B})0\u{0E}x~\u{0F}x").lines == ["│·x", "", ""])
  }
}
