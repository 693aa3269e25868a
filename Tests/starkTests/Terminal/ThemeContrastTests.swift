import Interface
import NcursesTerminal
import Screen
import Testing
import Themes

@Suite("Themes on terminals with few colours and with many")
struct ThemeContrastTests {
  private static let depths: [ColourDepth] = [.eight, .sixteen, .indexed, .direct]
  private static let names = ThemeCatalogue(userDirectoryFiles: []).names

  // A cell has one role and no other background than that of its role, so these are all pairs that meet.
  @Test("can be read: 4.5 for text, 3 for frames, 7 where contrast is what a theme is for", arguments: names)
  func contrast(name: String) throws {
    let palette = Palette(try ThemeCatalogue.builtIn().theme(named: name))
    for (depth, role) in Self.depths.flatMap({ depth in Role.allCases.map { (depth, $0) } }) {
      let style = DrawnStyle(palette[role], depth: depth)
      guard let letters = colour(style.foreground, depth), let paper = colour(style.background, depth) else {
        // The terminal's own colours are whatever its owner can read.
        #expect(name == "einfarbig", "\(role)")
        continue
      }
      let least = name == "hoher-kontrast" ? 7 : role == .border ? 3 : 4.5
      #expect(letters.contrast(to: paper) >= least, "\(role) in \(depth) colours: \(letters) on \(paper)")
    }
  }

  @Test(
    "tell where the cursor is from who is on and from everything else, by a background or an attribute",
    arguments: names)
  func rows(name: String) throws {
    let palette = Palette(try ThemeCatalogue.builtIn().theme(named: name))
    for depth in Self.depths {
      let looks = [Role.text, .selection, .current].map { role in
        let style = DrawnStyle(palette[role], depth: depth)
        return [style.background, style.appearance.bold ? 1 : 0, style.appearance.reverse ? 1 : 0]
      }
      #expect(Set(looks).count == 3, "\(depth): \(looks)")
    }
  }

  /// What xterm shows for a number that ncurses takes.
  private func colour(_ number: Int, _ depth: ColourDepth) -> RGB? {
    if number < 0 { return nil }
    guard depth == .direct, number >= 8 else { return RGB(index: UInt8(number)) }
    return RGB(number >> 16, number >> 8 & 0xFF, number & 0xFF)
  }
}
