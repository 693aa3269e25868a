import TerminalDriver
import Testing

@Suite("The switches of the virtual screen")
struct VirtualScreenModesTests {
  private func screen(_ text: String) -> VirtualScreen {
    var screen = VirtualScreen(size: TerminalSize(rows: 3, columns: 12))
    screen.feed(text)
    return screen
  }

  @Test("shows the alternate screen and comes back to the first as it was")
  func alternateScreen() {
    var screen = screen("first\u{1B}[?1049h")
    #expect(screen.isAlternate)
    #expect(screen.text == "")
    screen.feed("\u{1B}[Hsecond\u{1B}[?1049l!")
    #expect(!screen.isAlternate)
    #expect(screen.lines == ["first!", "", ""])
    screen.feed("\u{1B}[?1049h")
    #expect(screen.text == "")
  }

  @Test("keeps the alternate screen's text with mode 47, clears it when 1047 leaves it")
  func olderAlternateScreens() {
    #expect(screen("a\u{1B}[?47hb\u{1B}[?47lc\u{1B}[?47h").lines[0] == " b")
    #expect(screen("a\u{1B}[?1047hb\u{1B}[?1047lc\u{1B}[?47h").lines[0] == "")
    #expect(screen("a\u{1B}[?1047hb\u{1B}[?1047lc").lines[0] == "a c")
  }

  @Test("knows the private modes")
  func privateModes() {
    let before = VirtualScreen()
    #expect(before.cursorVisible)
    #expect(!before.bracketedPaste && !before.reportsFocus && !before.applicationCursorKeys)
    var screen = screen("\u{1B}[?25l\u{1B}[?2004;1004h\u{1B}[?1h\u{1B}=\u{1B}[?12l")
    #expect(!screen.cursorVisible)
    #expect(screen.bracketedPaste && screen.reportsFocus && screen.applicationCursorKeys)
    screen.feed("\u{1B}[?12;25h\u{1B}[?2004l\u{1B}[?1004l\u{1B}[?1l\u{1B}>")
    #expect(screen.cursorVisible)
    #expect(!screen.bracketedPaste && !screen.reportsFocus && !screen.applicationCursorKeys)
    #expect(screen.unknownSequences.isEmpty)
  }

  @Test("gives a switch back as it was when it was saved", arguments: ["h", "l"])
  func savedMode(_ before: String) {
    let screen = screen("\u{1B}[?1007\(before)\u{1B}[?1007s\u{1B}[?1007l\u{1B}[?1007r")
    #expect(screen.wheelSendsArrows == (before == "h") && screen.unknownSequences.isEmpty)
  }

  @Test("keeps the attributes of what is printed")
  func attributes() {
    let screen = screen("\u{1B}[1;4mA\u{1B}[22;24;7mB\u{1B}[27;2mC\u{1B}[mD")
    #expect(screen.attributes(of: "A")?.isBold == true)
    #expect(screen.attributes(of: "A")?.isUnderlined == true)
    #expect(screen.attributes(of: "A")?.isReversed == false)
    #expect(screen.attributes(of: "B")?.isReversed == true)
    #expect(screen.attributes(of: "B")?.isBold == false)
    #expect(screen.attributes(of: "C")?.isDim == true)
    #expect(screen.attributes(of: "D") == CellAttributes())
    #expect(screen.attributes(of: "E") == nil)
  }

  @Test(
    "keeps the colours of what is printed",
    arguments: [
      ("31", CellColor.indexed(1)), ("97", .indexed(15)), ("38;5;208", .indexed(208)),
      ("38;2;1;2;3", .rgb(red: 1, green: 2, blue: 3)), ("38:5:208", .indexed(208)),
      ("38:2:1:2:3", .rgb(red: 1, green: 2, blue: 3)), ("38:2::1:2:3", .rgb(red: 1, green: 2, blue: 3)),
      ("38;5;208;1;32", .indexed(2)), ("31;39", nil), ("31;0", nil), ("38;5", nil), ("38", nil),
    ] as [(String, CellColor?)])
  func colors(_ parameters: String, _ color: CellColor?) {
    #expect(screen("\u{1B}[\(parameters)mX").attributes(of: "X")?.foreground == color)
  }

  @Test("takes the title from its command, ended either way, and shows nothing of it")
  func title() {
    #expect(screen("\u{1B}]0;Grüße\u{7}x").title == "Grüße")
    #expect(screen("\u{1B}]2;a;b\u{1B}\\x").title == "a;b")
    #expect(screen("\u{1B}]2;a\u{9C}x").text == "x")
    #expect(screen("\u{1B}]104\u{7}\u{1B}]8;;http://x\u{1B}\\x\u{1B}]8;;\u{1B}\\").text == "x")
    #expect(screen("\u{1B}]2;a\u{1B}[31mX").attributes(of: "X")?.foreground == .indexed(1))
  }

  @Test("skips device control strings and the like")
  func skippedStrings() {
    #expect(screen("\u{1B}P1$r0m\u{1B}\\a\u{1B}_x\u{7}y\u{1B}\\b\u{1B}^z\u{9C}c").text == "abc")
  }

  @Test("counts the bells, not the ends of commands")
  func bells() {
    #expect(screen("\u{7}a\u{7}\u{1B}]0;t\u{7}\u{1B}[3\u{7}1m").bellCount == 3)
  }

  @Test("resets, softly or wholly")
  func resets() {
    let soft = screen("ab\u{1B}[1m\u{1B}[2;3r\u{1B}[?6;1h\u{1B}[?25l\u{1B}[4h\u{1B}[!p\u{1B}[1;2HX")
    #expect(soft.lines[0] == "aX")
    #expect(soft.cursorVisible && !soft.applicationCursorKeys)
    let whole = screen("ab\u{1B}[?1049hcd\u{1B}]0;t\u{7}\u{7}\u{1B}cx")
    #expect(whole.lines == ["x", "", ""])
    #expect(!whole.isAlternate && whole.title == "" && whole.bellCount == 1)
  }

  @Test("lists what it does not know")
  func unknownSequences() {
    let screen = screen("\u{1B}[5;6y\u{1B}[?9999h\u{1B}#8x\u{1B}[c\u{1B}[6n\u{1B}[22;0;0t\u{1B}[>c\u{1B}[2 q")
    #expect(screen.unknownSequences == ["CSI 5;6y", "CSI ?9999h", "ESC #8"])
    #expect(screen.text == "x")
  }

  @Test("records the bytes if asked to")
  func recording() {
    var screen = VirtualScreen(recordsBytes: true)
    screen.feed("a\u{1B}[m")
    #expect(screen.rawBytes == Array("a\u{1B}[m".utf8))
    #expect(self.screen("a").rawBytes.isEmpty)
  }
}
