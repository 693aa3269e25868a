import Dialogue
import Interface
import Screen
import Testing

@Suite("Earlier topics while one is typed")
struct EarlierTopicTests {
  @Test("one that waits is taken out of the topic store")
  func waits() throws {
    var trainer = try Trainer(after: .twoTopics)
    trainer.press("t")
    trainer.type("termin")
    #expect(trainer.text().contains("  Impftermin · wartet seit 17.03."))
    #expect(trainer.text().contains("  Arzttermin bekommen · schon am 17.03. besprochen"))
    trainer.press("Down Enter")
    #expect(trainer.session?.topics.standing.map(\.origin) == [.store])
    #expect(trainer.session?.topics.standing.map(\.title) == ["Impftermin"])
    #expect(trainer.model.selectedTopic?.title == "Impftermin")
    #expect(trainer.said == "Das Thema steht jetzt in der Liste.")
  }

  @Test("one that was talked about comes again and is linked, in one step that can be taken back")
  func discussed() throws {
    var trainer = try Trainer(after: .twoTopics)
    trainer.press("t")
    trainer.type("termin")
    trainer.press("Down Down")
    #expect(trainer.text().contains("▶ Arzttermin bekommen · schon am 17.03. besprochen"))
    trainer.press("Enter")
    let topic = try #require(trainer.session?.topics.standing.first)
    #expect(topic.title == "Arzttermin bekommen")
    #expect(topic.recurrenceOf == Identifier(derivedFrom: "Arzttermin bekommen"))
    #expect(topic.id != topic.recurrenceOf && topic.origin == .participant)
    #expect(trainer.said == "Aufgenommen und mit dem 17.03. verknüpft.")
    #expect(trainer.text().contains("wieder: Arzttermin bekommen"))
    trainer.press("u")
    #expect(trainer.session?.topics.all.isEmpty == true)
    #expect(trainer.said == "Zurückgenommen: Thema „Arzttermin bekommen“.")
  }

  @Test("comes in the typed words where they say more than its title, and as an impulse after Tab")
  func typedWords() throws {
    var trainer = try Trainer(after: .twoTopics)
    trainer.press("t Tab")
    trainer.type("Termin beim Hautarzt")
    trainer.press("Down Down Enter")
    let topic = try #require(trainer.session?.topics.standing.first)
    #expect(topic.title == "Termin beim Hautarzt")
    #expect(topic.recurrenceOf == Identifier(derivedFrom: "Arzttermin bekommen"))
    #expect(topic.origin == .impulse)
  }

  @Test("is not taken without an arrow, nor after going back up to the line")
  func untouched() throws {
    var trainer = try Trainer(after: .twoTopics)
    for keys in ["Enter", "Down Down Down Down Up Up Up Enter"] {
      trainer.press("t")
      trainer.type("fasten")
      trainer.press(keys)
      #expect(trainer.session?.topics.standing.last?.title == "fasten")
      #expect(trainer.session?.topics.standing.last?.recurrenceOf == nil)
    }
  }

  @Test("stays chosen while typing goes on, as long as it is still like what is typed")
  func typingOn() throws {
    var trainer = try Trainer(after: ["Fasten", "Fasten mit Kindern"])
    trainer.press("t")
    trainer.type("fasten")
    trainer.press("Down")
    #expect(trainer.text().contains("▶ Fasten · schon"))
    trainer.type(" mit Kindern")
    #expect(trainer.text().contains("▶ Fasten · schon"))
    for _ in 0..<18 { trainer.press(.backspace) }
    trainer.type("Bus")
    #expect(!trainer.text().contains("▶ Fasten"))
    trainer.press("Enter")
    #expect(trainer.session?.topics.standing.map(\.title) == ["Bus"])
  }

  @Test("the cursor sits on the one that is chosen")
  func cursor() throws {
    var trainer = try Trainer(after: .twoTopics)
    trainer.press("t")
    trainer.type("termin")
    #expect(trainer.screen().cursor?.row == 22)
    trainer.press("Down")
    let row = try #require(trainer.screen().cursor?.row)
    #expect(trainer.screen().lines[row].contains("▶ Impftermin"))
  }

  @Test("are there again after a restart in the middle of the word")
  func restart() throws {
    var trainer = try Trainer(after: .twoTopics)
    trainer.press("t")
    trainer.type("termin")
    try trainer.startAgain()
    trainer.press("Enter")
    #expect(trainer.text().contains("  Impftermin · wartet seit 17.03."))
  }

  @Test("can be linked later, the similar one first, also when there are more than ten")
  func linking() throws {
    var trainer = try Trainer(after: (1...25).map { "Frühling \($0)" } + ["Masken und Geld"])
    trainer.press("t")
    trainer.type("Was Masken kosten")
    trainer.press("Enter j")
    #expect(trainer.text().contains("Masken und Geld"))
    trainer.press("Tab")
    #expect(trainer.bottom() == " Ziffer wählt · Tab zeigt weitere · Esc zurück · ↑↓ wählen")
    #expect(trainer.text(rows: 20, columns: 60).contains("Tab"))
    // The similar one, the one that waits, and then 1…25: the nineteenth answer is number 17.
    trainer.press("9")
    #expect(trainer.session?.topics.standing.last?.recurrenceOf == Identifier(derivedFrom: "Frühling 17"))
    trainer.press("j Tab Tab 0")
    #expect(trainer.refusal == "Bitte eine Ziffer aus der Liste. Esc geht zurück.")
    trainer.press("7")
    #expect(trainer.session?.topics.standing.last?.recurrenceOf == Identifier(derivedFrom: "Frühling 25"))
    trainer.press("j Tab Tab Tab 1")
    #expect(trainer.session?.topics.standing.last?.recurrenceOf == Identifier(derivedFrom: "Masken und Geld"))
  }

  @Test("where there is none, linking says so")
  func nothingToLink() throws {
    var trainer = try Trainer(start: SessionStart(proposal: .second(topics: 0)))
    trainer.press("Enter 1 2 > > t")
    trainer.type("Fasten")
    trainer.press("Enter j")
    #expect(trainer.refusal == "Es gibt kein früheres Thema.")
  }
}
