import Content
import Dialogue
import Interface
import Screen
import Testing

@Suite("The crisis card")
struct CrisisCardTests {
  @Test(
    "is one key away everywhere, with the clock and every timer in sight, and leaves no trace",
    arguments: Scene.allCases)
  func everywhere(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    // What was said last goes with the next key.
    trainer.press("Esc")
    let before = trainer
    trainer.press("k")
    for (rows, columns) in [(20, 60), (24, 80)] {
      let lines = trainer.screen(rows: rows, columns: columns).lines
      #expect(lines.contains { $0.contains("112  Akute Gefahr") }, "\(lines.joined(separator: "\n"))")
      #expect(lines[0].contains(scene.time.prefix(5)))
      let digits = before.screen(rows: rows, columns: columns).lines.count { $0.contains("█") }
      #expect(lines.count { $0.contains("█") } == digits)
    }
    trainer.press("k")
    #expect(trainer.effects == before.effects && trainer.model == before.model)
  }

  @Test(
    "opens over whatever takes keys but no text, and gives the place back",
    arguments: ["?", "d", "p m", "e", "p h", "m k", "p d"])
  func overPanels(keys: String) throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press(keys)
    let before = trainer
    trainer.press("k")
    #expect(trainer.text().contains("112  Akute Gefahr"), "\(trainer.testDescription)")
    trainer.press("Down Up Esc")
    #expect(trainer.model == before.model && trainer.effects == before.effects)
  }

  @Test("opens over a form and over half a key sequence")
  func overForm() throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("Enter k")
    #expect(trainer.text().contains("112  Akute Gefahr"))
    trainer.press("k")
    #expect(trainer.model.form != nil && trainer.model.overlay == nil)
    trainer.press("Esc p k")
    #expect(trainer.text().contains("112  Akute Gefahr") && trainer.model.keys.isEmpty)
  }

  @Test("does not take a letter out of a text", arguments: ["t", ":"])
  func typing(key: String) throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press(key)
    trainer.type("Park")
    #expect(trainer.text().contains("Park"))
    #expect(!trainer.text().contains("Akute Gefahr"))
  }

  @Test("is out of sight while everything is hidden")
  func hidden() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("k v")
    #expect(!trainer.text().contains("112"))
    trainer.press("v")
    #expect(trainer.text().contains("112  Akute Gefahr"))
  }
}
