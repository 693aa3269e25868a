import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("A line that was left with Esc")
struct AbandonedLineTests {
  private func typed(_ trainer: Trainer) -> String? {
    if case .line(let line) = trainer.model.entry { line.editor.text } else { nil }
  }

  @Test("comes back in the same field")
  func sameField() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("c m ü Esc c")
    #expect(typed(trainer) == "mü")
  }

  @Test("comes back in the same field also after something else was done, and u takes back that")
  func later() throws {
    var trainer = try Trainer(in: .topics)
    let count = try #require(trainer.session?.topics.all.count)
    trainer.press("t a b Esc t")
    #expect(typed(trainer) == "ab")
    trainer.press("Esc o u")
    #expect(trainer.model.entry == nil && trainer.session?.runningBreak == nil)
    #expect(trainer.session?.topics.all.count == count)
    trainer.press("t")
    #expect(typed(trainer) == "ab")
  }

  @Test("that was not changed leaves nothing behind, and one typed over another text than stands there now is not it")
  func unchanged() throws {
    var trainer = try Trainer(in: .checkIn)
    let name = try #require(trainer.session?.participant(number: 1)?.name)
    trainer.press("p b 1 Esc")
    #expect(trainer.said == nil)
    trainer.press("p b 1 x Enter Enter p b 1")
    #expect(typed(trainer) == "x")
    trainer.press("y Esc o")
    trainer.press("u u p b 1")
    #expect(typed(trainer) == name)
  }

  @Test("is replaced by the first letter when it comes back, and goes on after an arrow or End")
  func replaced() throws {
    for (keys, text) in [("g", "g"), ("Right g", "busg"), ("Left g", "bugs")] {
      var trainer = try Trainer(in: .topics)
      trainer.press("t b u s Esc t \(keys)")
      #expect(typed(trainer) == text)
    }
  }

  @Test("what stands in a line from before is shown as chosen, and the bottom line says what replaces it")
  func shown() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("p b 1")
    #expect(trainer.text().contains("Ziffer = neuer Text"))
    let name = try #require(trainer.session?.participant(number: 1)?.name)
    trainer.press("Right !")
    #expect(typed(trainer) == name + "!")
  }

  @Test("a name that somebody else has is refused where it is typed")
  func takenName() throws {
    var trainer = try Trainer(in: .checkIn)
    let people = try #require(trainer.session?.roster)
    trainer.press("p b 2 Ctrl-U")
    trainer.type(people[0].name)
    trainer.press("Enter 2")
    #expect(typed(trainer) == people[0].name && trainer.refusal?.contains(people[0].name) == true)
  }

  @Test("is not lost by beginning the next session before somebody was asked")
  func nextSession() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("n ")
    trainer.type("Ein Ort")
    try trainer.startAgain(gap: .seconds(86_400))
    trainer.look(at: "12:20:00", on: "2021-03-25")
    trainer.press("n")
    #expect(trainer.refusal?.contains("noch einmal n") == true)
    #expect(!trainer.effects.contains { if case .write(.close) = $0 { true } else { false } })
    trainer.press("g h n")
    #expect(trainer.refusal?.contains("noch einmal n") == true)
    trainer.press("n")
    #expect(trainer.effects.contains { if case .write(.close) = $0 { true } else { false } })
    for key in ["Enter", "n"] {
      trainer.press(key)
      #expect(trainer.refusal?.contains("noch nicht gespeichert") == true && trainer.model.place == .today)
    }
    #expect(trainer.effects.count { if case .write(.close) = $0 { true } else { false } } == 1)
  }

  @Test("a word of the check-in is none of the check-out, neither in the field nor with u")
  func otherRound() throws {
    var trainer = try Trainer(in: .checkIn)
    let first = trainer.asked
    trainer.press("c m ü Esc > > > >")
    #expect(trainer.session?.phase == .checkOut && trainer.asked == first)
    trainer.press("c")
    #expect(typed(trainer) == "")
    trainer.press("Esc u")
    #expect(trainer.model.entry == nil && trainer.session?.phase == .needs)
  }

  @Test("what was noted on one topic does not stand in the field of another")
  func otherTopic() throws {
    var trainer = try Trainer(in: .afterTurns)
    trainer.press("m m a b Esc m m")
    #expect(typed(trainer) == "ab")
    trainer.press("Esc Right m m")
    #expect(typed(trainer) == "")
  }

  @Test("Esc leads back through the questions about somebody new one by one")
  func questionsAboutSomebodyNew() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("a")
    trainer.type("Nguyễn")
    trainer.press("Enter 2")
    let access = trainer.asked
    trainer.press("Esc")
    let district = trainer.asked
    #expect(try trainer.text().contains(#require(trainer.session?.cycle.districts.first)) && district != access)
    trainer.press("Esc")
    #expect(typed(trainer) == "Nguyễn")
    trainer.press("Enter")
    #expect(trainer.asked == district)
    trainer.press("2")
    #expect(trainer.asked == access)
  }

  @Test(
    "Esc leads back from every second question to the first",
    arguments: [
      (Scene.exchange, "p d", "1"), (.exchange, "p z", "1"), (.exchange, "e", "2"), (.exchange, "p s", "1"),
      (.checkIn, "p s", "1"), (.wrapUp, "g i t", "2"),
    ])
  func secondQuestions(scene: Scene, keys: String, answer: String) throws {
    var trainer = try Trainer(in: scene)
    trainer.press(keys)
    let first = trainer.model.entry
    trainer.press(answer)
    let second = trainer.model.entry
    try #require(first != nil && second != nil && first != second)
    trainer.press("Esc")
    #expect(trainer.model.entry == first)
    trainer.press("\(answer)")
    #expect(trainer.model.entry == second)
    trainer.press("Esc Esc")
    #expect(trainer.model.entry == nil)
  }

  @Test("Ctrl-U clears a line, and Esc then leaves nothing behind")
  func clear() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("t a b Left Ctrl-U")
    #expect(typed(trainer) == "")
    trainer.press("c")
    #expect(typed(trainer) == "c")
    trainer.press("Ctrl-U Esc t")
    #expect(typed(trainer) == "")
    #expect(trainer.session == (try Trainer(in: .topics)).session)
  }

  @Test("what Ctrl-U cleared comes back with it, also after the program was killed", arguments: [false, true])
  func clearedByMistake(isKilled: Bool) throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("t")
    trainer.type("Wie finde ich eine Wohnung?")
    trainer.press("Ctrl-U")
    #expect(typed(trainer) == "")
    if isKilled {
      try trainer.startAgain()
      trainer.press("Enter")
    } else {
      trainer.press("Ctrl-U")
    }
    #expect(typed(trainer) == "Wie finde ich eine Wohnung?")
  }

  @Test("it is said which key clears, once there is something to clear", arguments: [Language.german, .english])
  func hint(language: Language) throws {
    var trainer = try Trainer(in: .topics, language)
    let hint = language == .german ? "Strg-U leert" : "Ctrl-U clears"
    trainer.press("t")
    #expect(!trainer.text().contains(hint))
    trainer.press("a")
    #expect(trainer.text().contains(hint))
    trainer.press("Ctrl-U")
    #expect(trainer.bottom().contains(language == .german ? "Strg-U holt zurück" : "Ctrl-U brings it back"))
    trainer.press("Esc Ctrl-U")
    #expect(trainer.refusal?.contains(language == .german ? "„Strg-U“" : "“Ctrl-U”") == true)
  }
}
