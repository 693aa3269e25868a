import Interface
import Screen
import Testing
import Words

@Suite("The screen of a disturbance")
struct DisturbanceScreenTests {
  /// Mehmet was stopped at 1:05; Amina has spoken, Yonas has passed, Olena speaks.
  private func disturbed(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .exchange, language)
    trainer.press("s c 1")
    trainer.look(at: "12:55:00")
    trainer.press("Space")
    trainer.look(at: "12:55:40")
    trainer.press("Space w")
    trainer.look(at: "12:56:10")
    return trainer
  }

  @Test("in German at 80×24")
  func german() throws {
    let trainer = try disturbed()
    #expect(
      trainer.screen().framed == """
        | 2. Termin · Mi 24.03.2021          1 min hinter dem Plan · noch 34 min · 12:56 |
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 7 von 28 min         Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━┃────────────────────────│─────────│──────── |
        |╭─ Störung: Konflikt ────────────────────────────╮╭─ Reihum ───────── 2 von 6 ─╮|
        |│                          angehalten: Austausch ││    1 Amina         gegeben │|
        |│   █    ████ ████      Olena spricht            ││    2 Yonas   weitergegeben │|
        |│  ██  █ █    █  █      0:30 läuft               ││ ▶  3 Olena         spricht │|
        |│   █    ████ █  █      bis 3:00 (mehr Zeit)     ││    4 Mehmet          offen │|
        |│   █  █    █ █  █                               ││    5 Petra           offen │|
        |│  ███   ████ ████                               ││    6 Jürgen          offen │|
        |╰─ Enter beendet den Beitrag · w weitergeben ────╯│                            │|
        | Fragen zur Störung 1/2                           │                            │|
        | – Ich merke, etwas stört. Wollen wir kurz        │                            │|
        |   darüber sprechen?                              │                            │|
        | – Wir sprechen von uns: Ich habe gehört … Ich    │                            │|
        |   brauche …                                      │                            │|
        | – Welche Regel hilft uns heute am meisten?       │                            │|
        |                                                  │                            │|
        | Dieses Thema wartet                              │ Danach hier weiter         │|
        | Arzttermin bekommen, wenn immer besetzt ist      │ 4 Mehmet · angehalten 1:05 │|
        | Thema: 7:20 von 10:00                            ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | Yonas gibt weiter.                                                             |
        | Leertaste nächste Person · Ziffer = spricht · w weitergeben · ? Hilfe          |
        """)
  }

  @Test("shows in a narrow window what is done in a break, and no key that has no meaning there")
  func narrowBreak() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 o")
    #expect(trainer.text(rows: 20, columns: 60).contains("Nur so weit, wie es guttut."))
    trainer.press("o")
    #expect(trainer.said == "Die Aktive Pause ist zu Ende.")
  }

  @Test("in English at 80×24")
  func english() throws {
    let trainer = try disturbed(.english)
    #expect(
      trainer.screen().framed == """
        | session 2 · Wed 24 Mar 2021            1 min behind plan · 34 min left · 12:56 |
        | Check-in ✓   Topics ✓  ▶ EXCHANGE 7 of 28 min              Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━┃────────────────────────│─────────│──────── |
        |╭─ Disturbance: conflict ────────────────────────╮╭─ Going around ──── 2 of 6 ─╮|
        |│                               paused: Exchange ││    1 Amina           given │|
        |│   █    ████ ████      Olena speaks             ││    2 Yonas          passed │|
        |│  ██  █ █    █  █      0:30 running             ││ ▶  3 Olena          speaks │|
        |│   █    ████ █  █      until 3:00 (more time)   ││    4 Mehmet           open │|
        |│   █  █    █ █  █                               ││    5 Petra            open │|
        |│  ███   ████ ████                               ││    6 Jürgen           open │|
        |╰─ Enter ends the turn · w pass ─────────────────╯│                            │|
        | Prompts for the disturbance 1/2                  │                            │|
        | – I notice something is in the way. Shall we     │                            │|
        |   talk about it briefly?                         │                            │|
        | – We speak for ourselves: I heard … I need …     │                            │|
        | – Which rule helps us most today?                │                            │|
        |                                                  │                            │|
        | This topic waits                                 │                            │|
        | Arzttermin bekommen, wenn immer besetzt ist      │ Then go on here            │|
        | topic: 7:20 of 10:00                             │ 4 Mehmet · paused 1:05     │|
        |                                                  ╰────────────────────────────╯|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | Yonas passes.                                                                  |
        | Space next person · digit = speaks · w pass · s ends it · ? Help               |
        """)
  }

  @Test("at 60×20")
  func small() throws {
    let trainer = try disturbed()
    #expect(
      trainer.screen(rows: 20, columns: 60).framed == """
        | 2. Termin      1 min hinter dem Plan · noch 34 min · 12:56 |
        | Themen ✓  ▶ AUSTAUSCH 7 von 28 min  Bedürfnisse            |
        |╭─ Störung: Konflikt ──────────────────────────────────────╮|
        |│                                    angehalten: Austausch │|
        |│   █    ████ ████      Olena spricht                      │|
        |│  ██  █ █    █  █      0:30 läuft                         │|
        |│   █    ████ █  █      bis 3:00 (mehr Zeit)               │|
        |│   █  █    █ █  █                                         │|
        |│  ███   ████ ████                                         │|
        |╰─ Enter beendet den Beitrag · w weitergeben ──────────────╯|
        |╭─ Reihum ─────────────────────────────────────── 2 von 6 ─╮|
        |│    1 Amina                                       gegeben │|
        |│    2 Yonas                                 weitergegeben │|
        |│ ▶  3 Olena                                       spricht │|
        |│    4 Mehmet                                        offen │|
        |│ wartet 4 Mehmet · angehalten 1:05                        │|
        |╰──────────────────────────────────────────── ↓ 2 weitere ─╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | Yonas gibt weiter.                                         |
        | Leertaste nächste Person · Ziffer = spricht · ? Hilfe      |
        """)
  }

  @Test("a break in it, with the time of both")
  func pause() throws {
    var trainer = try disturbed()
    trainer.press("o")
    trainer.look(at: "12:56:40")
    #expect(
      trainer.screen().framed == """
        | 2. Termin · Mi 24.03.2021          2 min hinter dem Plan · noch 34 min · 12:56 |
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 7 von 28 min         Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━┃───────────────────────│─────────│──────── |
        |╭─ Störung: Konflikt ────────────────────────────╮╭─ Reihum ───────── 3 von 6 ─╮|
        |│                                  Störung: 2:20 ││    1 Amina         gegeben │|
        |│ ████   ████ ████      Aktive Pause             ││    2 Yonas   weitergegeben │|
        |│ █  █ █    █ █  █      Übung bis 1:00 ·         ││    3 Olena         gegeben │|
        |│ █  █    ███ █  █      Pause bis 3:00           ││ ▶  4 Mehmet           dran │|
        |│ █  █ █    █ █  █                               ││    5 Petra           offen │|
        |│ ████   ████ ████      ████···················· ││    6 Jürgen          offen │|
        |╰─ o beendet die Pause ──────────────────────────╯│                            │|
        | Aktive Pause: In die Ferne schauen               │                            │|
        | Vom Bildschirm wegschauen, weit aus dem Fenster. │                            │|
        | Der Blick darf ruhen.                            │                            │|
        | Sitzen bleiben und weit in den Raum schauen. Der │                            │|
        | Blick darf ruhen.                                │                            │|
        | Nur so weit, wie es guttut. Mitmachen ist        │                            │|
        | freiwillig. Die Kamera darf aus sein.            │                            │|
        | Fragen zur Störung 1/2                           │ Danach hier weiter         │|
        | – Ich merke, etwas stört. Wollen wir kurz        │ 4 Mehmet · angehalten 1:05 │|
        |   darüber sprechen?                              ╰────────────────────────────╯|
        | y: 2 Minuten weniger Austausch, Ende 13:30   Merker: 1     alles gespeichert ✓ |
        | s beendet · + Regel · o beendet die Pause · b Bedürfnis · k Krisenkarte        |
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
    trainer.press("s c 3")
    #expect(trainer.text().contains("dran: 5 Petra") && trainer.text().contains("angehalten: Check-in"))
    trainer.look(at: "12:40:00")
    #expect(trainer.screen().lines[1].contains("CHECK-IN 4 von 10 min"))
    trainer.press("s 1 Esc")
    #expect(trainer.screen().lines[1].contains("CHECK-IN 4 von 10 min"))
  }
}
