import Dialogue
import Screen
import Testing
import Words

@testable import Interface

/// What somebody needs who has read nothing but the screen.
@Suite("A newcomer finds on the screen")
struct NewcomerTests {
  @Test("every mark in full behind m, also in a narrow window", arguments: [Language.german, .english])
  func marks(language: Language) throws {
    let trainer = try Trainer(in: .exchange, language).pressing("m")
    let text = trainer.text(rows: 20, columns: 60)
    for kind in [Mark.Kind.quote, .perspective, .strength, .followUp, .success] {
      #expect(text.lowercased().contains(trainer.model.texts.say(kind).lowercased()), "\(kind)")
    }
  }

  @Test(
    "the way back to the people who wait and what digits mean, in the bottom row of every screen that looks back",
    arguments: ["g r", "g r Enter", "g b", "g b Enter", "g n", "g n Enter", "g i"],
    [(Language.german, 60, 20), (.german, 80, 24), (.english, 60, 20), (.english, 80, 24)])
  func wayBack(keys: String, window: (language: Language, columns: Int, rows: Int)) throws {
    var trainer = try Trainer(in: .exchange, window.language)
    trainer.press(keys)
    let bottom = trainer.bottom(rows: window.rows, columns: window.columns)
    #expect(bottom.contains("g t ") && bottom.lowercased().contains(window.language == .german ? "ziffer" : "digit"))
    trainer.press("g t")
    #expect(trainer.model.place == .session)
  }

  @Test(
    "what digits mean in the bottom row when nothing goes on, also where nothing was closed yet",
    arguments: ["g r", "g b", "g n", "g i"], [60, 80])
  func digitsAtTheDesk(keys: String, columns: Int) throws {
    let trainer = try Trainer().pressing(keys)
    #expect(trainer.bottom(rows: 20, columns: columns).contains("Ziffer"))
  }

  @Test("the whole sentence that refuses a line, above the line", arguments: [(60, 20), (80, 24)])
  func wholeRefusal(columns: Int, rows: Int) throws {
    var trainer = try Trainer(in: .preparation).pressing("g i s Enter")
    let sentence =
      "Die Datei gibt es schon. Nichts wurde verändert. Bitte einen neuen Namen oder einen anderen Ordner nehmen."
    trainer.tell(.notExported("/tmp/Bilanz.html", because: sentence))
    let lines = trainer.screen(rows: rows, columns: columns).lines
    let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.contains(sentence))
    #expect(lines[rows - 2].contains("/tmp/Bilanz.html"))
  }

  @Test("no answer cut that has room")
  func outcomes() throws {
    #expect(try Trainer(in: .exchange).pressing("s c 1 s").text().contains("3 auf später verschoben "))
  }

  @Test("whole names of keys in the help")
  func keys() throws {
    let text = try Trainer().pressing("? ?").text()
    #expect(text.contains("│ Enter       Öffnet") && !text.contains("Leer…"))
  }

  @Test("peer consultation by its name")
  func consultation() throws {
    let trainer = try Trainer(in: .exchange)
    #expect(trainer.model.paletteCommands(matching: "beraten").contains(.method(.chooseMethod)))
  }

  @Test("what the arrows do when looking back")
  func arrows() throws {
    var trainer = try Trainer(in: .exchange).pressing("g r ? ?")
    for _ in 0..<7 { trainer.press("Down") }
    #expect(trainer.text().contains("Zeigt den Durchlauf davor."))
    #expect(!trainer.text().contains("Antwort an die Gruppe"))
  }

  @Test("which key brings somebody back whose line is gone")
  func back() throws {
    let trainer = try Trainer(in: .exchange).pressing("x 4 Space Enter Space Enter")
    #expect(trainer.screen().lines.suffix(2).joined().contains("a wieder da"), "\(trainer)")
  }

  @Test("which key enters somebody who is not here yet")
  func notHere() throws {
    var trainer = try Trainer(.german)
    trainer.press("Enter 1 2 > > > 3")
    #expect(trainer.refusal == "Die Person ist gerade nicht da. a trägt sie ein.")
  }

  @Test("a topic asked for, not more time, where there is no topic")
  func noTopic() throws {
    var trainer = try Trainer(.german)
    trainer.press("Enter 1 2 > > >")
    #expect(trainer.bottom().contains("t Thema") && !trainer.bottom().contains("verlängern"))
  }

  @Test("no areas after the hour where digits mean nothing")
  func areas() throws {
    var trainer = try Trainer(.german)
    trainer.press("Enter 1 2 > > > > > >")
    #expect(trainer.bottom().contains("Ziffer = nichts") && !trainer.text().contains("Bereiche:"))
  }

  @Test("the answers to report only beside them")
  func answers() throws {
    var trainer = try Trainer(.german)
    trainer.press("Enter 1 2 > 3 3")
    #expect(trainer.text().contains("j rückgemeldet"), "\(trainer)")
    trainer.press("> > > > 3 3")
    #expect(trainer.session?.phase == .checkOut && !trainer.text().contains("j rückgemeldet"))
  }

  @Test("a name that was left is brought back by undo only, so that a digit means somebody again")
  func leftName() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("a F a t Esc a 8")
    #expect(trainer.isHere("Tomasz"))
    var other = try Trainer(in: .preparation)
    other.press("a F a t Esc u")
    #expect(other.asked != nil)
  }
}
