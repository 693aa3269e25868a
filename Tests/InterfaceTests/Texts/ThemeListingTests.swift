import Interface
import Screen
import Testing
import Themes
import Words

@Suite("The list of themes")
struct ThemeListingTests {
  @Test("shows a few words of a screen in their roles, in less than 80 columns", arguments: Language.allCases)
  func sample(language: Language) throws {
    let themes = try Looks.builtIn().themes.map { (theme: $0, isOwn: false) }
    let text = ThemeListing(themes, texts: Texts(language)).text { theme, words in
      #expect(Set(words.map(\.role)).isSuperset(of: [.text, .current, .timer, .timerSoon, .timerOver, .selection]))
      return words.map(\.text).joined()
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2 * themes.count && lines.allSatisfy { $0.displayWidth < 80 })
  }

  @Test("shows nothing of a name or title that acts on a terminal")
  func hostile() throws {
    let catalogue = ThemeCatalogue(userDirectoryFiles: [("x\u{1B}[2J", "title = { de = \"a\\u202Eb\" }")])
    let theme = try catalogue.theme(named: "x\u{1B}[2J")
    let listing = ThemeListing([(theme: theme, isOwn: true)], texts: Texts(.german))
    #expect(listing.text() == "x\u{FFFD}[2J  a\u{FFFD}b  dunkel · eigenes\n")
    #expect(!listing.json.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
