import Dialogue
import Testing

@testable import Interface

@Suite("A name that was typed")
struct KeptNameTests {
  @Test("is kept until the questions after it are answered")
  func untilAnswered() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p b 2 Ctrl-U")
    trainer.type("Yusuf")
    trainer.press("Enter")
    let person = try #require(trainer.session?.participant(number: 2)?.id)
    #expect(trainer.asked == "Landkreis von Yusuf?")
    #expect(trainer.model.draft == Draft(field: LinePurpose.person(.name(person)).field, text: "Yusuf", cursor: 5))
    trainer.press("1")
    #expect(trainer.model.draft == nil && trainer.session?.participant(number: 2)?.name == "Yusuf")

    trainer.press("a")
    trainer.type("Zeynep")
    trainer.press("Enter")
    let kept = Draft(field: LinePurpose.person(.arrival).field, text: "Zeynep", cursor: 6)
    #expect(trainer.model.draft == kept)
    trainer.press("1")
    #expect(trainer.asked == "Wie nimmt Zeynep teil?" && trainer.model.draft == kept)
    trainer.press("1")
    #expect(trainer.model.draft == nil && trainer.model.entry == nil)
  }
}
