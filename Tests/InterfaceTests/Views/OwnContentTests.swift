import Content
import Dialogue
import Interface
import Scratch
import Screen
import Testing

@Suite("Content of one's own, on the screen")
struct OwnContentTests {
  @Test("a file that was left out is named on the start screen, and one's own number is on the card")
  func faults() throws {
    let folder = try ScratchDirectory()
    try folder.write("\n[[prompts]]\nkey = 1", to: "prompts/mine.toml")
    try folder.write(
      "[[localNumbers]]\nnumber = '06421 1234'\nlabel = 'Krisendienst vor Ort'", to: "crisis-card.toml")
    var trainer = try Trainer(start: SessionStart(proposal: .second()), library: .own(in: folder.path))
    #expect(trainer.text().contains("prompts/mine.toml, Zeile 3: Die Datei wird ausgelassen"))
    trainer.press("k")
    #expect(trainer.text().contains("Krisendienst vor Ort: 06421 1234"))
    #expect(trainer.text().contains("Ansprechperson im Jobcenter: ____"))
  }
}
