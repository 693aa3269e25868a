import AcceptanceScripts
import Content
import Dialogue
import Interface
import Records
import Scratch
import Screen
import Testing
import Themes
import Words

@testable import stark

@Suite("The program in another theme or language")
struct LooksProgramTests {
  @Test("is drawn in the theme under the arrow at once, and in the old one after Esc")
  func palettes() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let before = try program.rows("SELECT count(*) FROM journal")
    let look = ": F a r b s c h e m a Enter"
    let terminal = try program.run([
      ScriptStep("12:21:00", "\(look) Down Down Esc \(look) Down Enter")
    ]).terminal
    let catalogue = try ThemeCatalogue.builtIn()
    let expected = try ["einfarbig", "farbenblind", "dunkel", "einfarbig", "einfarbig"].map {
      Palette(try catalogue.theme(named: $0))
    }
    #expect(terminal.palettes == expected)
    #expect(try program.rows("SELECT count(*) FROM journal") == before)
  }

  @Test("says in the new language why a file cannot be written, too")
  func language() throws {
    let folder = try ScratchDirectory()
    let store = try SessionStore(at: folder.path + "/stark.sqlite", now: Instant(milliseconds: 0))
    let planner = SessionPlanner(
      store: store, library: try .builtIn(), texts: Texts(.german),
      makeIdentifiers: { IdentifierSource(seed: [1, 2, 3, 4]) })
    var runner = EffectRunner(store: store, planner: planner)
    let now = ClockReading(wall: Instant(milliseconds: 0), sinceBoot: 0, boot: "boot")
    let nowhere = AppEffect.export([], to: folder.path + "/nosuch/file.md")
    func sentence(_ events: [AppEvent]) -> String? {
      events.compactMap { if case .notExported(_, let sentence) = $0 { sentence } else { nil } }.first
    }
    let german = try #require(sentence(runner.run([nowhere], now: now)))
    let english = try #require(sentence(runner.run([.speak(.english), nowhere], now: now)))
    #expect(german != english && english.contains("The"))
  }
}
