import CNcurses
import Glibc
import NcursesTerminal
import Randomness
import Screen
import Testing

extension NcursesTests {
  @Suite("Drawing")
  struct DrawingTests {
    private static let palette = Palette([
      .text: Appearance(foreground: .indexed(252), background: .indexed(234)),
      .title: Appearance(foreground: .indexed(117), background: .indexed(234), bold: true, underline: true),
      .selection: Appearance(dim: true, reverse: true),
    ])

    @Test("puts wide characters, marks and boxes where the buffer has them")
    func cells() throws {
      var buffer = Buffer(size: Size(rows: 3, columns: 12))
      buffer.frame(Rect(buffer.size), title: "作")
      buffer.write("e\u{301}\u{302}作Ada", row: 1, column: 1, role: .text)
      try withTerminal(size: buffer.size) { terminal in
        terminal.show(buffer)
        #expect(
          Self.screen(buffer.size) == """
            |╭─ 作 ─────╮|
            |│e\u{301}\u{302}作Ada    │|
            |╰──────────╯|
            """)
      }
    }

    @Test("cuts a buffer that is larger than the window and fills up a smaller one")
    func clipping() throws {
      try withTerminal(size: Size(rows: 2, columns: 5)) { terminal in
        var large = Buffer(size: Size(rows: 4, columns: 9))
        for row in 0..<4 { large.write("abcd作\(row)", row: row, column: 0, role: .text) }
        terminal.show(large)
        #expect(Self.screen(terminal.size) == "|abcd |\n|abcd |")
        var small = Buffer(size: Size(rows: 1, columns: 2))
        small.write("xy", row: 0, column: 0, role: .text)
        terminal.show(small)
        #expect(Self.screen(terminal.size) == "|xy   |\n|     |")
      }
    }

    @Test("shows the roles in the colours and attributes of the palette")
    func styles() throws {
      var buffer = Buffer(size: Size(rows: 1, columns: 6))
      buffer.write("ab", row: 0, column: 0, role: .title)
      buffer.write("cd", row: 0, column: 2, role: .selection)
      try withTerminal(size: buffer.size) { terminal in
        terminal.show(buffer)
        let title = try #require(DrawnCell(row: 0, column: 1))
        #expect(title.foreground == 117 && title.background == 234)
        #expect(title.attributes == UInt32(CN_BOLD | CN_UNDERLINE))
        let selection = try #require(DrawnCell(row: 0, column: 2))
        #expect(selection.foreground == -1 && selection.background == -1)
        #expect(selection.attributes == UInt32(CN_DIM | CN_REVERSE))
        #expect(DrawnCell(row: 0, column: 5)?.foreground == 252)
      }
    }

    @Test(
      "tells the roles apart by attributes where there are no colours or none are wanted",
      arguments: [("vt100", true), ("xterm-256color", false)])
    func monochrome(type: String, wantsColours: Bool) throws {
      var buffer = Buffer(size: Size(rows: 1, columns: 2))
      buffer.write("a", row: 0, column: 0, role: .timerSoon)
      try withTerminal(type: type, size: buffer.size, wantsColours: wantsColours) { terminal in
        terminal.show(buffer)
        #expect(DrawnCell(row: 0, column: 0)?.attributes == UInt32(CN_BOLD | CN_UNDERLINE))
        #expect(DrawnCell(row: 0, column: 0)?.foreground == -1)
        #expect(DrawnCell(row: 0, column: 1)?.attributes == 0)
      }
    }

    @Test("draws a character as U+FFFD when the C library gives it another width")
    func disagreement() throws {
      var buffer = Buffer(size: Size(rows: 1, columns: 6))
      buffer.write("a\u{4DC0}b\u{1B155}c", row: 0, column: 0, role: .text)
      try withTerminal(size: buffer.size) { terminal in
        terminal.show(buffer)
        #expect(Self.screen(buffer.size).hasPrefix("|a\u{FFFD}b"))
        #expect(DrawnCell(row: 0, column: 5)?.text == "c")
      }
    }

