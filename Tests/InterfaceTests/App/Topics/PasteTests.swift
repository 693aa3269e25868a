import Dialogue
import Interface
import Randomness
import Screen
import Testing

@Suite("Pasting")
struct PasteTests {
  private static let chat = """
    12:41:03 Von Petra an Alle: Bus und Bahn
    Yonas: Wohnung finden

    Maria: Wer passt auf?
    Petras Idee
    """

  @Test("lines of a chat become topics without the names before them, in one step")
  func chatLines() throws {
    var trainer = try Trainer(in: .topics)
    trainer.tell(.pasted(Self.chat))
    #expect(trainer.asked == "4 Themen aufnehmen? (Gruppe)")
    let steps = trainer.model.history?.length
    trainer.press("Enter")
    let titles = ["Bus und Bahn", "Wohnung finden", "Maria: Wer passt auf?", "Petras Idee"]
    #expect(trainer.session?.topics.standing.dropFirst(4).map(\.title) == titles)
    #expect(trainer.model.history?.length == (steps ?? 0) + 1)
    #expect(trainer.model.selectedTopic?.title == "Bus und Bahn")
    trainer.press("u")
    #expect(trainer.session?.topics.standing.count == 4)
  }

  @Test("a line that says what another says is left out, however it is spelt")
  func spellings() throws {
    var trainer = try Trainer(in: .topics)
    trainer.tell(.pasted("Müll trennen\nMuell trennen\nMULL TRENNEN\nBus"))
    #expect(trainer.asked == "2 Themen aufnehmen? (Gruppe)")
    #expect(trainer.text().contains("2 doppelt"))
  }

