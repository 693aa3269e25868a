import Screen
import Testing

@Suite("Signs of ASCII")
struct SymbolSetTests {
  @Test("stand for frames, bars, arrows and typographic marks, and for no letter")
  func replaced() {
    let text = "╭─ „Größe“ ─╮ ▶ ██▌·· ━━┃── ✓ … 3–5 × ↑↓ 作 e\u{301}"
    #expect(SymbolSet.ascii.drawn(text) == "+- \"Größe\" -+ > ###-- ==#-- + ~ 3-5 x ^v 作 e\u{301}")
    #expect(SymbolSet.unicode.drawn(text) == text)
    #expect(SymbolSet.ascii.drawn(text).displayWidth == text.displayWidth)
  }

  @Test("tell high from low in a row of blocks")
  func heights() {
    #expect(Set("▁▂▃▄▅▆▇█".map { SymbolSet.ascii.drawn(String($0)) }).count == 8)
  }

  @Test(
    "are guessed from the character set of the locale and from old terminals",
    arguments: [
      (["LANG": "de_DE.UTF-8"], .unicode), (["LANG": "C.utf8"], .unicode), (["LANG": "de_DE"], .ascii),
      (["LANG": "de_DE.UTF-8", "LC_ALL": "C"], .ascii), (["LC_CTYPE": "C.UTF-8", "LANG": "C"], .unicode),
      (["LC_ALL": "", "LANG": "en_US.UTF-8"], .unicode), ([:], .ascii), (["LC_ALL": "de_DE.ISO-8859-15"], .ascii),
      (["LANG": "C.UTF-8", "TERM": "linux"], .ascii), (["LANG": "C.UTF-8", "TERM": "vt100"], .ascii),
      (["LANG": "C.UTF-8", "TERM": "xterm"], .unicode), (["LANG": "C.UTF-8", "TERM": "tmux-256color"], .unicode),
    ] as [([String: String], SymbolSet)])
  func guessed(environment: [String: String], expected: SymbolSet) {
    #expect(SymbolSet(guessedFrom: environment) == expected)
  }
}
