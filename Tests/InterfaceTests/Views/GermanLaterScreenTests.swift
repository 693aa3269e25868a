import Interface
import Screen
import Testing

@Suite("German screens at 80×24, later in the hour")
struct GermanLaterScreenTests {
  @Test("the exchange with nobody speaking")
  func afterTurns() throws {
    #expect(
      try Trainer(in: .afterTurns).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 31 min · 12:59 |
        | Check-in ✓  Themen ✓  ▶ AUSTAUSCH 12 von 28 min  Bedürfnisse  Check-out        |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━┃───────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│  ━━━━━━━━━━━━━━━━━━━━━━━━━━━┃─ 12:50 von 14:00 ││ niemand spricht            │|
        |│ ████   ████ ████      Niemand spricht          ││                            │|
        |│ █  █ █ █  █ █  █      Niemand wartet.          ││                            │|
        |│ █  █   █  █ █  █                               ││                            │|
        |│ █  █ █ █  █ █  █                               ││                            │|
        |│ ████   ████ ████                               ││                            │|
        |╰─ → nächstes Thema · c Methode ─────────────────╯│                            │|
        | Weitere Themen · noch 3 Themen, je 4 min         │                            │|
        |   Allein zu Hause: Was hilft?                    │                            │|
        |   Deutsch üben ohne Kurs                         │                            │|
        |   Was Masken kosten                              │                            │|
        | Fragen 1/8                                       │                            │|
        | – Wer mag anfangen und etwas erzählen?           │                            │|
        | nur für Sie · Redezeit: 1 Amina 2:00 ·           │                            │|
        |   2 Yonas 1:15 · 3 Olena 1:40 · 4 Mehmet 1:20 ·  │                            │|
        |   5 Petra 1:50 · 6 Jürgen 2:35 ·                 │                            │|
        |   Moderation/Stille 2:10                         ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | → nächstes Thema · > Bedürfnisse · u zurücknehmen · v verdecken · c Methode    |
        | Ziffer = spricht · b Bedürfnis · s Störung · z verlängern · o Pause · ? Hilfe  |
        """)
  }

  @Test("an active break")
  func pause() throws {
    #expect(
      try Trainer(in: .pause).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 28 min · 13:02 |
        | Check-in ✓  Themen ✓  ▶ AUSTAUSCH 15 von 28 min  Bedürfnisse  Check-out        |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━┃────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│  ━━━━━━━━━━━━━━━━━━━━━━━━━━┃ Zeit ist um +0:00 ││ niemand spricht            │|
        |│   █    ████ ████      Aktive Pause             ││                            │|
        |│  ██  █ █  █ █  █      Übung ist um ·           ││                            │|
        |│   █    █  █ █  █      Pause bis 3:00           ││                            │|
        |│   █  █ █  █ █  █                               ││                            │|
        |│  ███   ████ ████      ████████················ ││                            │|
        |╰────────────────────────────────────────────────╯│                            │|
        | Aktive Pause: In die Ferne schauen               │                            │|
        | Vom Bildschirm wegschauen, weit aus dem Fenster. │                            │|
        | Der Blick darf ruhen.                            │                            │|
        | Sitzen bleiben und weit in den Raum schauen. Der │                            │|
        | Blick darf ruhen.                                │                            │|
        | Nur so weit, wie es guttut. Mitmachen ist        │                            │|
        | freiwillig. Die Kamera darf aus sein.            │                            │|
        | Weitere Themen · noch 3 Themen, je 4 min         │                            │|
        |   Allein zu Hause: Was hilft?                    │                            │|
        |   Deutsch üben ohne Kurs                         ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | f andere Übung · b Bedürfnis · → nächstes Thema · > Bedürfnisse                |
        | Leertaste beendet Pause · Ziffer = meldet sich · s Störung · ? Hilfe           |
        """)
  }

  @Test("needs, read out and with hands")
  func needs() throws {
    #expect(
      try Trainer(in: .needs).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 13 min · 13:17 |
        | Themen ✓  Austausch ✓  ▶ BEDÜRFNISSE 2 von 8 min  Check-out  Nachbereitung     |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━┃───────│──────── |
        |╭─ Bedürfnisse ────────────────────────────────────────────────── 1 Bedürfnis ─╮|
        |│ ▶ „Ich komme beim Arzt nicht durch.“                                         │|
        |│     bestätigt ✓ · geteilt von 5 · Bereich offen                              │|
        |│   Bedürfnis (Yonas) · 13:05 · Text fehlt                                     │|
        |│   Bedürfnis (Amina) · 13:07 · Text fehlt                                     │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Bereiche: 1 Gesundheit · 2 Miteinander · 3 Alltag · 4 Arbeit · 5 Angebot ·     |
        |   6 Sonstiges                                                                  |
        |                                                                                |
        | Fragen 1/2                                                                     |
        | – Was brauchen wir, damit es leichter wird?                                    |
        | – Wem geht es auch so? Ein Handzeichen genügt.                                 |
        | – Wer in der Nähe könnte helfen? Welches Angebot gibt es schon?                |
        |                                                            alles gespeichert ✓ |
        | > Check-out · n neues Bedürfnis · u zurücknehmen · + eilig · l Ebene           |
        | j stimmt · h Hände · Ziffer = Bereich · s Störung · Enter alle Felder · ? Hilfe|
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch  5 min · 13:25 |
        | Themen ✓  Austausch ✓  Bedürfnisse ✓  ▶ CHECK-OUT 2 von 7 min  Nachbereitung   |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━│━━┃───── |
        |╭─ Check-out ──────────────── 2 von 6 ─╮ m m Mitnehmen                          |
        |│    1 Amina        4 heiter           │ m f Gleich oder anders                 |
        |│    2 Yonas        4 heiter           │                                        |
        |│ ▶  3 Olena        dran               │ 1 stürmisch · 2 regnerisch ·           |
        |│    4 Mehmet       offen              │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│    5 Petra        offen              │                                        |
        |│    6 Jürgen       offen              │ Fragen 1/2                             |
        |│                                      │ – Was nehme ich heute mit? Ein Satz    |
        |│                                      │   genügt.                              |
        |│                                      │ – Von 1 bis 5: Wie gehe ich jetzt aus  |
        |│                                      │   der Stunde?                          |
        |│                                      │ – Wofür möchte ich jemandem in der     |
        |│                                      │   Runde danken?                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│ Stimmung 4,0 (n = 2)                 │                                        |
        |╰──────────────────────────────────────╯                                        |
        |                                                            alles gespeichert ✓ |
        | Leertaste gegeben · l später · c Wort dazu · ↑ ändern · u zurücknehmen         |
        | Ziffer 1–5 = Stimmung · w weitergeben · s Störung · > Nachbereitung · ? Hilfe  |
        """)
  }

  @Test("the wrap-up with what is open")
  func wrapUp() throws {
    #expect(
      try Trainer(in: .wrapUp).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.2021                        13:31 |
        | Check-in ✓  Themen ✓  Austausch ✓  Bedürfnisse ✓  Check-out ✓  ▶ NACHBEREITUNG |
        |╭─ Nachbereitung ──────────────────────────────────────────────────── 3 offen ─╮|
        |│ ▶ „Ich komme beim Arzt nicht durch.“                                         │|
        |│     bestätigt ✓ · geteilt von 5 · Bereich offen                              │|
        |│   „Zu Hause fällt mir die Decke auf den Kopf.“                               │|
        |│     bestätigt ✓ · geteilt von 3 · Bereich offen                              │|
        |│   „Ich will Deutsch sprechen, nicht nur lernen.“                             │|
        |│     bestätigt ✓ · geteilt von 3 · Bereich offen                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Die Stunde: 6 Personen · 2 Themen · 14 Beiträge · 3 Bedürfnisse · 60 min       |
        |                                                                                |
        | Bereiche: 1 Gesundheit · 2 Miteinander · 3 Alltag · 4 Arbeit · 5 Angebot ·     |
        |   6 Sonstiges                                                                  |
        |                                                                                |
        | Offenes darf offen bleiben. > schließt ab.                                     |
        |                                                            alles gespeichert ✓ |
        | Jetzt: Nachbereitung.                                                          |
        | Ziffer = Bereich · Enter alle Felder · s Störung · > abschließen · ? Hilfe     |
        """)
  }
}
