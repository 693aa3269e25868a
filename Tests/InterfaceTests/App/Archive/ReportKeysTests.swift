import AcceptanceScripts
import Dialogue
import Interface
import Reports
import Screen
import Testing
import Words

@Suite("The Bilanz on the screen")
struct ReportKeysTests {
  private func recommendations(_ trainer: Trainer) -> [Recommendation] {
    trainer.model.lookedBack?.assessment.recommendations ?? []
  }

  // MARK: Chapters

  @Test("goes to a chapter by its number, also behind the tenth, and with Enter to the first page")
  func chapter() throws {
    var trainer = try Trainer().pressing("g i j")
    #expect(trainer.asked == "Welches Kapitel?")
    trainer.press("3")
    #expect(trainer.text().contains("3 Themen") && trainer.model.review.firstRow > 0)
    trainer.press("j Tab 4")
    #expect(trainer.text().contains("14 Ausblick"))
    trainer.press("j Enter")
    #expect(trainer.model.review.firstRow == 0 && trainer.model.entry == nil)
  }

  @Test("goes on and back by chapters, shows something else each time, and says so at both ends")
  func chapters() throws {
    var trainer = try Trainer().pressing("g i")
    for (key, end) in [("Tab", "Das ist schon das letzte Kapitel."), ("-", "Das ist schon die erste Seite.")] {
      var presses = 0
      var before = trainer.text()
      trainer.press(key)
      while trainer.refusal == nil, presses < 40 {
        #expect(trainer.text() != before)
        before = trainer.text()
        presses += 1
        trainer.press(key)
      }
      #expect(trainer.refusal == end && presses > 5)
    }
    #expect(trainer.model.review.firstRow == 0)
  }

  // MARK: Recommendations

  @Test("keeps every part of a recommendation that was entered when the rest is left")
  func parts() throws {
    for (keys, addressee, day) in [
      ("Esc", "", nil), ("A Enter Esc", "A", nil), ("Enter 3 1 . 3 . Enter Esc", "", "2021-03-31"),
    ] {
      let trainer = try Trainer().pressing("g i e J a Enter \(keys)")
      let asked = try #require(recommendations(trainer).first)
      #expect(asked.text == "Ja" && asked.addressee == addressee && asked.dueOn?.iso == day && asked.need == nil)
      #expect(trainer.model.entry == nil)
    }
  }

  @Test("changes a recommendation part by part, Enter keeps what is there, and an empty text takes it away")
  func change() throws {
    var trainer = try Trainer().pressing("g i e J a Enter A m t Enter 3 1 . 0 3 . Enter 1")
    let before = recommendations(trainer)
    trainer.press("c 1 Enter Enter Enter Enter")
    #expect(recommendations(trainer) == before && trainer.model.entry == nil)
    trainer.press("c 1 Right ! Enter Enter Ctrl-U Enter")
    let asked = try #require(recommendations(trainer).first)
    #expect(asked.text == "Ja!" && asked.addressee == "Amt" && asked.dueOn == nil && asked.need == before[0].need)
    trainer.press("Esc u")
    #expect(recommendations(trainer).first?.dueOn == before[0].dueOn)
    trainer.press("c 1 Ctrl-U Enter")
    #expect(recommendations(trainer).isEmpty && trainer.said == "Aufgeschrieben: Empfehlung.")
    trainer.press("u")
    #expect(recommendations(trainer).first?.text == "Ja!")
  }

  @Test("offers no need of which nothing may be told outside")
  func needs() throws {
    var trainer = try Trainer().pressing("g i")
    let record = try FirstSession.record()
    let needs = [(true, true, false), (false, true, false), (true, false, false), (true, true, true)].enumerated().map {
      NeedRecord(
        id: Identifier(derivedFrom: "\($0)"), topic: nil, wording: "Bedarf \($0)", category: nil, field: nil,
        level: nil,
        sharedBy: nil, urgency: nil, isConfirmed: $1.0, isConfidential: $1.2, isReleased: $1.1)
    }
    let session = SessionRecord(
      id: record.id, number: 1, cycle: record.cycle, date: record.date, scheduledStart: record.scheduledStart,
      startedAt: record.startedAt, endedAt: record.endedAt, milliseconds: record.milliseconds, needs: needs)
    trainer.tell(.found(CycleArchive(cycle: record.cycle, records: [session], facts: [], index: 0, count: 1)))
    trainer.press("e J a Enter Enter Enter")
    #expect(trainer.asked == "Aus welchem Bedürfnis?")
    let text = trainer.text()
    #expect(text.contains("1 Bedarf 0") && text.contains("2 aus keinem") && !text.contains("1 Bedarf 1"))
    #expect(!text.contains("2 Bedarf"))
  }

  // MARK: Saving

  @Test("says before saving what nobody has written yet, and nothing once all is there")
  func stillEmpty() throws {
    var trainer = try Trainer().pressing("g i s")
    #expect(trainer.asked == "Für wen ist die Datei?")
    #expect(trainer.text().contains("Noch leer: In Kürze, Empfehlungen, Beauftragt von, Erstellt von, Kontakt"))
    #expect(trainer.text().contains("Noch ohne Stufe: Themen, Regeln, Format, Angebote, Auswertung"))
    trainer.press("Esc z A Enter e B Enter Esc h 1 C Enter h 2 D Enter h 3 E Enter t 2 6 F Enter s")
    #expect(!trainer.text().contains("Noch leer") && trainer.text().contains("Noch ohne Stufe: Themen, Format"))
  }

  @Test(
    "is saved for the readers that were chosen, under a name of the day and of them only",
    arguments: [
      ("Enter", ExportProfile.partner, "Bilanz-2021-03-17.html"), ("1", .internal, "Bilanz-2021-03-17-intern.html"),
      ("2", .partner, "Bilanz-2021-03-17.html"), ("3", .public, "Bilanz-2021-03-17-oeffentlich.html"),
    ])
  func readers(_ key: String, _ reader: ExportProfile, _ name: String) throws {
    var trainer = try Trainer().pressing("g i")
    let shown = trainer.text()
    trainer.press("s \(key) Enter")
    guard case .export(let bytes, to: name) = trainer.effects.last else {
      Issue.record("\(String(describing: trainer.effects.last))")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("auf 5 gerundet") == (reader == .public))
    // What is in sight stays what partners get.
    #expect(trainer.text() == shown && trainer.model.lookedBack?.report?.control == DisclosureControl(.partner))
  }

  @Test("stays for the same readers when the file cannot be written and gets another name")
  func anotherName() throws {
    var trainer = try Trainer().pressing("g i s 3 Enter")
    guard case .export(let bytes, _) = trainer.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    trainer.tell(.notExported("da.html", because: "Das gibt es schon."))
    for _ in 0..<5 { trainer.press(.backspace) }
    trainer.type("2.html")
    trainer.press("Enter")
    #expect(trainer.effects.last == .export(bytes, to: "da2.html"))
  }
}
