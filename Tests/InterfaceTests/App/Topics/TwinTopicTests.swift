import Dialogue
import Interface
import Testing

@Suite("A topic that is in today's list already")
struct TwinTopicTests {
  @Test(
    "is taken, and said to be there, however it is spelt", arguments: ["bus und bahn", "Büs und Bahn", "BUS UND BAHN"])
  func twin(title: String) throws {
    var trainer = try Trainer(after: [])
    trainer.press("t B u s Space u n d Space B a h n Enter")
    #expect(trainer.said == "Thema aufgenommen. Nächstes: t, oder Zeilen einfügen.")
    trainer.press("t")
    trainer.type(title)
    trainer.press("Enter")
    #expect(trainer.said == "Aufgenommen. „Bus und Bahn“ steht schon da: z legt zusammen.")
    #expect(trainer.session?.topics.standing.count == 2)
  }

  @Test("is no other one")
  func other() throws {
    var trainer = try Trainer(after: [])
    trainer.press("t B u s Enter t B a h n Enter")
    #expect(trainer.said == "Thema aufgenommen. Nächstes: t, oder Zeilen einfügen.")
  }
}
