import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("A session planned for another day that is begun today")
struct OtherDayTests {
  /// Planned for Wednesday, 24 March; it is the day before, 10:00.
  private func begun(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(language)
    trainer.look(at: "10:00:00", on: "2021-03-23")
    trainer.press("Enter 1 2 >")
    return trainer
  }

  @Test(
    "is begun with two keys, and a line says for which day it was planned as long as check-in goes on",
    arguments: [Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 40, columns: 120)])
  func line(_ size: Size) throws {
    func shown(_ trainer: Trainer) -> String {
      trainer.text(rows: size.rows, columns: size.columns).split { " │\n".contains($0) }.joined(separator: " ")
    }
    var trainer = try begun()
    #expect(trainer.session?.phase == .checkIn && trainer.session?.date.iso == "2021-03-23")
    let planned = "Geplant war Mi 24.03.2021"
    #expect(shown(trainer).contains("Geplant war"), "\(trainer.testDescription)")
    #expect(trainer.text(rows: 40, columns: 120).contains(planned))
    trainer.press("3 4")
    #expect(shown(trainer).contains("Geplant war"))
    trainer.press(">")
    #expect(!shown(trainer).contains("Geplant war"))
  }

  @Test("is taken back with one key while that is what was done last, and only then says so")
  func undone() throws {
    var trainer = try begun()
    #expect(trainer.text(rows: 40, columns: 120).contains("heute begonnen. u nimmt zurück."))
    trainer.press("3")
    #expect(trainer.text(rows: 40, columns: 120).contains("heute begonnen."))
    #expect(!trainer.text(rows: 40, columns: 120).contains("u nimmt zurück."))
    trainer.press("u u")
    #expect(trainer.said == "Zurückgenommen: Wechsel zu Check-in.")
    #expect(trainer.session?.phase == .preparation && trainer.session?.date.iso == "2021-03-24")
    #expect(trainer.session?.present.map(\.name) == ["Amina", "Yonas"])
    #expect(!trainer.text().contains("Geplant war"))
    trainer.press(">")
    #expect(trainer.text().contains("Geplant war"))
  }

  @Test("reads so in English, and is said in lines")
  func english() throws {
    let words = "Planned for Wed 24 Mar 2021 – begun today. u takes it back."
    #expect(try begun(.english).text(rows: 40, columns: 120).contains("Planned for Wed 24 Mar 2021"))
    var listener = Listener(try begun(.english))
    #expect(listener.said().contains(words))
  }

  @Test("says nothing on its own day")
  func ownDay() throws {
    #expect(try !Trainer(in: .checkIn).text().contains("Geplant war"))
  }
}
