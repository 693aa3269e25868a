import Dialogue
import Interface
import Testing

@Suite("The keys for thumbs")
struct ThumbsKeysTests {
  private func thumbs(_ trainer: Trainer) -> [Thumbs?] {
    trainer.session?.exchange.discussion?.extensions.map(\.thumbs) ?? []
  }

  @Test("one key gives more time and offers to count; whatever is pressed next does what it does")
  func notCounted() throws {
    var trainer = try Trainer(in: .exchange).pressing("z")
    #expect(trainer.said == "4 Minuten mehr für das Thema. z zählt die Daumen.")
    trainer.press("Space")
    #expect(trainer.speaker == "Olena" && thumbs(trainer) == [nil])
  }

  @Test("the same key counts them, up, sideways and down; whether most are up is said")
  func counted() throws {
    var trainer = try Trainer(in: .exchange).pressing("z z")
    #expect(trainer.asked == "Daumen hoch, seitlich, runter (leer = ohne)")
    trainer.type("4 1 1")
    trainer.press("Enter")
    #expect(thumbs(trainer) == [Thumbs(up: 4, side: 1, down: 1)])
    #expect(trainer.said == "Daumen: 4 hoch, 1 seitlich, 1 runter.")
    trainer.run(.talk(.countThumbs))
    trainer.type("3/2")
    trainer.press("Enter")
    #expect(thumbs(trainer) == [Thumbs(up: 3, side: 2, down: 0)])
    #expect(trainer.said == "Daumen: 3 hoch, 2 seitlich, 0 runter. Das ist nicht die Mehrheit.")
  }

  @Test("Enter leaves them out, and then the key gives more time again")
  func leftOut() throws {
    var trainer = try Trainer(in: .exchange).pressing("z z Enter")
    #expect(thumbs(trainer) == [nil] && trainer.model.entry == nil)
    trainer.look(at: "12:55:00")
    trainer.press("z")
    #expect(thumbs(trainer) == [nil, nil])
  }

  @Test("what is no count stays in the line", arguments: ["viele", "1 2 3 4", "5 x", "9 9 9"])
  func noCount(text: String) throws {
    var trainer = try Trainer(in: .exchange).pressing("z z")
    trainer.type(text)
    trainer.press("Enter")
    #expect(trainer.refusal != nil && trainer.model.entry != nil && thumbs(trainer) == [nil])
  }
}
