import Dialogue
import Interface
import Testing
import Words

/// What stands beside the digits of a turn follows from what kind of turn it is.
@Suite("The words beside the digits")
struct TurnWordsTests {
  @Test("tell of more time in a turn of somebody who has it, and not in a direct reply, which is short for everybody")
  func moreTime() throws {
    var trainer = try Trainer(in: .exchange)
    #expect(trainer.session?.participant(number: 3)?.moreTime == true)
    var reply = trainer
    reply.press("d 3")
    #expect(reply.speaker == "Olena" && reply.text().contains("direkte Antwort"))
    #expect(!reply.text().contains("mehr Zeit)"), "\(reply.testDescription)")
    trainer.press("Space")
    #expect(trainer.speaker == "Olena" && trainer.text().contains("(mehr Zeit)"), "\(trainer.testDescription)")
  }
}
