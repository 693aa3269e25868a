import Dialogue
import Interface
import Testing
import Words

@Suite("The speaking list, under the hands of somebody who sees it for the first time")
struct SpeakingListTests {
  @Test("a hand is moved only after a mark stands beside it", arguments: ["PgDn", "PgUp"])
  func moved(key: String) throws {
    var trainer = try Trainer(in: .exchange)
    #expect(trainer.waiting == ["Olena", "Jürgen"] && !trainer.text().contains("▶1. 3 Olena"))
    trainer.press(key)
    #expect(trainer.waiting == ["Olena", "Jürgen"])
    #expect(trainer.said == "Olena ist gewählt. Noch einmal rückt die Meldung.")
    #expect(trainer.text().contains("▶1. 3 Olena"), "\(trainer.testDescription)")
    trainer.press(key)
    #expect(trainer.waiting == (key == "PgDn" ? ["Jürgen", "Olena"] : ["Olena", "Jürgen"]))
  }

  @Test("a hand that was chosen with an arrow is moved at once")
  func chosen() throws {
    #expect(try Trainer(in: .exchange).pressing("Down PgUp").waiting == ["Jürgen", "Olena"])
  }

  @Test("a direct reply says whose turn it has ended, and undo brings that back")
  func reply() throws {
    var trainer = try Trainer(in: .exchange).pressing("d 5")
    #expect(trainer.speaker == "Petra" && trainer.waiting == ["Olena", "Jürgen"])
    #expect(trainer.said == "Petra antwortet. Beitrag von Mehmet ist zu Ende (u zurück).")
    trainer.press("u")
    #expect(trainer.speaker == "Mehmet")
    trainer.press("Enter d 5")
    #expect(trainer.said?.contains("zu Ende") != true)
    let english = try Trainer(in: .exchange, .english).pressing("d 5")
    #expect(english.said == "Petra replies. Mehmet's turn has ended (u takes it back).")
  }
}
