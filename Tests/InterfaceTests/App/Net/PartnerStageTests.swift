import Dialogue
import Interface
import Testing

@Suite("The stage of a network partner, as it is asked")
struct PartnerStageTests {
  private func asked(_ keys: String) throws -> Trainer {
    var trainer = try Trainer()
    trainer.press("g n s")
    trainer.press(keys)
    return trainer
  }

  private func stage(_ trainer: Trainer, _ day: String) throws -> ReasonedStage? {
    let day = try #require(CivilDate(day))
    return trainer.model.desk.stages.content(of: NetworkPartner.invented.id, since: day)
  }

  @Test("has a day as it is typed everywhere, the last such one, and a reason that may be left out")
  func day() throws {
    var trainer = try asked("5")
    trainer.type("17.03.")
    trainer.press("Enter Enter")
    #expect(try stage(trainer, "2021-03-17") == ReasonedStage(.asleep))
    #expect(trainer.text().contains("eingeschlafen seit 17.03."))
    #expect(trainer.model.message?.text == "Nachbarschaftstreff: eingeschlafen.")
  }

  @Test("is not one that is still to come")
  func future() throws {
    var trainer = try asked("3")
    trainer.type("25.03.2021")
    trainer.press("Enter")
    #expect(trainer.model.message?.text == "Der 25.03.2021 kommt erst noch.")
    #expect(try stage(trainer, "2021-03-25") == nil)
  }

  @Test("goes back with Esc: from the reason to the day, from the day to the question")
  func back() throws {
    var trainer = try asked("3")
    trainer.type("17.03.")
    trainer.press("Enter")
    #expect(trainer.text().contains("vereinbart seit 17.03., warum?"))
    trainer.press("Esc")
    #expect(trainer.text().contains("vereinbart seit wann? 17.03.2021"))
    trainer.press("Esc")
    #expect(trainer.text().contains("Wie weit sind wir mit Nachbarschaftstreff?"))
  }

  @Test("brings the reason back where the same is said again, so that it can be corrected")
  func reason() throws {
    var trainer = try asked("3 Enter J a Enter s 3 Enter")
    trainer.press("Right ! Enter")
    #expect(try stage(trainer, "2021-03-24") == ReasonedStage(.agreed, reason: "Ja!"))
    trainer.press("u u")
    #expect(try stage(trainer, "2021-03-24") == nil)
    #expect(trainer.model.message?.text == "Zurückgenommen: Stufe von Nachbarschaftstreff.")
    trainer.press("r")
    #expect(try stage(trainer, "2021-03-24") == ReasonedStage(.agreed, reason: "Ja"))
  }
}
