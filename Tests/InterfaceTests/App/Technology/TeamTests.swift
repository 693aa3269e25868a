import Dialogue
import Interface
import Screen
import Testing

@Suite("The team of today")
struct TeamTests {
  @Test("is seen before the hour, and changed for today only")
  func change() throws {
    var trainer = try Trainer(in: .preparation)
    #expect(trainer.text().contains("Moderation: Katrin"))
    trainer.press("p c")
    #expect(trainer.text().contains("2 Technik und Zeit: Deniz"))
    trainer.press("2")
    #expect(trainer.asked == "Technik und Zeit")
    trainer.press("Enter")
    #expect(trainer.said == "Moderation: Katrin · Technik und Zeit: Deniz")
    trainer.press("p c 3")
    #expect(trainer.said == "Moderation: Deniz · Technik und Zeit: Katrin")
    #expect(trainer.text().contains("Technik und Zeit: Katrin"))
    trainer.press("g h")
    #expect(trainer.text().contains("Moderation: Deniz · Technik und Zeit: Katrin"))
    #expect(trainer.session?.cycle.team.map(\.name) == ["Katrin", "Deniz"])
  }

  @Test("has nobody in a part that is emptied")
  func emptied() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("p c 2")
    for _ in 0..<5 { trainer.press(.backspace) }
    trainer.press("Enter")
    #expect(trainer.session?.team == [TeamMember(name: "Katrin", role: .facilitator)])
    trainer.press("p c 1")
    for _ in 0..<6 { trainer.press(.backspace) }
    trainer.press("Enter")
    #expect(trainer.said == "Heute ist niemand eingetragen.")
    #expect(!trainer.text().contains("Moderation:"))
  }
}
