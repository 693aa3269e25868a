import Dialogue
import Interface
import Testing

@Suite("Talking in steps")
struct MethodFlowTests {
  @Test("asks once whose concern it is, and then the person speaks with Space")
  func person() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter c 2")
    #expect(trainer.asked == "Um wen geht es?")
    trainer.press("3")
    #expect(trainer.said == "Es geht um Olena.")
    trainer.press("Space")
    #expect(trainer.speaker == "Olena" && trainer.session?.exchange.turn?.kind == .step)
    #expect(trainer.waiting == ["Olena", "Jürgen"])
    trainer.press("Space")
    #expect(trainer.speaker == nil)
    trainer.press("j Space Enter j Space")
    #expect(trainer.speaker == "Olena" && trainer.step == "keyQuestion")
  }

  @Test("asks again when nobody said it and the person is to speak")
  func unknown() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter c 2 Esc Space")
    #expect(trainer.asked == "Um wen geht es?" && trainer.speaker == nil)
    trainer.press("5 Space")
    #expect(trainer.speaker == "Petra")
  }

  @Test("lets digits raise hands meanwhile, which are called in the next step for all")
  func hands() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter l c 2 3 j j 1")
    #expect(trainer.waiting == ["Amina"] && trainer.speaker == nil)
    trainer.press("3")
    #expect(trainer.speaker == "Olena")
    trainer.press("j Space")
    #expect(trainer.speaker == "Amina" && trainer.session?.exchange.turn?.kind == .turn)
  }

  @Test("goes around with Space, with the right to pass, and a digit calls out of turn")
  func circle() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter l c 5 Space")
    #expect(trainer.speaker == "Amina")
    trainer.press("Space")
    #expect(trainer.speaker == "Yonas")
    trainer.press("w")
    #expect(trainer.speaker == nil && trainer.said == "Yonas gibt weiter.")
    trainer.press("w")
    #expect(trainer.said == "Olena gibt weiter.")
    trainer.press("6")
    #expect(trainer.speaker == "Jürgen")
    trainer.press("Space Space")
    #expect(trainer.speaker == "Petra")
    trainer.press("Space")
    #expect(trainer.speaker == nil)
    trainer.press("Space")
    #expect(trainer.refusal == "Alle waren dran. j geht weiter.")
    trainer.press("j")
    #expect(trainer.said == "Alle Schritte sind fertig.")
    trainer.press("j")
    #expect(trainer.refusal == "Hier gibt es keinen weiteren Schritt.")
  }

  @Test("fits the minutes into the time that is left, and changes nothing by itself")
  func minutes() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("c 2 3")
    let steps = try #require(trainer.session?.exchange.method?.steps)
    #expect(steps.map(\.minutes) == [2, 4, 2, 3, 6, 3, 1])
    trainer.look(at: "13:04:00")
    #expect(trainer.step == "concern")
    #expect(trainer.text().contains("9 von 2 min"))
  }

  @Test("can be prepared while topics are chosen: the first step waits for its key")
  func ahead() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("Up Up Up")
    trainer.run(.method(.chooseMethod))
    trainer.press("2 >")
    #expect(trainer.step == nil && trainer.text().contains("Gemeinsam beraten · j beginnt"))
    trainer.press("j")
    #expect(trainer.step == "concern" && trainer.asked == "Um wen geht es?")
  }

  @Test("is over when the open exchange is chosen again")
  func open() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("j")
    #expect(trainer.refusal == "Dieses Thema hat keine Schritte.")
    trainer.press("c 2 3 c 1")
    #expect(trainer.step == nil && !trainer.text().contains("Schritt"))
    #expect(trainer.session?.exchange.method?.person == trainer.person("Olena")?.id)
  }

  @Test("names the key for what a step captures")
  func captures() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter c 2 3 j j")
    #expect(trainer.bottom(columns: 120).contains("m q Frage · j nächster Schritt"))
    trainer.press("j j")
    #expect(trainer.bottom(columns: 120).contains("i Idee"))
    trainer.press("j")
    #expect(trainer.bottom(columns: 120).contains("m l Plan"))
    trainer.press("c 4 Esc j")
    #expect(trainer.bottom(columns: 120).contains("m s Stärke"))
    trainer.press("m s")
    #expect(trainer.session?.needList.marks.last?.participant == trainer.person("Olena")?.id)
  }

  @Test("has more than nine methods where people have added their own")
  func secondTen() throws {
    var trainer = try Trainer(in: .exchange, methods: 8)
    trainer.press("c Tab 2")
    #expect(trainer.session?.exchange.method?.method == "own7")
    #expect(trainer.text().contains("Schritt 1/1: Runde 7"))
  }

  @Test("goes on where it was when the file of the method is gone")
  func lostFile() throws {
    var trainer = try Trainer(in: .exchange, methods: 1)
    trainer.press("c 6")
    try trainer.startAgain()
    trainer.press("Enter")
    #expect(trainer.step == "go" && trainer.text().contains("Schritt 1/1: go"))
  }
}
