import Interface
import Screen
import Testing
import Words

@Suite("The page of keys")
struct HelpPageTests {
  /// Keys that lead to a context with a help of its own.
  private static let ways: [(Scene, String)] =
    Scene.allCases.map { ($0, "") } + [
      (.exchange, "s c 1"), (.today, "g r"), (.today, "g b"), (.today, "g i"), (.today, "g n"),
    ]

  @Test(
    "keeps its columns apart and ends no word in the middle, in every context",
    arguments: Language.allCases, [Size(rows: 24, columns: 80), Size(rows: 20, columns: 60)])
  func columns(_ language: Language, _ size: Size) throws {
    for (scene, keys) in Self.ways {
      let trainer = try Trainer(in: scene, language).pressing(keys + " ?")
      let screen = trainer.screen(rows: size.rows, columns: size.columns)
      let inside = size.columns - 4
      let across = (inside + 2) / 26
      let width = (inside - 2 * (across - 1)) / across
      let below = screen.lines.drop { !$0.hasPrefix(language == .german ? "╭─ Hilfe" : "╭─ Help") }
      let rows = below.filter { $0.hasPrefix("│") && $0.hasSuffix("│") }.map { Array($0.dropFirst(2)) }
      let page = rows.prefix {
        !String($0).contains("? ") || !String($0).contains(language == .german ? "noch" : "again")
      }
      for row in page {
        for column in 1..<across {
          let edge = column * (width + 2)
          #expect(row[(edge - 2)..<edge].allSatisfy { $0 == " " }, "\(scene) \(keys):\n\(screen.framed)")
        }
      }
    }
  }
}
