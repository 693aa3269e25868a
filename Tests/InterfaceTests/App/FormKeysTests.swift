import Dialogue
import Interface
import Testing

@Suite("Going through a form")
struct FormKeysTests {
  @Test(
    "goes no further than the first field and the last one, which Enter opens",
    arguments: [(Scene.needs, "Enter", 19), (.preparation, "d", 12), (.today, "g n c", 11)])
  func ends(scene: Scene, keys: String, count: Int) throws {
    var trainer = try Trainer(in: scene).pressing(keys)
    trainer.press("Up")
    #expect(trainer.model.form?.index == 0)
    for _ in 0..<(count + 3) { trainer.press("Down") }
    #expect(trainer.model.form?.index == count - 1)
    #expect(trainer.text().contains("Feld \(count) von \(count)"), "\(trainer.testDescription)")
    trainer.press("Enter")
    #expect(trainer.refusal == nil && trainer.asked != nil, "\(trainer.testDescription)")
  }
}
