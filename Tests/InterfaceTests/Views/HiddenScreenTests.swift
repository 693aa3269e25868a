import Dialogue
import Interface
import Testing
import Words

@Suite("The hidden screen")
struct HiddenScreenTests {
  @Test("says that it is hidden, and how to see again, in the language of the program")
  func words() throws {
    for (language, words, hint) in [
      (Language.german, "verdeckt", "v zeigt wieder alles"), (.english, "hidden", "v shows everything again"),
    ] {
      for scene in [Scene.today, .checkIn, .topics, .needs, .checkOut, .wrapUp] {
        let trainer = try Trainer(in: scene, language).pressing("v")
        #expect(trainer.text().lowercased().contains(words), "\(trainer.testDescription)")
        #expect(trainer.bottom().trimmed == hint)
      }
    }
  }

  @Test("shows nobody's name, wherever one is", arguments: Scene.allCases)
  func nobody(scene: Scene) throws {
    let trainer = try Trainer(in: scene).pressing("v")
    let names = trainer.session?.roster.map(\.name) ?? []
    #expect(names.allSatisfy { !trainer.text().contains($0) }, "\(trainer.testDescription)")
  }
}
