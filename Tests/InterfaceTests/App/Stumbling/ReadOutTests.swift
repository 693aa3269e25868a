import Dialogue
import Interface
import Testing
import Words

@Suite("A need that is confirmed after the hour")
struct ReadOutTests {
  /// In the wrap-up, on a need that nobody has confirmed.
  private func afterwards(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .needs, language)
    trainer.press("n")
    trainer.type("Ruhe")
    trainer.press("Enter > > ")
    while trainer.chosenNeed?.wording != "Ruhe" { trainer.press("Down") }
    return trainer
  }

  @Test("asks first whether it was read out in the group, and counts nothing until somebody says so")
  func asked() throws {
    var trainer = try afterwards()
    #expect(trainer.session?.phase == .wrapUp && trainer.chosenNeed?.isConfirmed == false)
    trainer.press("j")
    #expect(trainer.text().contains("Wurde es in der Gruppe vorgelesen?"), "\(trainer.testDescription)")
    #expect(trainer.chosenNeed?.isConfirmed == false && trainer.chosenNeed?.isReleased == false)
    #expect(trainer.pressing("2").chosenNeed?.isConfirmed == false)
    #expect(trainer.pressing("2").refusal == "Das Bedürfnis bleibt unbestätigt.")
    #expect(trainer.pressing("Esc").chosenNeed?.isConfirmed == false)
    trainer.press("1")
    #expect(trainer.chosenNeed?.isConfirmed == true && trainer.model.entry == nil)
    // Taking it back needs no question.
    trainer.press("j")
    #expect(trainer.chosenNeed?.isConfirmed == false && trainer.model.entry == nil)
  }

  @Test("in the needs phase it is one key as ever, and the question reads in English too")
  func inTheHour() throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("n")
    trainer.type("Ruhe")
    trainer.press("Enter j")
    #expect(trainer.model.entry == nil && trainer.session?.needList.standing.last?.isConfirmed == true)
    #expect(try afterwards(.english).pressing("j").text().contains("Was it read out in the group?"))
  }
}

extension Trainer {
  /// The need the cursor is on.
  fileprivate var chosenNeed: Need? {
    guard case .need(let id) = model.selectedNeedRow else { return nil }
    return session?.needList[id]
  }
}
