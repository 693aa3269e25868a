import Interface
import Screen
import Testing
import Words

@Suite("What came from the terminal and had no end")
struct UnendedInputScreenTests {
  @Test("is told, with what else is to be said of it")
  func unended() throws {
    for (language, words) in [(Language.german, "Tasten gelten wieder."), (.english, "Keys count again.")] {
      for what in [Unended.paste, .sequence] {
        var trainer = try Trainer(in: .exchange, language)
        trainer.tell(.unended(what))
        for (rows, columns) in [(24, 80), (20, 60)] {
          let text = trainer.text(rows: rows, columns: columns).split(whereSeparator: \.isWhitespace)
          #expect(text.joined(separator: " ").contains(words), "\(text)")
        }
      }
    }
    var trainer = try Trainer(in: .exchange)
    trainer.press("c")
    trainer.tell(.pasted("x"))
    trainer.tell(.unended(.paste))
    #expect(trainer.refusal?.hasPrefix("Einfügen ohne Ende") == true && (trainer.refusal?.count ?? 0) > 80)
  }
}
