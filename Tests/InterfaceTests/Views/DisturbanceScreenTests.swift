import Interface
import Screen
import Testing

@Suite("The screen of a disturbance")
struct DisturbanceScreenTests {
  /// Mehmet was stopped at 1:05; Amina has spoken, Yonas has passed, Olena speaks.
  private func disturbed(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .exchange, language)
    trainer.press("s 1")
    trainer.look(at: "12:55:00")
    trainer.press("Space")
    trainer.look(at: "12:55:40")
    trainer.press("Space w")
    trainer.look(at: "12:56:10")
    return trainer
  }

  @Test("in German at 80×24")
  func german() throws {
    #expect(
      try disturbed().screen().framed == """
        | Strong through exchange · session 2 · 24 Mar     12:59   31 min left · on plan |
        | Check-in ✓  Topics ✓  ▶ EXCHANGE 12 of 28 min  Needs  Check-out  Wrap-up       |
        |┌─ Arzttermin bekommen, wenn immer besetzt ist ──┐┌─ Speaking list ────────────┐|
        |│                                                ││ nobody speaks              │|
        |│ ████   ████ ████      Nobody speaks            ││                            │|
        |│ █  █ █ █  █ █  █      Nobody waits.            ││                            │|
        |│ █  █   █  █ █  █                               ││                            │|
        |│ █  █ █ █  █ █  █                               ││                            │|
        |│ ████   ████ ████                               ││                            │|
        |└──────────────────────── topic: 12:50 of 14:00 ─┘│                            │|
        | Further topics · 4 topics left, 3 min each       │                            │|
        |   Allein zu Hause: Was hilft?                    │                            │|
        |   Deutsch üben ohne Kurs                         │                            │|
        |   Was Masken kosten                              │                            │|
        | Prompts 1/8                                      │                            │|
        | – Who would like to start and tell us something? │                            │|
        | – What I understood is: … Is that right?         │                            │|
        | – That took courage. Thank you for telling us.   │                            │|
        | Speaking time: Amina 2:00 · Yonas 1:15 ·         │                            │|
        |   Olena 1:40 · Mehmet 1:20 · Petra 1:50 ·        │                            │|
        |   Jürgen 2:35 · Facilitation/silence 2:10        └────────────────────────────┘|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | u undo · v hide                                                                |
        | digit = speaks · b need · z extend · o break · → next topic · > Needs · ? Help |
        """)
  }

  @Test("in English at 80×24")
  func english() throws {
    #expect(
      try disturbed(.english).screen().framed == """
        | Strong through exchange · session 2 · 24 Mar     13:02   28 min left · on plan |
        | Check-in ✓  Topics ✓  ▶ EXCHANGE 15 of 28 min  Needs  Check-out  Wrap-up       |
        |┌─ Arzttermin bekommen, wenn immer besetzt ist ──┐┌─ Speaking list ────────────┐|
        |│                                                ││ nobody speaks              │|
        |│   █    ████ ████      Active break             ││                            │|
        |│  ██  █ █  █ █  █      exercise is over ·       ││                            │|
        |│   █    █  █ █  █      break until 3:00         ││                            │|
        |│   █  █ █  █ █  █                               ││                            │|
        |│  ███   ████ ████                               ││                            │|
        |└────────────────────── topic: time is up +0:00 ─┘│                            │|
        | Active break: Look into the distance             │                            │|
        | Look away from the screen, far out of the        │                            │|
        | window. Let the gaze rest.                       │                            │|
        | Stay seated and look far into the room. Let the  │                            │|
        | gaze rest.                                       │                            │|
        | Only as far as it feels good. Joining in is      │                            │|
        | voluntary. The camera may be off.                │                            │|
        |                                                  │                            │|
        | Speaking time: Amina 2:00 · Yonas 1:15 ·         │                            │|
        |   Olena 1:40 · Mehmet 1:20 · Petra 2:45 ·        │                            │|
        |   Jürgen 2:35 · Facilitation/silence 2:25        └────────────────────────────┘|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | → next topic · > Needs · u undo · v hide                                       |
        | Space ends break · digit = raises hand · f other exercise · b need · ? Help    |
        """)
  }

  @Test("at 60×20")
  func small() throws {
    #expect(
      try disturbed().screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · session 2 · 24 Mar     13:17   13 min left · on plan |
        | Check-in ✓  Topics ✓  Exchange ✓  ▶ NEEDS 2 of 8 min  Check-out  Wrap-up       |
        |┌─ Needs ───────────────────────────────────────────────────────────── 1 need ─┐|
        |│ ▶ “Ich komme beim Arzt nicht durch.”                                         │|
        |│     confirmed ✓ · shared by 5 · area open                                    │|
        |│   Need (Yonas) · 13:05 · text is missing                                     │|
        |│   Need (Amina) · 13:07 · text is missing                                     │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |└──────────────────────────────────────────────────────────────────────────────┘|
        | Prompts 1/2                                                                    |
        | – What do we need to make it easier?                                           |
        | – Who feels the same? A hand sign is enough.                                   |
        | – Who nearby could help? Which offer exists already?                           |
        |                                                             everything saved ✓ |
        | n new need · u undo · + urgent · l Level · z confidential                      |
        | j is right · h hands · digit = area · Enter all fields · > Check-out · ? Help  |
        """)
  }

  @Test("a break in it, with the time of both")
  func pause() throws {
    var trainer = try disturbed()
    trainer.press("o")
    trainer.look(at: "12:56:40")
    #expect(
      trainer.screen().framed == """
        | Stark durch Austausch · 2. Termin  12:56   noch 34 min · 2 min hinter dem Plan |
        | Check-in ✓  Themen ✓  ▶ AUSTAUSCH 7 von 28 min  Bedürfnisse  Check-out         |
        |┌─ Störung: Konflikt ────────────────────────────┐┌─ Reihum ───────── 3 von 6 ─┐|
        |│                                                ││    1 Amina         gegeben │|
        |│ ████   ████ ████      Aktive Pause             ││    2 Yonas   weitergegeben │|
        |│ █  █ █    █ █  █      Übung bis 1:00 ·         ││    3 Olena         gegeben │|
        |│ █  █    ███ █  █      Pause bis 3:00           ││ ▶  4 Mehmet           dran │|
        |│ █  █ █    █ █  █                               ││    5 Petra           offen │|
        |│ ████   ████ ████                               ││    6 Jürgen          offen │|
        |└──────────────────────────────── Störung: 2:20 ─┘│                            │|
        | Aktive Pause: In die Ferne schauen               │                            │|
        | Vom Bildschirm wegschauen, weit aus dem Fenster. │                            │|
        | Der Blick darf ruhen.                            │                            │|
        | Sitzen bleiben und weit in den Raum schauen. Der │                            │|
        | Blick darf ruhen.                                │                            │|
        | Nur so weit, wie es guttut. Mitmachen ist        │                            │|
        | freiwillig. Die Kamera darf aus sein.            │                            │|
        |                                                  │                            │|
        | Fragen zur Störung 1/2                           │ Danach hier weiter         │|
        | – Ich merke, etwas stört. Wollen wir kurz        │ 4 Mehmet · angehalten 1:05 │|
        |   darüber sprechen?                              └────────────────────────────┘|
        | y: 2 min weniger Austausch, Ende 13:30   Merker: 1         alles gespeichert ✓ |
        | s beendet · o beendet die Pause · b Bedürfnis · k Krisenkarte · u zurücknehmen |
        | Leertaste nächste Person · Ziffer = spricht · w weitergeben · ? Hilfe          |
        """)
  }

  @Test("hidden it shows a clock and nobody's name")
  func hidden() throws {
    var trainer = try disturbed()
    trainer.press("v")
    let text = trainer.text()
    #expect(text.contains("Wir klären etwas.") && !text.contains("Konflikt"))
    for name in ["Amina", "Yonas", "Olena", "Mehmet"] { #expect(!text.contains(name)) }
    #expect(trainer.screen().lines.filter { $0.contains("█") }.count == 5)
  }

  @Test(
    "keeps its clock, the hour clock and the stopped turn in sight whatever is asked",
    arguments: ["", "?", ":", "k", "m", "p", "a", "x", "t", "n", "s"])
  func clocksStay(key: String) throws {
    var trainer = try disturbed()
    trainer.press(key)
    for (rows, columns) in [(20, 60), (24, 80)] {
      let screen = trainer.screen(rows: rows, columns: columns)
      #expect(screen.lines[0].contains("12:56"))
      #expect(screen.lines.filter { $0.contains("█") }.count == 5)
      #expect(screen.lines.contains { $0.contains("Olena spricht") })
      #expect(columns == 60 || screen.lines.contains { $0.contains("4 Mehmet · angehalten 1:05") })
    }
  }

  @Test("after the outcome a line asks for a rule, and the turn goes on")
  func rule() throws {
    var trainer = try disturbed()
    trainer.press("s 2")
    let lines = trainer.screen().lines
    #expect(lines.contains { $0.contains("Mehmet spricht") } && lines[22].contains("Neue Regel (leer = keine):"))
    #expect(lines[21].contains("Die Störung ist zu Ende. Mehmet spricht weiter."))
  }

  @Test("„Merker“ made in it and the people who wait in a check-in are told as ever")
  func checkIn() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("s 3")
    #expect(trainer.text().contains("dran: 5 Petra") && trainer.text().contains("Check-in steht still"))
    trainer.look(at: "12:40:00")
    #expect(trainer.screen().lines[1].contains("CHECK-IN 4 von 10 min"))
    trainer.press("s 1 Esc")
    #expect(trainer.screen().lines[1].contains("CHECK-IN 4 von 10 min"))
  }
}
