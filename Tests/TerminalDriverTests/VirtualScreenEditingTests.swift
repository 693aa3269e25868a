import TerminalDriver
import Testing

@Suite("Editing the virtual screen")
struct VirtualScreenEditingTests {
  /// Four numbered lines, then `text`; the screen's lines joined by `/`.
  private func edited(_ text: String) -> String {
    var screen = VirtualScreen(size: TerminalSize(rows: 4, columns: 6))
    screen.feed("1abcde\r\n2abcde\r\n3abcde\r\n4abcde\(text)")
    #expect(screen.unknownSequences.isEmpty)
    return screen.lines.joined(separator: "/")
  }

  @Test(
    "erases in the line",
    arguments: [
      ("\u{1B}[2;3H\u{1B}[K", "1abcde/2a/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[1K", "1abcde/   cde/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[2K", "1abcde//3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[2X", "1abcde/2a  de/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[99X", "1abcde/2a/3abcde/4abcde"),
      ("\u{1B}[2;6Hx\u{1B}[K", "1abcde/2abcd/3abcde/4abcde"),
    ])
  func eraseLine(_ text: String, _ result: String) {
    #expect(edited(text) == result)
  }

  @Test(
    "erases in the window",
    arguments: [
      ("\u{1B}[2;3H\u{1B}[J", "1abcde/2a//"), ("\u{1B}[2;3H\u{1B}[1J", "/   cde/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[2J", "///"), ("\u{1B}[2;3H\u{1B}[3J", "1abcde/2abcde/3abcde/4abcde"),
      ("\u{1B}[4;6H\u{1B}[J", "1abcde/2abcde/3abcde/4abcd"),
      ("\u{1B}[1;1H\u{1B}[1J", " abcde/2abcde/3abcde/4abcde"),
    ])
  func eraseWindow(_ text: String, _ result: String) {
    #expect(edited(text) == result)
  }

  @Test(
    "inserts and deletes characters",
    arguments: [
      ("\u{1B}[2;3H\u{1B}[2@", "1abcde/2a  bc/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[99@", "1abcde/2a/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[2P", "1abcde/2ade/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[99P", "1abcde/2a/3abcde/4abcde"),
    ])
  func characters(_ text: String, _ result: String) {
    #expect(edited(text) == result)
  }

  @Test(
    "inserts and deletes lines down to the margin",
    arguments: [
      ("\u{1B}[2;3H\u{1B}[L", "1abcde//2abcde/3abcde"), ("\u{1B}[2;3H\u{1B}[99L", "1abcde///"),
      ("\u{1B}[2;3H\u{1B}[M", "1abcde/3abcde/4abcde/"), ("\u{1B}[2;3H\u{1B}[99M", "1abcde///"),
      ("\u{1B}[1;3r\u{1B}[2;3H\u{1B}[L", "1abcde//2abcde/4abcde"),
      ("\u{1B}[1;3r\u{1B}[2;3H\u{1B}[M", "1abcde/3abcde//4abcde"),
      ("\u{1B}[1;3r\u{1B}[4;3H\u{1B}[M", "1abcde/2abcde/3abcde/4abcde"),
      ("\u{1B}[2;3H\u{1B}[LX", "1abcde/X/2abcde/3abcde"),
    ])
  func lines(_ text: String, _ result: String) {
    #expect(edited(text) == result)
  }

  @Test(
    "scrolls between the margins",
    arguments: [
      ("\u{1B}[S", "2abcde/3abcde/4abcde/"), ("\u{1B}[2T", "//1abcde/2abcde"), ("\u{1B}[99S", "///"),
      ("\u{1B}[2;3r\u{1B}[S", "1abcde/3abcde//4abcde"), ("\u{1B}[2;3r\u{1B}[T", "1abcde//2abcde/4abcde"),
      ("\u{1B}[2;3r\u{1B}[3;1H\n", "1abcde/3abcde//4abcde"),
      ("\u{1B}[2;3r\u{1B}[3;1H\u{1B}D", "1abcde/3abcde//4abcde"),
      ("\u{1B}[2;3r\u{1B}[2;1H\u{1B}M", "1abcde//2abcde/4abcde"),
      ("\u{1B}[2;3r\u{1B}[4;1H\n", "1abcde/2abcde/3abcde/4abcde"),
      ("\u{1B}[2;3r\u{1B}[1;1H\u{1B}M", "1abcde/2abcde/3abcde/4abcde"),
    ])
  func scrolling(_ text: String, _ result: String) {
    #expect(edited(text) == result)
  }

  @Test("leaves the background colour where it erases")
  func backgroundColor() {
    var screen = VirtualScreen(size: TerminalSize(rows: 1, columns: 4))
    screen.feed("abcd\r\u{1B}[1;7;44m\u{1B}[K")
    let cell = screen.cell(at: ScreenPosition(row: 0, column: 3))
    #expect(cell.text == " ")
    #expect(cell.attributes.background == .indexed(4))
    #expect(!cell.attributes.isReversed && !cell.attributes.isBold)
  }

  @Test("keeps what fits when the window changes its size, and the cursor in it")
  func resizing() {
    var screen = VirtualScreen(size: TerminalSize(rows: 3, columns: 6))
    screen.feed("1abcde\r\n2ab作e\r\n3abc")
    screen.resize(to: TerminalSize(rows: 2, columns: 5))
    #expect(screen.framed == "|2ab作|\n|3abc |")
    #expect(screen.cursor == ScreenPosition(row: 1, column: 4))
    screen.resize(to: TerminalSize(rows: 3, columns: 4))
    #expect(screen.framed == "|2ab |\n|3abc|\n|    |")
    screen.feed("\u{1B}[9;9Hx")
    #expect(screen.lines == ["2ab", "3abc", "   x"])
  }
}