  @Test("beginnings that may be names are taken off with a key, and come back with it")
  func beginnings() throws {
    var trainer = try Trainer(in: .topics)
    trainer.tell(.pasted(Self.chat))
    #expect(trainer.text().contains("? Namen in 2 Zeilen? Taste - nimmt Anfänge weg."))
    trainer.press("- - -")
    #expect(trainer.text().contains("Die Anfänge sind weg."))
    trainer.press("Enter")
    #expect(
      trainer.session?.topics.standing.dropFirst(4).map(\.title) == [
        "Bus und Bahn", "Wohnung finden", "Wer passt auf?", "Petras Idee",
      ])
  }

  @Test("one line into an empty topic loses the name as well; into typed words it goes as it is")
  func oneLine() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("t")
    trainer.tell(.pasted("12:41 Petra: Bus"))
    trainer.type(" und ")
    trainer.tell(.pasted("Petra: Bahn"))
    trainer.press("Enter n")
    trainer.tell(.pasted("Petra: Ruhe"))
    trainer.press("Enter")
    #expect(trainer.session?.topics.standing.last?.title == "Bus und Petra: Bahn")
    #expect(trainer.session?.needList.needs.last?.wording == "Petra: Ruhe")
  }

  @Test("Tab makes all of them the trainer's, Esc takes none")
  func tabAndEscape() throws {
    var trainer = try Trainer(in: .topics)
    trainer.tell(.pasted("Fasten\nBus"))
    trainer.press("Tab")
    #expect(trainer.asked == "2 Themen aufnehmen? (Impuls)")
    trainer.press("Enter")
    #expect(trainer.session?.topics.standing.suffix(2).map(\.origin) == [.impulse, .impulse])
    trainer.tell(.pasted("Geld\nArbeit"))
    trainer.press("Esc")
    #expect(trainer.model.entry == nil)
    #expect(trainer.session?.topics.standing.count == 6)
  }

  @Test("what was typed before comes back with Esc, and is kept on disk meanwhile")
  func typedBefore() throws {
    var trainer = try Trainer(in: .topics)
    trainer.press("t Tab")
    trainer.type("Fasten")
    trainer.tell(.pasted("\nBus\r\nBahn"))
    #expect(trainer.asked == "3 Themen aufnehmen? (Impuls)")
    #expect(trainer.keptDraft?.text == "Fasten")
    trainer.press("Esc")
    #expect(trainer.asked == "Thema (Impuls)")
    trainer.press("Enter")
    #expect(trainer.session?.topics.standing.last?.title == "Fasten")
  }

  @Test(
    "is possible in every phase of the hour and before it, whoever speaks",
    arguments: [Scene.preparation, .checkIn, .topics, .exchange, .pause, .needs, .checkOut])
  func anyPhase(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    let speaker = trainer.speaker
    trainer.tell(.pasted("Fasten\nBus"))
    #expect(trainer.asked == "2 Themen aufnehmen? (Gruppe)")
    trainer.press("Enter")
    #expect(trainer.session?.topics.standing.suffix(2).map(\.title) == ["Fasten", "Bus"])
    #expect(trainer.speaker == speaker)
  }

  @Test("is refused where something else is open, and before and after the hour")
  func nowhere() throws {
    for (scene, keys) in [
      (Scene.today, ""), (.wrapUp, ""), (.exchange, "x"), (.topics, "z"), (.topics, "?"), (.topics, "v"),
      (.preparation, "d"), (.topics, "g h"),
    ] {
      var trainer = try Trainer(in: scene)
      trainer.press(keys)
      let before = trainer.model.entry
      trainer.tell(.pasted("Fasten\nBus"))
      #expect(trainer.refusal == "Hier geht Einfügen nicht.", "\(scene) \(keys)")
      #expect(trainer.model.entry == before)
    }
  }

  @Test("says what is missing: what is too long, what stands there already, what is too much")
  func leftOut() throws {
    var trainer = try Trainer(in: .topics)
    let long = String(repeating: "x", count: 201)
    trainer.tell(.pasted("Fasten\nFASTEN\nwas masken kosten\n\(long)\n\(long)\nPetra 12:41\n  \nBus"))
    #expect(trainer.asked == "2 Themen aufnehmen? (Gruppe)")
    #expect(trainer.text().contains("Fehlt hier: 2 zu lang, 2 doppelt."))
    trainer.press("Esc")
    trainer.tell(.pasted("Was Masken kosten\n\(long)"))
    #expect(trainer.refusal == "Daraus wird kein Thema: 1 zu lang, 1 doppelt.")
    trainer.tell(.pasted("Petra 12:41\n\n"))
    #expect(trainer.refusal == "Im Text steht kein Thema.")
    trainer.tell(.pasted((1...120).map { "Thema \($0)" }.joined(separator: "\n")))
    #expect(trainer.asked == "100 Themen aufnehmen? (Gruppe)")
    #expect(trainer.text().contains("Fehlt hier: der Rest eines langen Textes."))
  }

  @Test("scrolls where more lines are than fit")
  func scrolling() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.tell(.pasted((1...30).map { "Nummer \($0)" }.joined(separator: "\n")))
    #expect(trainer.text(rows: 20, columns: 60).contains("Nummer 4 "))
    #expect(!trainer.text(rows: 20, columns: 60).contains("Nummer 5 "))
    trainer.press("Down Down")
    #expect(trainer.text(rows: 20, columns: 60).contains("Nummer 6 "))
    trainer.press("PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn")
    #expect(trainer.text(rows: 20, columns: 60).contains("Nummer 30 "))
    trainer.press("Up PgUp PgUp PgUp PgUp PgUp PgUp PgUp 5")
    #expect(trainer.refusal == "Enter nimmt alle auf, Esc nimmt keine.")
    #expect(trainer.text(rows: 20, columns: 60).contains("Nummer 1 "))
  }

  @Test("a megabyte is read at once, in a line, in the palette and as topics")
  func megabyte() throws {
    let line = String(repeating: "a\u{323}\u{302}\u{301}", count: 150_000)
    let lines = String(repeating: "u\u{308}ber Ostern\n", count: 80_000)
    var trainer = try Trainer(in: .topics)
    let time = ContinuousClock().measure {
      trainer.tell(.pasted(lines))
      trainer.press("Esc t")
      trainer.tell(.pasted(line))
      trainer.press("Esc :")
      trainer.tell(.pasted(line))
    }
    // Cleaning it all first takes more than that for one of the three.
    #expect(time < .seconds(1))
    trainer.press("Esc t")
    #expect(trainer.refusal == nil)
    guard case .line(let typed) = trainer.model.entry else { throw Rejection.topic(.noSuchTopic) }
    #expect(typed.editor.text.count == 200 || typed.editor.text.utf8.count > 1000)
  }

  @Test("whatever is pasted, every topic can be read and fits, and nothing else happens")
  func random() throws {
    var random = SplitMix64(seed: 11)
    let parts = [
      "Petra", ": ", "12:41 ", "\n", "\r\n", "\u{2028}", "Von ", " an Alle", "\u{1B}[2J", "q", "\t", "e\u{301}\u{302}",
      "\u{202E}", "\u{0}", "Bus", "محمد", "👩‍👩‍👧", String(repeating: "lang", count: 60), "- ", "(", "]",
    ]
    var trainer = try Trainer(in: .exchange)
    let speaker = trainer.speaker
    for round in 0..<300 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      trainer.tell(.pasted(text.joined()))
      guard trainer.model.entry != nil else { continue }
      _ = trainer.screen(rows: 20, columns: 60)
      trainer.press(round.isMultiple(of: 3) ? "- Tab Down Enter" : "Esc")
      trainer.press("Esc")
    }
    let topics = try #require(trainer.session?.topics.all)
    #expect(topics.count > 100)
    for topic in topics { #expect((try? topic.title.cleaned(.topic)) == topic.title) }
    #expect(trainer.speaker == speaker && trainer.session?.phase == .exchange)
  }
}
