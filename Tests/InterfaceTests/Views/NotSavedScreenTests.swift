import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("What cannot be saved")
struct NotSavedScreenTests {
  private var trainer: Trainer

  init() throws {
    trainer = try Trainer(in: .exchange)
  }

  private func unsaved(_ reason: Unsaved.Reason, steps: Int = 3) -> AppEvent {
    .saving(.notStored(Unsaved(steps: steps, reason: reason, storedUntil: trainer.now.wall + .seconds(-13))))
  }

  @Test("is said in two rows: what happened, what it means for the data, what to do now")
  mutating func rows() {
    trainer.tell(unsaved(.diskFull))
    let lines = trainer.screen().lines
    #expect(lines[21].trimmed == "Nicht gespeichert (3). Datenträger voll. Alles bis 12:54:07 ist gespeichert.")
    #expect(lines[22].trimmed == "Die letzte Eingabe steht noch hier. Bitte Platz schaffen · g s Rettungsdatei")
    #expect(lines[23].contains("Leertaste nächste Person"))
    #expect(
      trainer.screen(rows: 24, columns: 120).lines[21].trimmed
        == "Nicht gespeichert (3): Der Datenträger ist voll. Alles bis 12:54:07 ist gespeichert.")
  }

  @Test("is said in English too, and for every reason, and never that everything is saved")
  mutating func reasons() throws {
    for language in [Language.german, .english] {
      var trainer = try Trainer(in: .exchange, language)
      let reasons: [Unsaved.Reason] = [
        .diskFull, .busy, .noPermission, .damaged, .missing, .doesNotFit, .diskError,
      ]
      for reason in reasons {
        trainer.tell(unsaved(reason, steps: 12))
        for (rows, columns) in [(24, 80), (20, 60), (40, 160)] {
          let text = trainer.text(rows: rows, columns: columns)
          #expect(text.contains(language == .german ? "Nicht gespeichert (12)" : "Not saved (12)"))
          #expect(text.contains("g s"), "\(text)")
          #expect(!text.contains("✓ ") || !text.contains("gespeichert ✓") && !text.contains("saved ✓"))
        }
      }
    }
  }

  @Test("stands beside a line that is being typed, and over a hidden screen")
  mutating func typing() {
    trainer.tell(unsaved(.busy))
    trainer.press("t")
    trainer.type("Arzt")
    #expect(trainer.screen().lines[21].contains("Nicht gespeichert (3)"))
    #expect(trainer.screen().lines[22].contains("Arzt"))
    trainer.press("Esc v")
    #expect(trainer.text().contains("Nicht gespeichert (3)"))
  }

  @Test("leaves room for why a line was refused, which is said once", arguments: [(60, 20), (80, 24)], [true, false])
  func refusal(size: (columns: Int, rows: Int), isSaved: Bool) throws {
    var trainer = try Trainer(in: .exchange)
    let name = String(repeating: "Anna ", count: 8).trimmed
    trainer.press("p b 1 Ctrl-U")
    trainer.type(name)
    trainer.press("Enter Enter a")
    if !isSaved { trainer.tell(unsaved(.diskFull)) }
    trainer.type(name)
    trainer.press("Enter 2")
    let text = trainer.text(rows: size.rows, columns: size.columns)
    #expect(text.ranges(of: "gibt es schon").count == 1)
    #expect(text.contains("Nicht gespeichert") == !isSaved)
    #expect(trainer.screen(rows: size.rows, columns: size.columns).lines[size.rows - 2].contains("Anna Anna"))
  }

  @Test("says of a closing that waits why there is nothing to begin")
  func closing() throws {
    var trainer = try Trainer(in: .wrapUp).pressing("> Enter")
    trainer.tell(unsaved(.diskFull))
    trainer.press("g h Enter")
    #expect(trainer.refusal?.contains("noch nicht gespeichert") == true)
  }

  @Test("goes away as soon as everything is on disk")
  mutating func stored() {
    trainer.tell(unsaved(.diskError))
    trainer.tell(.saving(.stored))
    #expect(trainer.text().contains("alles gespeichert ✓") && !trainer.text().contains("Nicht gespeichert"))
  }

  @Test("can be rescued with one key; when there is nothing to rescue, the key says so")
  mutating func rescue() {
    trainer.press("g s")
    #expect(trainer.refusal == "Es ist alles gespeichert; es gibt nichts zu retten.")
    trainer.tell(unsaved(.diskFull))
    trainer.press("g s")
    #expect(trainer.effects.last == .rescue)
    trainer.tell(.saving(.rescued("~/.local/state/stark")))
    #expect(
      trainer.screen().lines[22].trimmed == "Gerettet. Der nächste Start holt es zurück aus ~/.local/state/stark")
  }

  @Test("is not left by accident")
  mutating func leaving() {
    trainer.tell(unsaved(.diskFull))
    trainer.press("q")
    #expect(
      trainer.effects.last != .quit
        && trainer.refusal
          == "3 Schritte sind nicht gespeichert. q noch einmal: Rettungsdatei und Ende."
    )
    trainer.press("q")
    #expect(trainer.effects.last == .quit)
  }
}
