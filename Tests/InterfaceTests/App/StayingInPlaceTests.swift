import Dialogue
import Interface
import Testing

@Suite("Where the cursor is after a row has left the list")
struct StayingInPlaceTests {
  /// Four needs without an area after the hour, the cursor on the second.
  private func open() throws -> Trainer {
    var trainer = try Trainer(in: .preparation)
    trainer.press("> > > >")
    for need in ["Ruhe", "Lernen", "Arbeit", "Wege"] {
      trainer.press("n")
      trainer.type(need)
      trainer.press("Enter")
    }
    trainer.press("> > Up Up Up Up Up Down")
    return trainer
  }

  private func chosen(_ trainer: Trainer) -> String? {
    guard case .need(let id) = trainer.model.selectedNeedRow else { return nil }
    return trainer.session?.needList[id]?.wording
  }

  @Test("it is on the next one, so that the next key does not meet a need at the other end")
  func next() throws {
    var trainer = try open()
    #expect(chosen(trainer) == "Lernen")
    trainer.press("1 1")
    #expect(chosen(trainer) == "Arbeit")
    trainer.press("1 1")
    #expect(chosen(trainer) == "Wege")
  }

  @Test("it is on the last one where there is none below")
  func last() throws {
    var trainer = try open()
    trainer.press("Down Down 1 1")
    #expect(chosen(trainer) == "Arbeit")
  }
}
