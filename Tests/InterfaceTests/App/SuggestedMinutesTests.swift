import Dialogue
import Interface
import Testing
import Words

@Suite("Minutes from the past in the preparation")
struct SuggestedMinutesTests {
  @Test("are offered as a suggestion, with the number of sessions they come from")
  func offered() throws {
    let german = try Trainer(inSixthPreparation: .german)
    #expect(german.text().contains("c: Vorschlag aus 5 Terminen: 11 / 6 / 27 / 9 / 7"))
    #expect(german.text(rows: 20, columns: 60).contains("c: 11/6/27/9/7 aus 5 Terminen"))
    let english = try Trainer(inSixthPreparation: .english)
    #expect(english.text().contains("c: suggestion from 5 sessions: 11 / 6 / 27 / 9 / 7"))
  }

  @Test("are taken for today with one key, shown, and taken back")
  func taken() throws {
    var trainer = try Trainer(inSixthPreparation: .german)
    trainer.press("c")
    #expect(trainer.said == "Plan für heute: 11 / 6 / 27 / 9 / 7 min.")
    #expect(!trainer.text().contains("Vorschlag aus"))
    #expect(trainer.text(rows: 40, columns: 120).contains("Plan für heute: 11 / 6 / 27 / 9 / 7 min"))
    trainer.press("c")
    #expect(trainer.refusal == "Heute ist schon so geplant, wie die letzten 5 Termine waren.")
    trainer.look(at: "12:30:00")
    trainer.press(">")
    #expect(trainer.text().contains("CHECK-IN 0 von 11 min"))
    #expect(trainer.text().contains("im Plan · noch 60 min"))
    trainer.press("u u")
    #expect(trainer.said == "Zurückgenommen: neuer Plan 11 / 6 / 27 / 9 / 7.")
    #expect(trainer.session?.plan == .standard)
  }

  @Test("are not offered before three sessions, and the reason is said")
  func tooFew() throws {
    var trainer = try Trainer(in: .preparation)
    #expect(!trainer.text().contains("Vorschlag aus"))
    trainer.press("c")
    #expect(trainer.refusal == "Einen Vorschlag gibt es ab 3 Terminen. Bisher: 0 Termine.")
  }
}
