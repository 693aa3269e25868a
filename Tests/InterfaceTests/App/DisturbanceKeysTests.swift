import Dialogue
import Interface
import Screen
import Testing

@Suite("The keys of a disturbance")
struct DisturbanceKeysTests {
  @Test(
    "two keys begin it and two keys end it, in every phase, and then everything is as it was",
    arguments: [Scene.preparation, .checkIn, .topics, .exchange, .afterTurns, .pause, .needs, .checkOut, .wrapUp])
  func everyPhase(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    let before = trainer
    trainer.press("s c 4")
    #expect(trainer.session?.runningDisturbance?.kind == .outside)
    trainer.press("Space w 2 Enter s 1")
    #expect(trainer.session?.runningDisturbance == nil)
    #expect(trainer.session?.disturbances.last?.outcome == .clarified)
    trainer.press("Esc")
    #expect(trainer.model.contexts == before.model.contexts && trainer.model.entry == nil)
    #expect(trainer.session?.phase == before.session?.phase)
    #expect(trainer.session?.round == before.session?.round && trainer.session?.topics == before.session?.topics)
    #expect(trainer.waiting == before.waiting && trainer.speaker == before.speaker)
    #expect(trainer.session?.exchange.turn?.state == before.session?.exchange.turn?.state)
  }

