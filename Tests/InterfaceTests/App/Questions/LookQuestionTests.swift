import Content
import Dialogue
import Interface
import Screen
import Testing
import Themes
import Words

@Suite("Choosing how the program looks and speaks")
struct LookQuestionTests {
  private func shown(_ trainer: Trainer) -> [String] {
    trainer.effects.compactMap { if case .show(let theme) = $0 { theme.name } else { nil } }
  }

  @Test("shows the screen in each theme while the arrows go through them, and Enter keeps it")
  func theme() throws {
    var trainer = try Trainer(in: .exchange)
    let before = trainer
    trainer.run(.general(.theme))
    #expect(trainer.asked == "Welches Farbschema?" && shown(trainer).isEmpty)
    #expect(trainer.text().contains("▶ 1 Dunkel") && trainer.text().contains("  4 Hell"))
    trainer.press("Down Down Up Down")
    #expect(shown(trainer) == ["einfarbig", "farbenblind", "einfarbig", "farbenblind"])
    #expect(trainer.model.looks.shown?.name == "farbenblind" && trainer.text().contains("▶ 3 Farbenblind"))
    // Readers for the blind follow the cursor.
    let screen = trainer.screen()
    let cursor = try #require(screen.cursor)
    #expect(screen[row: cursor.row, column: cursor.column + 1].text == "▶")
    trainer.press("Enter")
    #expect(shown(trainer).last == "farbenblind" && trainer.model.looks.shown?.name == "farbenblind")
    #expect(trainer.said == "Bis zum Beenden. Auf Dauer, in config.toml: theme = \"farbenblind\"")
    #expect(trainer.model.entry == nil && trainer.model.history == before.model.history)
    #expect(trainer.effects.dropFirst(before.effects.count).allSatisfy { $0.writing == nil })
  }

  @Test("goes back to the theme there was with Esc, and takes one at once with its digit")
  func backAndDigit() throws {
    var trainer = try Trainer(in: .today)
    trainer.run(.general(.theme))
    trainer.press("Down Down Esc")
    #expect(shown(trainer) == ["einfarbig", "farbenblind", "dunkel"])
    #expect(trainer.model.looks.shown?.name == "dunkel" && trainer.model.entry == nil && trainer.said == nil)
    trainer.run(.general(.theme))
    trainer.press("4")
    #expect(shown(trainer).last == "hell" && trainer.model.looks.shown?.name == "hell" && trainer.model.entry == nil)
  }

  @Test("goes no further than the first theme and the last one")
  func ends() throws {
    var trainer = try Trainer(in: .today)
    trainer.run(.general(.theme))
    trainer.press("Up Up")
    #expect(trainer.model.looks.shown?.name == "dunkel")
    trainer.press("Down Down Down Down Down Down Down")
    #expect(trainer.model.looks.shown?.name == "hoher-kontrast")
  }

  @Test("fits a line for the longest name of a theme, and says what the keys do", arguments: Language.allCases)
  func fits(language: Language) throws {
    var trainer = try Trainer(in: .exchange, language)
    trainer.run(.general(.theme))
    #expect(trainer.text().contains("↑ ↓"))
    trainer.press("Down Down Down Down Enter")
    #expect(trainer.text().contains("theme = \"hoher-kontrast\""))
  }

  @Test("says so where there is one theme only")
  func onlyOne() throws {
    let looks = try Looks.builtIn()
    let one = Looks(themes: Array(looks.themes.prefix(1)), shown: looks.shown)
    var model = AppModel(
      texts: Texts(.german), looks: one, library: try .builtIn(), start: SessionStart(proposal: try .second()),
      identifiers: IdentifierSource(seed: [7]))
    let now = try Trainer().now
    for key in ": F a r b s c h e m a".split(separator: " ") {
      _ = model.update(.key(.character(Character(String(key)))), now: now)
    }
    let effects = model.update(.key(.enter), now: now)
    #expect(effects.isEmpty)
    #expect(model.message == .refusal("Es gibt kein anderes Farbschema.") && model.entry == nil)
  }

  @Test("changes every word on the screen with the language, and back with Esc")
  func language() throws {
    var trainer = try Trainer(in: .exchange)
    let german = trainer.text()
    trainer.run(.general(.language))
    #expect(trainer.asked == "Welche Sprache?")
    trainer.press("Down")
    #expect(trainer.asked == "Which language?" && trainer.effects.last == .speak(.english))
    trainer.press("Esc")
    #expect(trainer.text() == german && trainer.effects.last == .speak(.german))
    trainer.run(.general(.language))
    trainer.press("2")
    #expect(trainer.said == "Until you quit. To keep it, in config.toml: language = \"en\"")
    trainer.press("Up")
    var english = try Trainer(in: .exchange, .english)
    english.press("Up")
    #expect(trainer.bottom() == english.bottom())
    #expect(!trainer.text().contains("Redeliste") && !trainer.text().contains("spricht"))
  }
}
