import Content
import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("A disturbance takes precedence")
struct DisturbancePrecedenceTests {
  private static let scenes = [
    Scene.preparation, .checkIn, .topics, .exchange, .afterTurns, .pause, .needs, .checkOut, .wrapUp,
  ]

  @Test("its clock runs with the first key, digits stay people, and its kind is asked with the outcome")
  func kindAtTheEnd() throws {
    var trainer = try Trainer(in: .exchange).pressing("s")
    #expect(trainer.model.entry == nil && trainer.text().contains("╭─ Störung ──"))
    #expect(trainer.said == "Die Störung läuft. c fragt, was stört. s beendet sie.")
    trainer.press("2")
    #expect(trainer.speakerInDisturbance == "Yonas")
    trainer.press("s")
    #expect(trainer.asked == "Was stört?" && trainer.speakerInDisturbance == "Yonas")
    trainer.press("2")
    #expect(trainer.asked == "Wie ist es ausgegangen?")
    #expect(trainer.session?.runningDisturbance?.kind == .technology)
    trainer.press("3")
    #expect(trainer.session?.disturbances.map(\.outcome) == [.postponed] && trainer.speaker == "Mehmet")
    #expect(trainer.session?.disturbances.last?.turns.count == 1)
  }

  @Test("with its kind said while it goes on only the outcome is asked")
  func kindMeanwhile() throws {
    var trainer = try Trainer(in: .exchange).pressing("s 2 c 1")
    #expect(trainer.said == "Störung: Konflikt." && trainer.speakerInDisturbance == "Yonas")
    trainer.press("s")
    #expect(trainer.asked == "Wie ist es ausgegangen?")
  }

  @Test(
    "also over what the program asks or shows, and that stays",
    arguments: ["x", "p e", "e 2", "?", "k", "p q", "c"])
  func overQuestions(keys: String) throws {
    var trainer = try Trainer(in: .exchange).pressing(keys)
    let before = trainer
    trainer.press("s")
    #expect(trainer.session?.runningDisturbance != nil)
    #expect(trainer.model.entry == before.model.entry && trainer.model.overlay == before.model.overlay)
  }

  @Test("but what is typed is typed")
  func typing() throws {
    let trainer = try Trainer(in: .exchange).pressing("t s")
    #expect(trainer.session?.runningDisturbance == nil && trainer.keptDraft?.text == "s")
  }

  @Test("stands in the bottom row of every phase, whatever was said last, and first in its help", arguments: scenes)
  func inSight(scene: Scene) throws {
    for language in [Texts(.german), Texts(.english)] {
      let trainer = try Trainer(in: scene, language.language)
      let row = language.language == .german ? "s Störung" : "s Disturbance"
      #expect(trainer.screen().lines.last?.contains(row) == true, "\(trainer.screen().framed)")
    }
    #expect(try Trainer(in: scene).model.helpRows.first?.keys == "s")
    let help = try Trainer(in: scene).pressing("?").text(rows: 20, columns: 60)
    #expect(help.contains("│ s Störung"))
    #expect(try Trainer(in: scene).pressing("? ?").text().contains("│ s           Beginnt oder beendet eine Störung"))
  }

  @Test("what is agreed on is written while it goes on, and not asked for again")
  func rule() throws {
    var trainer = try Trainer(in: .checkIn).pressing("s +")
    #expect(trainer.asked == "Neue Regel (leer = keine)")
    trainer.type("Wir lassen uns ausreden.")
    trainer.press("Enter")
    #expect(trainer.session?.addedRules == ["Wir lassen uns ausreden."])
    #expect(trainer.session?.runningDisturbance != nil)
    trainer.press("s 1 2")
    #expect(trainer.model.entry == nil && trainer.session?.disturbances.map(\.outcome) == [.agreement])
    trainer.press("s s 1 2")
    #expect(trainer.asked == "Neue Regel (leer = keine)")
  }

  @Test("of feelings the prompts are for somebody who cries, and not for all to see")
  func tears() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 3")
    #expect(trainer.text().contains("Fragen bei starken Gefühlen 1/2"))
    #expect(trainer.text().contains("Tränen dürfen sein. Wir haben Zeit."))
    #expect(!trainer.model.shownPrompts.contains { $0.key == "ex.imessage" || $0.key == "in.rule" })
    trainer.press("v")
    #expect(trainer.text().contains("Wir klären etwas.") && !trainer.text().contains("Tränen"))
    trainer.press("v s 1")
    #expect(trainer.model.shownPrompts.first?.key == "ex.start")
  }
}