    @Test("shows every buffer of a sequence as if it were the first", arguments: 0..<6)
    func sequences(seed: UInt64) throws {
      var random = SplitMix64(seed: seed)
      let size = Size(rows: 4, columns: 10)
      let texts = ["Ada", "作者作", "e\u{301}x", "─╮ ", "     ", "👍ab", "한국", "\u{1B}[2J"]
      try withTerminal(size: size) { terminal in
        var buffer = Buffer(size: size)
        for _ in 0..<60 {
          buffer.write(
            texts.randomElement(using: &random) ?? "", row: .random(in: 0..<4, using: &random),
            column: .random(in: -2..<10, using: &random), role: Role.allCases.randomElement(using: &random) ?? .text)
          terminal.show(buffer)
          #expect(Self.screen(size) == buffer.framed)
        }
      }
    }

    @Test(
      "never rings, on any terminal",
      arguments: [
        "xterm-256color", "xterm", "linux", "tmux-256color", "screen", "rxvt-unicode-256color", "vt100", "vt220",
        "ansi", "cygwin",
      ])
    func silence(type: String) throws {
      let bytes = try withTerminal(type: type, size: Size(rows: 5, columns: 20)) { terminal in
        for role in Role.allCases {
          var buffer = Buffer(size: terminal.size, role: role)
          buffer.write("Ada \u{7}作", row: 3, column: 14, role: role)
          buffer.cursor = Position(row: 1, column: 1)
          terminal.show(buffer)
          terminal.usePalette(.monochrome)
          terminal.suspend()
        }
      }
      #expect(bytes.count > 100)
      let bells = bytes.count { $0 == 7 }
      #expect(bells == 0)
    }

    @Test("writes only what has changed")
    func changes() throws {
      let size = Size(rows: 24, columns: 80)
      let still = try withTerminal(size: size) { $0.show(Buffer(size: size)) }
      let ticking = try withTerminal(size: size) { terminal in
        for second in 0..<50 {
          var buffer = Buffer(size: size)
          buffer.write("\(second % 10)", row: 3, column: 3, role: .text)
          terminal.show(buffer)
        }
      }
      #expect((ticking.count - still.count) / 50 < 64)
    }

    @Test("draws signs of ASCII instead of others where these are asked for, each in its place")
    func symbols() throws {
      var buffer = Buffer(size: Size(rows: 3, columns: 12))
      buffer.frame(Rect(buffer.size), title: "作")
      buffer.write("▶ Größe ✓", row: 1, column: 1, role: .text)
      try withTerminal(size: buffer.size, symbols: .ascii) { terminal in
        terminal.show(buffer)
        #expect(
          Self.screen(buffer.size) == """
            |+- 作 -----+|
            ||> Größe + ||
            |+----------+|
            """)
      }
    }

    @Test("refuses a terminal type that nobody knows")
    func unknownType() {
      #expect(throws: TerminalProblem.self) {
        try withTerminal(type: "nosuch", size: Size(rows: 1, columns: 1)) { _ in }
      }
    }

    /// What the screen shows, in bars.
    private static func screen(_ size: Size) -> String {
      (0..<size.rows).map { row in
        var line = ""
        var column = 0
        while column < size.columns {
          let text = DrawnCell(row: row, column: column)?.text ?? "?"
          line += text
          column += max(1, text.displayWidth)
        }
        return "|\(line)|"
      }.joined(separator: "\n")
    }

    /// Draws into a file and returns what was written into it.
    @discardableResult
    private func withTerminal(
      type: String = "xterm-256color", size: Size, symbols: SymbolSet = .unicode, wantsColours: Bool = true,
      _ body: (inout NcursesTerminal) throws -> Void
    ) throws -> [UInt8] {
      var path = Array("/tmp/screen-XXXXXX\0".utf8CString.dropLast())
      let descriptor = mkstemp(&path)
      try #require(descriptor >= 0)
      defer {
        close(descriptor)
        unlink(path)
      }
      let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      var terminal = try NcursesTerminal(
        drawingInto: name, type: type, size: size, palette: Self.palette, symbols: symbols,
        wantsColours: wantsColours)
      try body(&terminal)
      terminal.close()
      return [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
      }
    }
  }
}
