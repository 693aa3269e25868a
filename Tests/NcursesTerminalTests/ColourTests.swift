import NcursesTerminal
import Screen
import Testing

@Suite("Colours of a terminal")
struct ColourTests {
  @Test(
    "are counted",
    arguments: [
      (-1, .none), (0, .none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .indexed),
      (1 << 24, .indexed),
    ] as [(Int, ColourDepth)])
  func depth(colours: Int, expected: ColourDepth) {
    #expect(ColourDepth(colours: colours, isDirect: false) == expected)
  }

  @Test("are direct only where terminfo says so")
  func direct() {
    #expect(ColourDepth(colours: 1 << 24, isDirect: true) == .direct)
    #expect(ColourDepth(colours: 0, isDirect: true) == .none)
  }

  @Test("stand in for the ones that are missing")
  func mapping() {
    let lightBlue = Colour.indexed(110)
    #expect(ColourDepth.steps.map(lightBlue.number(at:)) == [-1, 4, 12, 110, 0x87AFD7])
    let grey = Colour.indexed(240)
    #expect(ColourDepth.steps.map(grey.number(at:)) == [-1, 7, 8, 240, 0x585858])
    let brightRed = Colour.indexed(9)
    #expect(ColourDepth.steps.map(brightRed.number(at:)) == [-1, 1, 9, 9, 0xFF0000])
    let orange = Colour.direct(red: 255, green: 135, blue: 0)
    #expect(ColourDepth.steps.map(orange.number(at:)) == [-1, 3, 11, 208, 0xFF8700])
    #expect(ColourDepth.steps.map(Colour.standard.number(at:)) == [-1, -1, -1, -1, -1])
  }

  @Test("are never taken for the palette of a terminal with direct colour")
  func directPalette() {
    #expect(Colour.indexed(7).number(at: .direct) == 7)
    #expect(Colour.direct(red: 0, green: 0, blue: 3).number(at: .direct) == 8)
  }

  @Test("are within what the terminal has", arguments: UInt8.min...UInt8.max)
  func range(index: UInt8) {
    for (depth, limit) in zip(ColourDepth.steps, [0, 8, 16, 256, 1 << 24]) {
      #expect(Colour.indexed(index).number(at: depth) < limit)
      #expect(Colour.direct(red: index, green: 255 - index, blue: 128).number(at: depth) < limit)
    }
  }

  @Test("stay readable when foreground and background fall together", arguments: UInt8.min...UInt8.max)
  func readable(index: UInt8) {
    for depth in [ColourDepth.eight, .sixteen] {
      let style = DrawnStyle(
        Appearance(foreground: .indexed(index), background: .indexed(234)), depth: depth)
      #expect(style.foreground != style.background)
    }
  }

  @Test("become black or white on a colour that is nearly as bright")
  func brightness() {
    let current = Appearance(foreground: .indexed(235), background: .indexed(153))
    let drawn = [ColourDepth.eight, .sixteen].map { DrawnStyle(current, depth: $0) }
    #expect(drawn.map(\.background) == [4, 12])
    #expect(drawn.map(\.foreground) == [7, 15])
    #expect(DrawnStyle(current, depth: .indexed).foreground == 235)
  }
}

extension ColourDepth {
  fileprivate static let steps: [ColourDepth] = [.none, .eight, .sixteen, .indexed, .direct]
}
