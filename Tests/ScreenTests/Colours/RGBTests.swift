import Screen
import Testing

@Suite("Colours in their parts")
struct RGBTests {
  @Test("are those of xterm: sixteen of its own, a cube, and greys")
  func numbered() {
    #expect(RGB(index: 1) == RGB(205, 0, 0))
    #expect(RGB(index: 16) == RGB(0, 0, 0) && RGB(index: 117) == RGB(135, 215, 255))
    #expect(RGB(index: 232) == RGB(8, 8, 8) && RGB(index: 255) == RGB(238, 238, 238))
    #expect(Colour.standard.rgb == nil && Colour.direct(red: 1, green: 2, blue: 3).rgb == RGB(1, 2, 3))
  }

  @Test("have the contrast of WCAG: 21 for black and white, 4.48 for a middle grey on white")
  func contrast() {
    let white = RGB(255, 255, 255)
    #expect(abs(white.contrast(to: RGB(0, 0, 0)) - 21) < 0.001)
    #expect(abs(RGB(0x77, 0x77, 0x77).contrast(to: white) - 4.48) < 0.01)
    #expect(white.contrast(to: white) == 1)
  }
}
