import Dialogue
import Interface
import Testing

@Suite("A mark while nobody speaks")
struct WhoseMarkTests {
  /// Mehmet has ended; Olena and Jürgen wait.
  private func quiet(_ keys: String) throws -> Trainer { try Trainer(in: .exchange).pressing("Enter " + keys) }

  private func owner(in trainer: Trainer) -> String? {
    trainer.session?.needList.marks.last?.participant.flatMap { trainer.session?.participant($0)?.name }
  }

  @Test("asks whose it is: a digit says so and begins no turn", arguments: ["b", "i", "m s", "m z", "m e"])
  func digit(keys: String) throws {
    var trainer = try quiet(keys)
    let marks = trainer.session?.needList.marks.count
    #expect(trainer.asked == "Gemerkt. Von wem?")
    #expect(trainer.bottom().contains("Ziffer = Person · Leertaste nächste Person"))
    #expect(trainer.bottom(columns: 240).contains("Enter = die Gruppe"))
    #expect(trainer.text().contains("Enter Gruppe"))
    trainer.press("5")
    #expect(owner(in: trainer) == "Petra" && trainer.said?.hasSuffix("(Petra).") == true)
    #expect(trainer.speaker == nil && trainer.waiting == ["Olena", "Jürgen"] && trainer.model.entry == nil)
    #expect(trainer.session?.needList.marks.count == marks)
  }

  @Test("is the group's with Enter and Esc, and says so", arguments: ["Enter", "Esc"])
  func group(key: String) throws {
    let trainer = try quiet("b " + key)
    #expect(owner(in: trainer) == nil && trainer.said == "Gemerkt: Bedürfnis (Gruppe).")
    #expect(trainer.model.entry == nil)
  }

  @Test("is on disk before it is asked about, and any other key goes on with the hour")
  func otherKey() throws {
    var trainer = try quiet("b")
    let appended = trainer.effects.count {
      if case .write(.append) = $0 { true } else { false }
    }
    #expect(appended > 0 && trainer.session?.needList.marks.last?.kind == .need)
    trainer.press("Space")
    #expect(trainer.speaker == "Olena" && owner(in: trainer) == nil)
  }

  @Test("in other phases it is the group's without a question, and in a round whoever is asked has said it")
  func otherPhases() throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("i")
    #expect(trainer.said == "Gemerkt: Idee (Gruppe)." && trainer.model.entry == nil)
    trainer = try Trainer(in: .checkIn)
    trainer.press("i")
    #expect(trainer.said == "Gemerkt: Idee (Petra)." && owner(in: trainer) == "Petra")
  }

  @Test("of a strength that was named before is one more mention, and one row")
  func mentions() throws {
    var trainer = try quiet("m s 5 m s 5 >")
    let rows = trainer.model.needRows.count
    trainer.press("Down Enter")
    trainer.type("hört gut zu")
    trainer.press("Enter Down Enter")
    trainer.type("Hört gut zu")
    trainer.press("Enter")
    #expect(trainer.said == "2 mal genannt." && trainer.model.needRows.count == rows - 1)
    #expect(trainer.text().contains("2 mal genannt"))
  }
}
