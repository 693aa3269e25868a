import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("What is not brought back yet")
struct WaitingRescueScreenTests {
  @Test("stands on the start screen with its file and its database, in both languages and sizes")
  func waits() throws {
    let (file, place) = ("/home/a/.local/state/stark/1.rescue", "/home/a/stark.sqlite")
    for (language, words) in [
      (Language.german, "wartet auf die Datenbank, die hier lag:"), (.english, "waits for the database that lay here:"),
    ] {
      for (rows, columns) in [(24, 80), (20, 60)] {
        var trainer = try Trainer(language)
        trainer.tell(.saving(.rescueWaits(file, for: place)))
        trainer.press("k Esc")
        let text = trainer.text(rows: rows, columns: columns)
        let words = words.filter { !$0.isWhitespace }
        let squeezed = text.filter { !$0.isWhitespace && $0 != "│" }
        #expect([file, place, words].allSatisfy(squeezed.contains), "\(text)")
      }
    }
  }

  @Test("is not promised for the next start alone when the database is gone")
  func gone() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.tell(.saving(.notStored(Unsaved(steps: 1, reason: .missing, storedUntil: nil))))
    trainer.tell(.saving(.rescued("~/x")))
    #expect(trainer.text().contains("Gerettet in ~/x. Kommt zurück, wenn die Datenbank wieder da ist."))
    trainer.tell(.saving(.onlyClosingWaits))
    #expect(trainer.refusal == "Erst die Datenbank zurücklegen, dann neu starten und noch einmal abschließen.")
  }
}
