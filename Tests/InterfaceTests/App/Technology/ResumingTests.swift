import Dialogue
import Interface
import Testing
import Words

@Suite("A turn that was cut off")
struct ResumingTests {
  @Test("is offered on the return, goes on with two keys, and stays one turn")
  func offer() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 4 Enter a 4")
    #expect(trainer.said == "Mehmet ist da. p w: Mehmet spricht weiter.")
    trainer.press("b Down")
    #expect(trainer.text().contains("p w spricht weiter"))
    let turns = trainer.session?.exchange.turns.count
    trainer.press("p w")
    #expect(trainer.said == "Mehmet spricht weiter.")
    #expect(trainer.speaker == "Mehmet" && trainer.session?.exchange.turns.count == turns)
    #expect(trainer.session?.exchange.turn?.segments.count == 2)
    trainer.press("u")
    #expect(trainer.speaker == nil)
  }

  @Test("reads so in the list, wide and narrow, in both languages")
  func list() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 4 a 4")
    #expect(trainer.text().contains("1. 4 Mehmet   unterbrochen"))
    #expect(trainer.text(rows: 20, columns: 60).contains("unterbrochen, weiter"))
    #expect(trainer.text(rows: 40, columns: 120).contains("unterbrochen, weiter"))
    trainer = try Trainer(in: .exchange, .english)
    trainer.press("x 4 a 4")
    #expect(trainer.text(rows: 20, columns: 60).contains("interrupted, goes on"))
    #expect(trainer.said == "Mehmet is here. p w: Mehmet goes on speaking.")
  }

  @Test("is chosen by number when there are several")
  func several() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 4 Space x 3 a 4 a 3 p w")
    #expect(trainer.asked == "Wer spricht weiter?")
    trainer.press("6")
    #expect(trainer.refusal == "Kein unterbrochener Beitrag kann jetzt weitergehen.")
    trainer.press("p w 3")
    #expect(trainer.speaker == "Olena")
  }

  @Test("is refused with a reason where nobody may go on, and outside the exchange")
  func refusals() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 4 p w")
    #expect(trainer.refusal == "Kein unterbrochener Beitrag kann jetzt weitergehen.")
    trainer.press("> a 4")
    #expect(trainer.said == "Mehmet ist da.")
    trainer.press("p w")
    #expect(trainer.refusal == "Das geht nicht in dieser Phase.")
  }
}
