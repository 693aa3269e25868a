import Dialogue
import Interface
import Testing
import Words

@Suite("Hands that are open after the exchange")
struct OpenHandKeysTests {
  @Test("stand in the needs and the check-out, also in a small window, until one key lets them go")
  func shown() throws {
    var trainer = try Trainer(in: .exchange).pressing("3 6 5 >")
    for (rows, columns) in [(24, 80), (20, 60)] {
      #expect(trainer.text(rows: rows, columns: columns).contains("offen: Petra"))
    }
    #expect(trainer.text().contains("offen: Petra · zuerst das Wort anbieten · Tab = erledigt"))
    trainer.press(">")
    #expect(trainer.askedInRound == "Petra" && trainer.text().contains("offen: Petra"))
    trainer.press("Tab")
    #expect(trainer.said == "Die Meldung von Petra ist erledigt." && !trainer.text().contains("offen: Petra"))
    trainer.press("Tab")
    #expect(trainer.refusal == "Keine Meldung ist offen.")
    trainer.press("u")
    #expect(trainer.text().contains("offen: Petra"))
    trainer.press("4")
    #expect(!trainer.text().contains("offen: Petra"))
  }

  @Test("are told of in English as well")
  func english() throws {
    let trainer = try Trainer(in: .exchange, .english).pressing("3 6 5 >")
    #expect(trainer.text().contains("open: Petra · offer the word first · Tab = done"))
  }
}
