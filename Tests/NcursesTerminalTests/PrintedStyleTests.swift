import NcursesTerminal
import Screen
import Testing

@Suite("Text in the look of a role beside other text")
struct PrintedStyleTests {
  @Test(
    "has the codes that the terminal knows, and ends with the terminal's own look",
    arguments: [
      (.eight, "0;1;36;40"), (.sixteen, "0;1;96;40"), (.indexed, "0;1;38;5;117;48;5;234"),
      (.direct, "0;1;38;2;135;215;255;48;2;28;28;28"),
    ] as [(ColourDepth, String)])
  func codes(depth: ColourDepth, codes: String) {
    let look = Appearance(foreground: .indexed(117), background: .indexed(234), bold: true)
    #expect(DrawnStyle(look, depth: depth).printed("Ada", depth: depth) == "\u{1B}[\(codes)mAda\u{1B}[0m")
  }

  @Test("has no code for the terminal's own colours")
  func attributes() {
    let look = Appearance(dim: true, underline: true, reverse: true)
    #expect(DrawnStyle(look, depth: .indexed).printed("a", depth: .indexed) == "\u{1B}[0;2;4;7ma\u{1B}[0m")
  }
}
