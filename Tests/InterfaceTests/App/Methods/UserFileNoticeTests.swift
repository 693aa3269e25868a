import Content
import Dialogue
import Interface
import Scratch
import Testing
import Words

@Suite("A faulty file of one's own")
struct UserFileNoticeTests {
  @Test(
    "is named on the start screen, with line and reason, and everything else can be used",
    arguments: [
      (Language.german, "methods/mine.toml, Zeile 1: Die Datei wird ausgelassen, alles andere gilt."),
      (.english, "methods/mine.toml, line 1: the file is left out, everything else counts."),
    ])
  func notice(language: Language, sentence: String) throws {
    let folder = try ScratchDirectory()
    try folder.write("[[methods]]\nkey = \"mine\"\ntitle = \"x\"\nsteps = []", to: "methods/mine.toml")
    let library = try ContentLibrary.own(in: folder.path)

    var trainer = try Trainer(language, start: SessionStart(proposal: .second()), library: library)
    for (rows, columns) in [(24, 80), (20, 60)] {
      let words = trainer.text(rows: rows, columns: columns).split { $0.isWhitespace || $0 == "│" }
      #expect(words.joined(separator: " ").contains(sentence), "\(trainer.testDescription)")
    }
    #expect(trainer.text().contains("a method has at least one step"))
    trainer.press("Enter")
    #expect(trainer.session?.phase == .preparation)
  }
}
