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
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 12 von 28 min        Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━┃───────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│ 12:50 von 14:00       ━━━━━━━━━━━━━━━━━━━━━━┃─ ││ niemand spricht            │|
        |│ ████   ████ ████      Niemand spricht          ││                            │|
        |│ █  █ █ █  █ █  █      Niemand wartet.          ││                            │|
        |│ █  █   █  █ █  █                               ││                            │|
        |│ █  █ █ █  █ █  █                               ││                            │|
        |│ ████   ████ ████                               ││                            │|
        |╰─ → nächstes Thema · c Methode ─────────────────╯│                            │|
        | Weitere Themen · noch 3 Themen, je 4 min         ╰────────────────────────────╯|
        |   Allein zu Hause: Was hilft?                    ╭─ nur für Sie ──────────────╮|
        |   Deutsch üben ohne Kurs                         │ 1 Amina     2:00           │|
        |   Was Masken kosten                              │ 2 Yonas     1:15           │|
        |                                                  │ 3 Olena     1:40           │|
        | Fragen 1/8                                       │ 4 Mehmet    1:20           │|
        | – Wer mag anfangen und etwas erzählen?           │ 5 Petra     1:50           │|
        | – Ich habe verstanden: … Stimmt das so?          │ 6 Jürgen    2:35           │|
        | – Das hat Mut gebraucht. Danke fürs Erzählen.    │ Moderation/Stille 2:10     │|
        |                                                  ╰────────────────────────────╯|
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
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 15 von 28 min        Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━┃────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│ Zeit ist um +0:00     ━━━━━━━━━━━━━━━━━━━━━━━┃ ││ niemand spricht            │|
        |│   █    ████ ████      Aktive Pause             ││                            │|
        |│  ██  █ █  █ █  █      Übung zu Ende ·          ││                            │|
        |│   █    █  █ █  █      Pause bis 3:00           ││                            │|
        |│   █  █ █  █ █  █                               ││                            │|
        |│  ███   ████ ████      ████████················ ││                            │|
        |╰─ o beendet die Pause · f andere Übung ─────────╯│                            │|
        | Aktive Pause: In die Ferne schauen               ╰────────────────────────────╯|
        | Vom Bildschirm wegschauen, weit aus dem Fenster. ╭─ nur für Sie ──────────────╮|
        | Der Blick darf ruhen.                            │ 1 Amina     2:00           │|
        | Sitzen bleiben und weit in den Raum schauen. Der │ 2 Yonas     1:15           │|
        | Blick darf ruhen.                                │ 3 Olena     1:40           │|
        | Nur so weit, wie es guttut. Mitmachen ist        │ 4 Mehmet    1:20           │|
        | freiwillig. Die Kamera darf aus sein.            │ 5 Petra     2:45           │|
        | Weitere Themen · noch 3 Themen, je 4 min         │ 6 Jürgen    2:35           │|
        |   Allein zu Hause: Was hilft?                    │ Moderation/Stille 2:25     │|
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
        | Check-in ✓   Themen ✓  Austausch ✓        ▶ BEDÜRFNISSE 2 von 8 min  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━┃───────│──────── |
        |╭─ Bedürfnisse ────────────────────────────────────────────────── 1 Bedürfnis ─╮|
        |│ ▶ ✓  „Ich komme beim Arzt nicht durch.“                  5 Hände  bestätigt  │|
        |│      Bereich offen                                                           │|
        |│      13:05 Bedürfnis (Yonas)                                      Text fehlt │|
        |│      13:07 Bedürfnis (Amina)                                      Text fehlt │|
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
        | Enter alle Felder · > Check-out · n neues Bedürfnis · u zurücknehmen · + eilig |
        | j stimmt · h Hände · Ziffer = Bereich · s Störung · ? Hilfe                    |
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch  5 min · 13:25 |
        | Check-in ✓   Themen ✓  Austausch ✓                     ▶ CHECK-OUT 2 von 7 min |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━│━━┃───── |
        |╭─ Check-out ──────────────── 2 von 6 ─╮ m m Mitnehmen                          |
        |│    1 Amina       4 heiter            │ m f Gleich oder anders                 |
        |│    2 Yonas       4 heiter            │                                        |
        |│ ▶  3 Olena       dran                │ 1 stürmisch · 2 regnerisch ·           |
        |│    4 Mehmet      offen               │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│    5 Petra       offen               │                                        |
        |│    6 Jürgen      offen               │ Fragen 1/2                             |
        |│                                      │ – Was nehme ich heute mit? Ein Satz    |
        |│                                      │   genügt.                              |
        |│                                      │ – Von 1 bis 5: Wie gehe ich jetzt aus  |
        |│                                      │   der Stunde?                          |
        |│                                      │ – Wofür möchte ich jemandem in der     |
        |│                                      │   Gruppe danken?                       |
        |│                                      │                                        |
        |│                                      │ ╭─ nur für Sie ──────────────────────╮ |
        |│                                      │ │ Stimmung 4,0 (n = 2)               │ |
        |│                                      │ ╰────────────────────────────────────╯ |
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
        |│ ▶    „Ich komme beim Arzt nicht durch.“               5 Hände  Bereich offen │|
        |│      „Zu Hause fällt mir die Decke auf den Kopf.“     3 Hände  Bereich offen │|
        |│      „Ich will Deutsch sprechen, nicht nur lernen.“   3 Hände  Bereich offen │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
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
