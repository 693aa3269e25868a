import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("Merging topics and deciding ties at the keyboard")
struct MergingTests {
  @Test("the cursor goes with the topic into the other one, and back out of it")
  func cursor() throws {
    var trainer = try Trainer(in: .topics)
    let before = try #require(trainer.session?.topics)
    trainer.press("z 1")
    #expect(trainer.model.selectedTopic?.title == "Arzttermin bekommen, wenn immer besetzt ist")
    #expect(trainer.model.selectedTopic?.dots == 6)
    #expect(trainer.said == "Zusammengelegt. c ändert den Titel.")
    #expect(trainer.text().contains("      + Was Masken kosten"))
    trainer.press("l 1")
    #expect(trainer.model.selectedTopic?.title == "Was Masken kosten")
    #expect(trainer.session?.topics == before)
  }

  @Test("what is in the topic under the cursor is offered first to be separated")
  func ownFirst() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("z 3 Up Up z 2")
    #expect(trainer.bottom().contains("l trennen"))
    trainer.press("l 1")
    #expect(trainer.model.selectedTopic?.title == "Arzttermin bekommen, wenn immer besetzt ist")
    #expect(!trainer.bottom().contains("l trennen"))
  }

  @Test("the title can be another one afterwards, and the merged topic stays in the record")
  func title() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("z 1 c Right")
    trainer.type("!")
    trainer.press("Enter")
    #expect(trainer.model.selectedTopic?.title == "Arzttermin bekommen, wenn immer besetzt ist!")
    let history = try #require(trainer.model.history)
    let record = SessionRecord(history.state, at: history.moment(at: trainer.now))
    #expect(record.topics.map { $0.mergedInto == record.topics[0].id } == [false, false, false, true])
    #expect(record.topics.map(\.dots) == [6, 3, 2, 1])
  }

  @Test("with one topic, and with nothing merged, there is a reason instead of an empty box")
  func nothingToMerge() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("> > t")
    trainer.type("Fasten")
    trainer.press("Enter z")
    #expect(trainer.refusal == "Es gibt kein zweites Thema zum Zusammenlegen.")
    #expect(trainer.model.entry == nil)
    trainer.press("l")
    #expect(trainer.refusal == "Das Thema ist nicht zusammengelegt.")
    #expect(trainer.model.entry == nil)
  }

  @Test("after dropping a topic the cursor is on the one that comes up, at the end on the last one")
  func dropping() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("Up Up w")
    #expect(trainer.model.selectedTopic?.title == "Deutsch üben ohne Kurs")
    trainer.press("Down w")
    #expect(trainer.model.selectedTopic?.title == "Deutsch üben ohne Kurs")
    trainer.press("Down Enter w")
    #expect(trainer.model.selectedTopic?.title == "Deutsch üben ohne Kurs")
    trainer.press("w w")
    #expect(trainer.session?.topics.standing.isEmpty == true)
    #expect(trainer.model.selectedTopic == nil)
  }

  @Test("both topics of a tie say so, and from elsewhere the older one is proposed, with a reason")
  func tie() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("+")
    let marked = trainer.screen().lines.filter { $0.contains("gleich viele Punkte") }
    #expect(marked.count == 2)
    trainer.press("Up Up d")
    #expect(trainer.text().contains("Enter setzt „Deutsch üben ohne Kurs“ nach vorn"))
    trainer.press("Enter")
    let history = try #require(trainer.model.history)
    let record = SessionRecord(history.state, at: history.moment(at: trainer.now))
    #expect(record.topics.map(\.tieReason) == [nil, nil, "älterer Vorschlag", nil])
    #expect(!trainer.text().contains("gleich viele Punkte"))
    trainer.press("u")
    #expect(trainer.session?.topics.openTies.count == 1)
  }

  @Test("the one under the cursor is put first by thumbs")
  func chosenOne() throws {
    var trainer = try Trainer(in: .topics, .english)
    trainer.press("+ d")
    #expect(trainer.text().contains("Enter puts “Was Masken kosten” first"))
    trainer.press("Enter")
    #expect(trainer.session?.topics.decisions.map(\.reason) == ["by thumbs"])
    #expect(trainer.session?.topics.inOrder.map(\.dots) == [5, 3, 2, 2])
    trainer.press("d")
    #expect(trainer.refusal == "There is no tie here.")
  }

  @Test("one step into the exchange and back leaves everything to be chosen")
  func thawed() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("> < Down Down Down + + + + +")
    #expect(trainer.session?.topics.inOrder.first?.title == "Was Masken kosten")
    trainer.press("Up Up Up w")
    #expect(trainer.refusal == nil)
    trainer.press(">")
    #expect(trainer.text().contains("╭─ Was Masken kosten"))
  }
}
