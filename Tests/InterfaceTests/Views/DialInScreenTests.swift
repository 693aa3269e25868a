import Interface
import Screen
import Testing

@Suite("Open dial-in problems and people who are waited for on the screen")
struct DialInScreenTests {
  @Test(
    "stand in the same line in every phase, also in a narrow window",
    arguments: Scene.allCases.filter { $0 != .today })
  func everyPhase(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    if scene != .preparation, scene != .checkIn { trainer.press("e 8 3") }
    for (rows, columns) in [(24, 80), (20, 60)] {
      let screen = trainer.screen(rows: rows, columns: columns)
      let line = screen.lines[rows - 3]
      let isNew = scene != .preparation && scene != .checkIn
      #expect(line.contains(isNew ? "Einwahl: Tomasz (Mikrofon) 0 min" : "Einwahl: Olena (Link)"), "\(screen.framed)")
      #expect(line.contains("alles gespeichert ✓"))
    }
  }

  @Test("are shortened to their number before they are cut")
  func many() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("e 8 8 e Enter 5 e 1 6")
    #expect(trainer.screen().lines[21].contains("Einwahlprobleme: 4 · Olena (Link) 1 min"))
    #expect(trainer.screen(rows: 20, columns: 60).lines[17].contains("Einwahlprobleme: 4"))
    #expect(
      trainer.screen(rows: 40, columns: 160).lines[37].contains(
        "Einwahl: Olena (Link) 1 min, Deniz · Tomasz (Sonstiges) 0 min, Deniz · Internet 0 min, Deniz · Amina"))
  }

  @Test("leave room for the marks of the hour")
  func marks() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("e 8 3 b")
    #expect(trainer.screen().lines[21].contains("Merker: 2"))
  }

  @Test("whoever is waited for is named in the preparation, in the round, in the line below and when somebody comes")
  func expected() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("e 3 p e 8")
    #expect(trainer.screen().lines[21].contains("erwartet: Tomasz"))
    #expect(trainer.text().contains("8 Tomasz      noch nicht da"))
    #expect(trainer.text(rows: 20, columns: 60).contains("8 Tomasz erwartet"))
    trainer.press("a")
    #expect(trainer.text().contains("8 Tomasz (erwartet)"))
    trainer.press("Esc >")
    #expect(trainer.text().contains("8 Tomasz erwartet, noch nicht da"))
    #expect(trainer.text(rows: 20, columns: 60).contains("noch nicht da"))
    trainer.press("8")
    #expect(trainer.isExpected("Tomasz"))
    trainer.press("a 8")
    #expect(!trainer.text().contains("erwartet"))
  }

  @Test("whoever left and is waited for again is not simply absent in the round")
  func expectedAgain() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("p g 6 p e 6")
    #expect(trainer.text().contains("6 Jürgen      noch nicht da"))
  }

  @Test("who sits at whose device is seen in the preparation, the round, the list and the questions")
  func devices() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("p d 2 5")
    #expect(trainer.text().contains("2 Yonas       mit 5 Petra"))
    trainer.press("x")
    #expect(trainer.text().contains("2 Yonas (mit 5 Petra)"))
    trainer = try Trainer(in: .checkIn)
    trainer.press("p d 6 5")
    #expect(trainer.text().contains("offen · mit 5"))
    trainer = try Trainer(in: .exchange)
    trainer.press("p d 6 5")
    #expect(trainer.text(rows: 20, columns: 60).contains("2. 6 Jürgen (mit 5 Petra)"))
  }
}
