import Interface
import Screen
import Testing
import Words

@Suite("Screens of a method")
struct MethodScreenTests {
  /// Olena has told her concern and asked her question; then these keys.
  private func trainer(_ keys: String, _ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .exchange, language)
    trainer.press("Enter c 2 3 j j m q")
    trainer.type("Was sage ich dann?")
    trainer.press("Enter \(keys)")
    trainer.look(at: "12:56:40")
    return trainer
  }

  @Test("show ideas from the group in a step for the speaking list")
  func ideas() throws {
    let shown = try trainer("j j Space")
    #expect(
      shown.screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 34 min · 12:56 |
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 9 von 28 min         Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━┃───────────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│ 9:40 von 28:20        ━━━━━━━━┃─────────────── ││ jetzt 3 Olena  Erstbeitrag │|
        |│ ████   ████ ████      Olena spricht            ││ 1. 6 Jürgen     2. Beitrag │|
        |│    █ █    █ █  █      bald um                  ││                            │|
        |│ ████   ████ █  █      bis 3:00 (mehr Zeit)     ││                            │|
        |│ █    █ █    █  █                               │╰────────────────────────────╯|
        |│ ████   ████ ████      ██████████████████▋····· │╭─ nur für Sie ──────────────╮|
        |╰─ Enter beendet · + eine Minute · h anhalten ───╯│ noch ohne Beitrag: 2 Yonas │|
        | Schritt 5/7: Ideen aus der Gruppe · 2 von 6 min  │ 1 Amina     2:00           │|
        | Es spricht, wer sich meldet.                     │ 3 Olena     2:20           │|
        | – Der Satz beginnt mit: Mir hat geholfen …       │ 4 Mehmet    1:05           │|
        | Schlüsselfrage: „Was sage ich dann?“             │ 5 Petra     1:50           │|
        | Weitere Themen · noch 3 Themen                   │ 6 Jürgen    1:35           │|
        |   Allein zu Hause: Was hilft?                    │ Moderation/Stille 0:50     │|
        |   Deutsch üben ohne Kurs                         │ – Wer noch nicht dran war  │|
        |   Was Masken kosten                              │   und mag, ist jetzt       │|
        | Fragen 1/8                                       │   herzlich eingeladen.     │|
        | – Wer mag anfangen und etwas erzählen?           ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | j nächster Schritt · b Bedürfnis · Enter beendet · + eine Minute               |
        | Leertaste nächste Person · Ziffer = meldet sich · s Störung · i Idee · ? Hilfe |
        """)
  }

  @Test("show the same in a small window")
  func smallIdeas() throws {
    let shown = try trainer("j j Space")
    #expect(
      shown.screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 34 min · 12:56 |
        | Themen ✓  ▶ AUSTAUSCH 9 von 28 min  Bedürfnisse            |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 9:40 von 28:20        ━━━━━━━━━━━━┃───────────────────── │|
        |│ ████   ████ ████      Olena spricht                      │|
        |│    █ █    █ █  █      bald um                            │|
        |│ ████   ████ █  █      bis 3:00 (mehr Zeit)               │|
        |│ █    █ █    █  █                                         │|
        |│ ████   ████ ████      ██████████████████████████▍······· │|
        |╰─ Enter beendet · + eine Minute · h anhalten ─────────────╯|
        | Schritt 5/7: Ideen aus der Gruppe · 2 von 6 min            |
        | Es spricht, wer sich meldet.                               |
        | – Der Satz beginnt mit: Mir hat geholfen …                 |
        |╭─ Redeliste ──────────────────────────────────────────────╮|
        |│ jetzt 3 Olena                                Erstbeitrag │|
        |│ 1. 6 Jürgen                                   2. Beitrag │|
        |╰──────────────────────────────────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | s Störung · i Idee · j nächster Schritt · b Bedürfnis      |
        | Leertaste nächste Person · Ziffer = meldet sich · ? Hilfe  |
        """)
  }

  @Test("show one after another, with who comes next")
  func circle() throws {
    let shown = try trainer("j j j j Space")
    #expect(
      shown.screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 34 min · 12:56 |
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 9 von 28 min         Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━┃───────────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│ 9:40 von 28:20        ━━━━━━━━┃─────────────── ││ jetzt 1 Amina   im Schritt │|
        |│ ████   ████ ████      Amina spricht            ││ 1. 3 Olena     Erstbeitrag │|
        |│    █ █    █ █  █      bald um                  ││ 2. 6 Jürgen     2. Beitrag │|
        |│ ████   ████ █  █      bis 3:00 (mehr Zeit)     ││                            │|
        |│ █    █ █    █  █                               ││                            │|
        |│ ████   ████ ████      ██████████████████▋····· │╰─ Bild↑ früher dran ────────╯|
        |╰─ Enter beendet · + eine Minute · h anhalten ───╯╭─ nur für Sie ──────────────╮|
        | Schritt 7/7: Dank · 2 von 1 min                  │ noch ohne Beitrag: 2 Yonas │|
        | Reihum, danach: 2 Yonas, 3 Olena, 4 Mehmet       │ 1 Amina     4:20           │|
        | – Wofür möchten wir Danke sagen?                 │ 4 Mehmet    1:05           │|
        | Schlüsselfrage: „Was sage ich dann?“             │ 5 Petra     1:50           │|
        | Weitere Themen · noch 3 Themen                   │ 6 Jürgen    1:35           │|
        |   Allein zu Hause: Was hilft?                    │ Moderation/Stille 0:50     │|
        |   Deutsch üben ohne Kurs                         │ – Wer noch nicht dran war  │|
        |   Was Masken kosten                              │   und mag, ist jetzt       │|
        | Fragen 1/8                                       │   herzlich eingeladen.     │|
        | – Wer mag anfangen und etwas erzählen?           ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | w weitergeben · j nächster Schritt · b Bedürfnis · z verlängern                |
        | Leertaste Yonas spricht · Ziffer = meldet sich · s Störung · ? Hilfe           |
        """)
  }

  @Test("show the same in a small window, with the right to pass")
  func smallCircle() throws {
    let shown = try trainer("j j j j Space")
    #expect(
      shown.screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 34 min · 12:56 |
        | Themen ✓  ▶ AUSTAUSCH 9 von 28 min  Bedürfnisse            |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 9:40 von 28:20        ━━━━━━━━━━━━┃───────────────────── │|
        |│ ████   ████ ████      Amina spricht                      │|
        |│    █ █    █ █  █      bald um                            │|
        |│ ████   ████ █  █      bis 3:00 (mehr Zeit)               │|
        |│ █    █ █    █  █                                         │|
        |│ ████   ████ ████      ██████████████████████████▍······· │|
        |╰─ Enter beendet · + eine Minute · h anhalten ─────────────╯|
        | Schritt 7/7: Dank · 2 von 1 min                            |
        | Reihum, danach: 2 Yonas, 3 Olena, 4 Mehmet                 |
        | – Wofür möchten wir Danke sagen?                           |
        |╭─ Redeliste ──────────────────────────────────────────────╮|
        |│ jetzt 1 Amina                                 im Schritt │|
        |│ 1. 3 Olena                                   Erstbeitrag │|
        |╰─ Bild↑ früher dran · Bild↓ später dran ──────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | s Störung · w weitergeben · j nächster Schritt             |
        | Leertaste Yonas spricht · Ziffer = meldet sich · ? Hilfe   |
        """)
  }

  @Test("show a step in English")
  func english() throws {
    let shown = try trainer("j j Space", .english)
    #expect(
      shown.screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 34 min left · 12:56 |
        | Check-in ✓   Topics ✓  ▶ EXCHANGE 9 of 28 min              Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━┃───────────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Speaking list ────────────╮|
        |│ 9:40 of 28:20         ━━━━━━━━┃─────────────── ││ now 3 Olena     first turn │|
        |│ ████   ████ ████      Olena speaks             ││ 1. 6 Jürgen         turn 2 │|
        |│    █ █    █ █  █      soon over                ││                            │|
        |│ ████   ████ █  █      until 3:00 (more time)   ││                            │|
        |│ █    █ █    █  █                               │╰────────────────────────────╯|
        |│ ████   ████ ████      ██████████████████▋····· │╭─ only for you ─────────────╮|
        |╰─ Enter ends it · + one minute · h pause ───────╯│ no turn yet: 2 Yonas       │|
        | Step 5/7: Ideas from the group · 2 of 6 min      │ 1 Amina     2:00           │|
        | Whoever raises a hand speaks.                    │ 3 Olena     2:20           │|
        | – The sentence starts with: What helped me …     │ 4 Mehmet    1:05           │|
        | Key question: “Was sage ich dann?”               │ 5 Petra     1:50           │|
        | Further topics · 3 topics left                   │ 6 Jürgen    1:35           │|
        |   Allein zu Hause: Was hilft?                    │ Facilitation/silence 0:50  │|
        |   Deutsch üben ohne Kurs                         │ – No turn yet? Whoever     │|
        |   Was Masken kosten                              │   would like one is        │|
        | Prompts 1/8                                      │   welcome now.             │|
        | – Who would like to start and tell us something? ╰────────────────────────────╯|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | j next step · b need · Enter ends it · + one minute · z extend · → next topic  |
        | Space next person · digit = raises hand · s Disturbance · i idea · ? Help      |
        """)
  }

  @Test("show a step for one person in English, in a small window")
  func smallEnglish() throws {
    let shown = try trainer("j j j Space", .english)
    #expect(
      shown.screen(rows: 20, columns: 60).framed == """
        | session 2 · Wed 24 Mar 2021  on plan · 34 min left · 12:56 |
        | Check-in ✓  Topics ✓  ▶ EXCHANGE 9 of 28 min  Needs        |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 9:40 of 28:20         ━━━━━━━━━━━━┃───────────────────── │|
        |│ ████   ████ ████      Olena speaks                       │|
        |│    █ █    █ █  █      soon over                          │|
        |│ ████   ████ █  █      until 3:00                         │|
        |│ █    █ █    █  █                                         │|
        |│ ████   ████ ████      ██████████████████████████▍······· │|
        |╰─ Enter ends it · + one minute · h pause · w pass ────────╯|
        | Step 6/7: Choice and plan · 2 of 3 min                     |
        | Only Olena speaks.                                         |
        | – Which idea fits best? What is the first small step?      |
        |╭─ Speaking list ──────────────────────────────────────────╮|
        |│ now 3 Olena                                  in the step │|
        |│ 1. 3 Olena                                    first turn │|
        |╰─ PgUp earlier · PgDn later ──────────────────────────────╯|
        | Marks (1): need (Petra)                 everything saved ✓ |
        | s Disturbance · m l plan · j next step · b need · z extend |
        | Space ends it · digit = raises hand · ? Help               |
        """)
  }
}
