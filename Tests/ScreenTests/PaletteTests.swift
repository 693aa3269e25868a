import Screen
import Testing

@Suite("Palettes")
struct PaletteTests {
  @Test("show a role that is not given as text")
  func fallback() {
    let text = Appearance(foreground: .indexed(7))
    #expect(Palette([.text: text])[.banner] == text)
    #expect(Palette([:])[.banner] == Appearance())
  }

  @Test("tell the states apart without colour")
  func monochrome() {
    let palette = Palette.monochrome
    for role in Role.allCases {
      #expect(palette[role].foreground == .standard && palette[role].background == .standard)
    }
    let states: [Role] = [.text, .current, .attention, .timer, .timerOver, .input]
    #expect(Set(states.map { palette[$0] }).count == states.count)
  }
}
