import Dialogue
import Interface
import Testing
import Words

@Suite("What the start screen says is what other screens say")
struct TodayWordsTests {
  @Test("of answers that are due: on the board in the same words, also after one was given and after it was told")
  func answersDue() throws {
    var trainer = try Trainer()
    func expect(_ words: String) {
      trainer.press("g h")
      #expect(trainer.text().contains("Antworten an die Gruppe: " + words), "\(trainer.testDescription)")
      trainer.press("g b")
      #expect(trainer.text().contains(words), "\(trainer.testDescription)")
    }
    expect("jetzt nichts rückmelden")
    trainer.press("a J a Enter")
    expect("1 jetzt rückmelden")
    trainer.press("g h Enter 1 >")
    let answered = try #require(trainer.session?.earlierNeeds.first).id
    while trainer.model.selectedEarlierNeed?.answer != "Ja", trainer.model.selectedEarlierNeed?.id != answered {
      trainer.run(.list(.selectDown))
    }
    trainer.run(.round(.reportBack))
    #expect(trainer.session?.reportedBack.count == 1)
    expect("jetzt nichts rückmelden")
  }

  @Test(
    "of what Enter opens: the line at the bottom calls it the same, in both languages", arguments: Language.allCases)
  func preparation(_ language: Language) throws {
    let trainer = try Trainer(language)
    let words = language == .german ? "Enter öffnet" : "Enter opens"
    #expect(trainer.text().contains(words + (language == .german ? " die Vorbereitung." : " the preparation.")))
    #expect(trainer.bottom().contains(words + " ·"))
  }
}
