import AcceptanceScripts
import Content
import Dialogue
import Interface
import Testing
import Words

@Suite("Exercises of an active break")
struct ExerciseChoiceTests {
  @Test("f goes through all twelve and begins again, with the length each one has")
  func goesRound() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("o")
    var seen: [String] = []
    for _ in 0..<12 {
      seen.append(try #require(trainer.session?.runningBreak?.exercise))
      trainer.press("f")
    }
    #expect(Set(seen).count == 12)
    #expect(trainer.session?.runningBreak?.exercise == seen.first)
    #expect(trainer.said == "Übung: In die Ferne schauen.")
    trainer.press("f")
    #expect(trainer.session?.runningBreak?.exerciseEnd == .seconds(90))
    #expect(trainer.model.promptPage == 0)
    #expect(trainer.session?.breaks.count == 1)
  }

  @Test("are chosen from a list that has all twelve, ten of them with one key")
  func list() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.run(.hour(.chooseExercise))
    #expect(trainer.asked == "Welche Übung?")
    #expect(trainer.bottom().contains("Tab = ab 11"))
    let titles = trainer.model.suitableBreaks.map(\.title.german)
    let narrow = trainer.text(rows: 20, columns: 60)
    #expect(titles.count == 12 && titles.prefix(10).allSatisfy(narrow.contains), "\(narrow)")
    trainer.press("Tab")
    let second = trainer.text()
    #expect(second.contains("Wasser trinken") && second.contains("Hände ausschütteln"), "\(second)")
    trainer.press("2")
    #expect(trainer.session?.runningBreak?.exercise == "shake")
  }

  @Test(
    "have no water in them while fasting is one of today's topics, in any phase",
    arguments: ["Ramadan und Sport", "Heilfasten: Wer macht das?", "Fasting in our families"])
  func fasting(title: String) throws {
    var trainer = try Trainer(in: .afterTurns)
    trainer.press("t")
    trainer.type(title)
    trainer.press("Enter")
    #expect(trainer.model.suitableBreaks.map(\.key).contains("water") == false)
    #expect(trainer.model.suitableBreaks.count == 11)
    trainer.press("o")
    for _ in 0..<11 {
      #expect(trainer.session?.runningBreak?.exercise != "water")
      trainer.press("f")
    }
  }

  @Test("have water in them again when that topic was dropped")
  func dropped() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("t R a m a d a n Enter")
    #expect(trainer.model.suitableBreaks.count == 11)
    trainer.press("u")
    #expect(trainer.model.suitableBreaks.count == 12)
  }

  @Test("say after the break how the turn goes on that it has stopped")
  func goingOn() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("o")
    #expect(!trainer.text().contains("h geht weiter"))
    #expect(trainer.bottom().contains("o beendet Pause"))
    trainer.press("o")
    #expect(trainer.said == "Die Aktive Pause ist zu Ende. h: Mehmet spricht weiter.")
    #expect(trainer.bottom().contains("h geht weiter"))
    #expect(trainer.bottom(rows: 20, columns: 60).contains("h geht weiter"))
    trainer.press("h")
    #expect(trainer.session?.exchange.turn?.state == .running)
    trainer = try Trainer(in: .checkIn)
    trainer.press("o o")
    #expect(trainer.said == "Die Aktive Pause ist zu Ende.")
  }

  @Test("are refused with a reason before and after the hour", arguments: [Scene.preparation, .wrapUp])
  func outside(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    trainer.press("o")
    #expect(trainer.refusal == "Das geht nicht in dieser Phase.")
    trainer.run(.hour(.chooseExercise))
    #expect(trainer.refusal == "Das geht nicht in dieser Phase.")
  }
}
