import TerminalDriver
import Testing

@Suite("The cursor of the virtual screen")
struct VirtualScreenCursorTests {
  private func cursor(_ text: String) -> [Int] {
    var screen = VirtualScreen(size: TerminalSize(rows: 10, columns: 20))
    screen.feed(text)
    #expect(screen.unknownSequences.isEmpty)
    return [screen.cursor.row, screen.cursor.column]
  }

  @Test(
    "goes where it is sent",
    arguments: [
      ("\u{1B}[3;5H", [2, 4]), ("\u{1B}[3;5f", [2, 4]), ("\u{1B}[;5H", [0, 4]), ("\u{1B}[3H", [2, 0]),
      ("\u{1B}[5;5H\u{1B}[H", [0, 0]), ("\u{1B}[99;99H", [9, 19]), ("\u{1B}[0;0H", [0, 0]),
      ("\u{1B}[5;5H\u{1B}[A", [3, 4]), ("\u{1B}[5;5H\u{1B}[2B", [6, 4]), ("\u{1B}[5;5H\u{1B}[2C", [4, 6]),
      ("\u{1B}[5;5H\u{1B}[2D", [4, 2]), ("\u{1B}[5;5H\u{1B}[99A", [0, 4]),
      ("\u{1B}[5;5H\u{1B}[99B", [9, 4]), ("\u{1B}[5;5H\u{1B}[0C", [4, 5]),
      ("\u{1B}[5;5H\u{1B}[2E", [6, 0]), ("\u{1B}[5;5H\u{1B}[2F", [2, 0]), ("\u{1B}[5;5H\u{1B}[9G", [4, 8]),
      ("\u{1B}[5;5H\u{1B}[9`", [4, 8]), ("\u{1B}[5;5H\u{1B}[9d", [8, 4]), ("\u{1B}[2a\u{1B}[3e", [3, 2]),
      ("ab\r", [0, 0]), ("ab\n", [1, 2]), ("ab\u{1B}E", [1, 0]), ("ab\u{1B}D", [1, 2]), ("ab\u{84}", [1, 2]),
      ("\u{1B}[5;5H\u{1B}M", [3, 4]), ("\u{1B}[20hab\n", [1, 0]),
    ])
  func movement(_ text: String, _ position: [Int]) {
    #expect(cursor(text) == position)
  }

  @Test(
    "stops at tabs",
    arguments: [
      ("\t", [0, 8]), ("12345678\t", [0, 16]), ("\t\t\t\t", [0, 19]), ("\t\t\u{1B}[Z", [0, 8]),
      ("\u{1B}[2I", [0, 16]), ("\u{1B}[4G\u{1B}H\r\t", [0, 3]), ("\u{1B}[9G\u{1B}[g\r\t", [0, 16]),
      ("\u{1B}[3g\t", [0, 19]),
    ])
  func tabs(_ text: String, _ position: [Int]) {
    #expect(cursor(text) == position)
  }

  @Test(
    "respects the margins",
    arguments: [
      // Setting them sends it home; a pair without a line between them is refused.
      ("\u{1B}[5;5H\u{1B}[3;6r", [0, 0]), ("\u{1B}[5;5H\u{1B}[6;3r", [4, 4]),
      // Inside they stop it, outside the window's edge does.
      ("\u{1B}[3;6r\u{1B}[4;1H\u{1B}[9A", [2, 0]), ("\u{1B}[3;6r\u{1B}[4;1H\u{1B}[9B", [5, 0]),
      ("\u{1B}[3;6r\u{1B}[2;1H\u{1B}[9A", [0, 0]), ("\u{1B}[3;6r\u{1B}[8;1H\u{1B}[9B", [9, 0]),
      // In origin mode the upper margin is line 1.
      ("\u{1B}[3;6r\u{1B}[?6h", [2, 0]), ("\u{1B}[3;6r\u{1B}[?6h\u{1B}[2;2H", [3, 1]),
      ("\u{1B}[3;6r\u{1B}[?6h\u{1B}[9;2H", [5, 1]), ("\u{1B}[3;6r\u{1B}[?6h\u{1B}[?6l", [0, 0]),
    ])
  func margins(_ text: String, _ position: [Int]) {
    #expect(cursor(text) == position)
  }

  @Test("comes back to where it was saved, with its attributes and character set")
  func saving() {
    var screen = VirtualScreen(size: TerminalSize(rows: 4, columns: 10))
    screen.feed("\u{1B}[2;3H\u{1B}[1m\u{1B}(0\u{1B}7\u{1B}[m\u{1B}(B\u{1B}[4;1Hq\u{1B}8q")
    #expect(screen.lines == ["", "  ─", "", "q"])
    #expect(screen.attributes(of: "─")?.isBold == true)
    #expect(screen.attributes(of: "q")?.isBold == false)
    screen.feed("\u{1B}[1;1H\u{1B}[s\u{1B}[4;4H\u{1B}[u")
    #expect(screen.cursor == .home)
  }

  @Test("takes controls in the middle of a sequence")
  func controlsInSequences() {
    #expect(cursor("\u{1B}[3\r\n;5H") == [2, 4])
    #expect(cursor("\u{1B}[3\u{18}H") == [0, 1])
    #expect(cursor("\u{1B}[3\u{1B}[2;2H") == [1, 1])
  }

  @Test("understands the 8-bit forms of sequences")
  func shortForms() {
    #expect(cursor("\u{9B}3;5H") == [2, 4])
  }
}