  @Test("a session that was cancelled has none")
  func cancelled() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("w")
    trainer.type("Ferien")
    trainer.press("Enter s")
    #expect(trainer.refusal == "Der Termin ist abgesagt." && trainer.model.entry == nil)
  }

  @Test("the hour does not begin while it goes on")
  func beforeTheHour() throws {
    let trainer = try Trainer(in: .preparation).pressing("s c 3 >")
    #expect(trainer.session?.phase == .preparation && trainer.refusal == "Die Störung läuft noch. s beendet sie.")
  }

  @Test(
    "a break may be made in it before and after the hour, and is over with it", arguments: [Scene.preparation, .wrapUp])
  func breakOutsideOfTheHour(scene: Scene) throws {
    var trainer = try Trainer(in: scene).pressing("s c 3 o")
    #expect(trainer.session?.runningBreak != nil)
    trainer.press("s 1")
    #expect(trainer.session?.runningBreak == nil && trainer.session?.runningDisturbance == nil)
    trainer.press("o")
    #expect(trainer.refusal == "Das geht nicht in dieser Phase.")
  }

  @Test("the session is not closed while it goes on")
  func afterTheHour() throws {
    var trainer = try Trainer(in: .wrapUp).pressing("s c 3 >")
    trainer.press("Enter")
    #expect(trainer.session?.phase == .wrapUp && trainer.session?.runningDisturbance != nil)
    trainer.press("Esc s 4 > Enter")
    #expect(trainer.session?.phase == .closed)
  }

  @Test("a rule may be agreed on at its end; an empty line and Esc are none")
  func rule() throws {
    var trainer = try Trainer(in: .exchange)
    let rules = trainer.session?.cycle.groundRules ?? []
    trainer.press("s c 1 s 2")
    #expect(trainer.asked == "Neue Regel (leer = keine)")
    #expect(trainer.said == "Die Störung ist zu Ende. Mehmet spricht weiter.")
    trainer.type("Wir sprechen von uns selbst.")
    trainer.press("Enter")
    #expect(trainer.session?.cycle.groundRules == rules + ["Wir sprechen von uns selbst."])
    trainer.press("s c 1 s 2 Enter s c 1 s 2 x Esc")
    #expect(trainer.session?.cycle.groundRules.count == rules.count + 1)
    #expect(trainer.session?.disturbances.count == 3 && trainer.model.entry == nil)
  }

  @Test("a half-typed rule is there again after a restart")
  func draft() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s c 1 s 2")
    trainer.type("Wir lassen")
    try trainer.startAgain()
    trainer.press("Enter")
    trainer.type(" uns ausreden.")
    trainer.press("Enter")
    #expect(trainer.session?.cycle.groundRules.last == "Wir lassen uns ausreden.")
  }

  @Test("Esc at either question changes nothing")
  func escape() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s")
    let before = trainer.session
    trainer.press("c Esc s Esc")
    #expect(trainer.session == before)
    trainer.press("c 1 s Esc")
    #expect(trainer.session?.runningDisturbance?.kind == .conflict)
  }

  @Test("no phase is left and nothing of the exchange goes on; it is said which key ends it")
  func refusals() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s c 1")
    let before = trainer.session
    for key in [">", "<"] {
      trainer.press(key)
      #expect(trainer.refusal == "Die Störung läuft noch. s beendet sie.")
    }
    trainer.run(.turn(.addMinute))
    #expect(trainer.refusal == "Die Störung läuft noch. s beendet sie.")
    trainer.press("w")
    #expect(trainer.refusal == "Gerade geht es nicht reihum.")
    trainer.press("z")
    #expect(trainer.refusal == "Niemand hat weitergegeben.")
    trainer.press("h")
    #expect(trainer.refusal == "„h“ hat hier keine Bedeutung. ? zeigt alle Tasten.")
    trainer.press("m z")
    #expect(trainer.refusal == "Aus einer Störung bleibt kein Zitat.")
    #expect(trainer.session == before)
  }

  @Test("going around begins with whom a digit says, and whoever was skipped has no turn and is still to be asked")
  func beginning() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 Space 5")
    #expect(trainer.speakerInDisturbance == "Petra" && trainer.answer(of: "Amina")?.state == .open)
    #expect(trainer.session?.runningDisturbance?.turns.count == 1)
    trainer.look(at: "12:55:00")
    trainer.press("Space")
    #expect(trainer.speakerInDisturbance == "Jürgen" && trainer.answer(of: "Petra")?.state == .given)
    trainer.press("Space")
    #expect(trainer.speakerInDisturbance == "Amina")
  }

  @Test("whoever was called by a digit in free talk passes with w, however long the silence was")
  func passingInFreeTalk() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 5")
    trainer.look(at: "12:56:00")
    trainer.press("w")
    #expect(trainer.said == "Petra gibt weiter." && trainer.speakerInDisturbance == nil)
    #expect(trainer.session?.runningDisturbance?.turns.isEmpty == true && trainer.session?.passes == 1)
  }

  @Test("a mark is set with nobody's name")
  func mark() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s c 1 Space b")
    #expect(trainer.said == "Gemerkt: Bedürfnis. Worte später.")
    #expect(trainer.text().contains("Bedürfnis (Petra) · Bedürfnis "))
  }

  @Test("whoever comes, goes, or needs a break does it as at any other time")
  func session() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s c 1 Space a 8")
    #expect(trainer.session?.round?.answers.last?.participant == trainer.person("Tomasz")?.id)
    trainer.press("x 2")
    #expect(trainer.answer(of: "Yonas")?.state == .absent)
    trainer.press("o")
    #expect(trainer.session?.runningBreak != nil && trainer.speakerInDisturbance == nil)
    trainer.press("Space")
    #expect(trainer.session?.runningBreak == nil && trainer.speakerInDisturbance == "Olena")
  }

  @Test("the screen changes with every second of its clock, whoever speaks")
  func ticks() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("s c 1")
    #expect(trainer.model.nextChange(after: trainer.now) == 1000)
    trainer.now.wall = trainer.now.wall + .milliseconds(400)
    trainer.now.sinceBoot += 400
    trainer.press("1")
    trainer.now.wall = trainer.now.wall + .milliseconds(100)
    trainer.now.sinceBoot += 100
    #expect(trainer.model.nextChange(after: trainer.now) == 500)
    trainer.now.wall = trainer.now.wall + .milliseconds(600)
    trainer.now.sinceBoot += 600
    #expect(trainer.model.nextChange(after: trainer.now) == 900)
  }

  @Test("only an agreement asks for a new rule; else the next key belongs to the talk again")
  func ruleAfterAgreement() throws {
    for (outcome, asks) in [("1", false), ("2", true), ("3", false), ("4", false)] {
      var trainer = try Trainer(in: .exchange)
      trainer.press("s c 1 s")
      trainer.press(outcome)
      #expect((trainer.model.entry != nil) == asks, "\(outcome)")
      #expect(trainer.session?.runningDisturbance == nil)
    }
  }

  @Test("the start screen tells of it, with its clock")
  func today() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("s c 1 g h")
    #expect(trainer.text().contains("Phase Austausch · Störung: Konflikt"))
    #expect(trainer.text().contains("╭─ Störung: Konflikt"))
  }
}
