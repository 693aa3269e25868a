import Dialogue
import Testing

@Suite("An answer in a round that becomes another one")
struct ChangedAnswerTests {
  @Test("is told with the name and both answers")
  func told() throws {
    var trainer = try Trainer(in: .checkIn)
    let name = try #require(trainer.session?.round?.current.flatMap { trainer.session?.participant($0)?.name })
    trainer.press("3")
    #expect(trainer.said == nil)
    trainer.press("Up 1")
    #expect(trainer.said == "\(name): 3 → 1")
    trainer.press("Up w")
    #expect(trainer.said == "\(name): 1 → weitergegeben")
    trainer.press("Up 4")
    #expect(trainer.said == "\(name): weitergegeben → 4")
  }

  @Test("says nothing when it stays what it was, and nothing of a first answer")
  func same() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("3 2 Up 2")
    #expect(trainer.said == nil)
  }
}
