import Interface
import Screen
import Testing

@Suite("German screens at 60×20")
struct SmallScreenTests {
  @Test("the start screen")
  func today() throws {
    #expect(
      try Trainer(in: .today).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 24.03.2021                12:20 |
        |                                                            |
        | ╭─ Heute ──────────────────────────────── Frühjahr 2021 ─╮ |
        | │                                                        │ |
        | │ Nächster Termin: 2. Termin, Mi 24.03.2021              │ |
        | │ 12:30–13:30 Uhr                                        │ |
        | │ Enter öffnet die Vorbereitung.                         │ |
        | │ d richtet den Durchlauf ein: Name, Landkreise, Tag und │ |
        | │ Zeit.                                                  │ |
        | │                                                        │ |
        | │ Antworten an die Gruppe: jetzt nichts rückmelden       │ |
        | │ · Ich weiß nicht, welche Regel heute gilt. –           │ |
        | │   aufgenommen                                          │ |
        | │ · Ich möchte einmal in der Woche mit jemandem reden. – │ |
        | │   aufgenommen                                          │ |
        | │                                                        │ |
        | ╰─────────────────────────────────────────────── ↓ mehr ─╯ |
        |                                                            |
        | Ziffer = nichts · z verschieben · w absagen                |
        | Enter öffnet · d Durchlauf · q beenden · ? Hilfe           |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try Trainer(in: .preparation).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021          Beginn in 1 min · 12:29 |
        | ▶ VORBEREITUNG  Check-in  Themen  Austausch  Bedürfnisse   |
        |╭─ Gruppe ─────── 5 da ─╮ Antworten an die Gruppe           |
        |│ ✓   1 Amina           │   Ich weiß nicht, welche Regel    |
        |│ ✓   2 Yonas           │   heute gilt.                     |
        |│ …   3 Olena Link      │   aufgenommen · noch nicht        |
        |│ ✓   4 Mehmet          │   rückgemeldet                    |
        |│ ✓   5 Petra           │   Ich möchte einmal in der Woche  |
        |│ ✓   6 Jürgen          │   mit jemandem reden.             |
        |│     8 Tomasz          │   aufgenommen · noch nicht        |
        |│                       │   rückgemeldet                    |
        |│                       │                                   |
        |│                       │ Themenspeicher                    |
        |│                       │ · Impftermin (seit 17.03., 1×)    |
        |│                       │                                   |
        |│                       │ Moderation: Katrin ·              |
        |╰───────────────────────╯ ↓ mehr                            |
        | Einwahl: Olena (Link) 1 min, Deniz     alles gespeichert ✓ |
        | Einwahlproblem: Link. Deniz hilft. Die Uhr läuft.          |
        | Ziffer = ist da · a neue Person · > Check-in · ? Hilfe     |
        """)
  }

  @Test("the check-in with somebody being asked")
  func checkIn() throws {
    #expect(
      try Trainer(in: .checkIn).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 56 min · 12:34 |
        | ▶ CHECK-IN 4 von 10 min  Themen  Austausch  Bedürfnisse    |
        |╭─ Check-in ─────────── 3 von 5 ─╮ Antworten an die Gruppe  |
        |│    1 Amina       3 wolkig      │   ✓ Ich weiß nicht,      |
        |│    2 Yonas       2 regnerisch  │     welche Regel heute   |
        |│    4 Mehmet      3 wolkig      │     gilt.                |
        |│ ▶  5 Petra       dran          │   aufgenommen ·          |
        |│    6 Jürgen      offen         │   rückgemeldet           |
        |│    3 Olena noch nicht da       │   ✓ Ich möchte einmal in |
        |│                                │     der Woche mit        |
        |│                                │     jemandem reden.      |
        |│                                │   aufgenommen ·          |
        |│                                │   rückgemeldet           |
        |│                                │ 1 stürmisch ·            |
        |│                                │ 2 regnerisch ·           |
        |│                                │ 3 wolkig · 4 heiter ·    |
        |╰────────────────────────────────╯ 5 sonnig                 |
        | Einwahl: Olena (Link) 6 min, Deniz     alles gespeichert ✓ |
        | s Störung · > Themen · Leertaste gegeben · l später        |
        | Ziffer 1–5 = Stimmung · w weitergeben · ? Hilfe            |
        """)
  }

  @Test("choosing topics by dots")
  func topics() throws {
    #expect(
      try Trainer(in: .topics).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 44 min · 12:46 |
        | Check-in ✓  ▶ THEMEN 6 von 7 min  Austausch  Bedürfnisse   |
        |╭─ Themen ─────────────── 11 von 12 Punkten · je Person 2 ─╮|
        |│    1.  Arzttermin bekommen, wenn immer      5  •••••     │|
        |│        besetzt ist                                       │|
        |│    2.  Allein zu Hause: Was hilft?          3  •••       │|
        |│    3.  Deutsch üben ohne Kurs               2  ••        │|
        |│ ▶  4.  Was Masken kosten                    1  •         │|
        |│ Themenspeicher                                           │|
        |│        Impftermin (seit 17.03., 1×)                      │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        | Fragen 1/2                                                 |
        | – Worüber möchten wir heute sprechen?                      |
        | – Was beschäftigt uns gerade? Ein Satz pro Thema.          |
        | – Ein Thema von früher wartet noch. Passt es heute?        |
        |                                        alles gespeichert ✓ |
        | Ziffer = nichts · s Störung · - Punkt weg · Enter wählen   |
        | t Thema · + Punkt · > Austausch · ? Hilfe                  |
        """)
  }

  @Test("the exchange with a speaker and two who wait")
  func exchange() throws {
    #expect(
      try Trainer(in: .exchange).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 36 min · 12:54 |
        | Themen ✓  ▶ AUSTAUSCH 7 von 28 min  Bedürfnisse            |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 7:20 von 10:00        ━━━━━━━━━━━━━━━━━━━━━━━━━┃──────── │|
        |│   █    ████ ████      Mehmet spricht                     │|
        |│  ██  █ █  █ █         läuft                              │|
        |│   █    █  █ ████      bis 2:00                           │|
        |│   █  █ █  █    █                                         │|
        |│  ███   ████ ████      ██████████████████▍··············· │|
        |╰─ Enter beendet · + eine Minute · h anhalten ─────────────╯|
        |╭─ Redeliste ──────────────────────────────────────────────╮|
        |│ jetzt 4 Mehmet                               Erstbeitrag │|
        |│ 1. 3 Olena                                   Erstbeitrag │|
        |│ 2. 6 Jürgen                                   2. Beitrag │|
        |│ noch ohne Beitrag: 2 Yonas                               │|
        |│                                                          │|
        |╰─ Bild↑ früher dran · Bild↓ später dran ──────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | s Störung · b Bedürfnis · Enter beendet · + eine Minute    |
        | Leertaste nächste Person · Ziffer = meldet sich · ? Hilfe  |
        """)
  }

  @Test("the exchange with nobody speaking")
  func afterTurns() throws {
    #expect(
      try Trainer(in: .afterTurns).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 31 min · 12:59 |
        | Themen ✓  ▶ AUSTAUSCH 12 von 28 min  Bedürfnisse           |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 12:50 von 14:00       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┃── │|
        |│ ████   ████ ████      Niemand spricht                    │|
        |│ █  █ █ █  █ █  █      Niemand wartet.                    │|
        |│ █  █   █  █ █  █                                         │|
        |│ █  █ █ █  █ █  █                                         │|
        |│ ████   ████ ████                                         │|
        |╰─ → nächstes Thema · c Methode ───────────────────────────╯|
        |╭─ Redeliste ──────────────────────────────────────────────╮|
        |│ niemand spricht                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | z verlängern · o Pause · → nächstes Thema · > Bedürfnisse  |
        | Ziffer = spricht · b Bedürfnis · s Störung · ? Hilfe       |
        """)
  }

  @Test("an active break")
  func pause() throws {
    #expect(
      try Trainer(in: .pause).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 28 min · 13:02 |
        | Themen ✓  ▶ AUSTAUSCH 15 von 28 min  Bedürfnisse           |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ Zeit ist um +0:00     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┃ │|
        |│   █    ████ ████      Aktive Pause                       │|
        |│  ██  █ █  █ █  █      Übung zu Ende · Pause bis 3:00     │|
        |│   █    █  █ █  █      Nur so weit, wie es guttut.        │|
        |│   █  █ █  █ █  █      Mitmachen ist freiwillig. Die      │|
        |│  ███   ████ ████      Kamera darf aus sein.              │|
        |╰─ o beendet die Pause · f andere Übung ───────────────────╯|
        |╭─ Aktive Pause: In die Ferne schauen ─────────────────────╮|
        |│ Vom Bildschirm wegschauen, weit aus dem Fenster. Der     │|
        |│ Blick darf ruhen.                                        │|
        |│ Sitzen bleiben und weit in den Raum schauen. Der Blick   │|
        |│ darf ruhen.                                              │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | s Störung · f andere Übung · b Bedürfnis                   |
        | Leertaste beendet Pause · Ziffer = meldet sich · ? Hilfe   |
        """)
  }

  @Test("needs, read out and with hands")
  func needs() throws {
    #expect(
      try Trainer(in: .needs).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 13 min · 13:17 |
        | Austausch ✓  ▶ BEDÜRFNISSE 2 von 8 min  Check-out          |
        |╭─ Bedürfnisse ────────────────────────────── 1 Bedürfnis ─╮|
        |│ ▶ ✓  „Ich komme beim Arzt nicht durch.“          5 Hände │|
        |│      bestätigt · Bereich offen                           │|
        |│      13:05 Bedürfnis (Yonas)                             │|
        |│      13:07 Bedürfnis (Amina)                             │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        | Bereiche: 1 Gesundheit · 2 Miteinander · 3 Alltag ·        |
        |   4 Arbeit · 5 Angebot · 6 Sonstiges                       |
        | Fragen 1/2                                                 |
        | – Was brauchen wir, damit es leichter wird?                |
        | – Wem geht es auch so? Ein Handzeichen genügt.             |
        | – Wer in der Nähe könnte helfen? Welches Angebot gibt es   |
        |   schon?                                                   |
        |                                        alles gespeichert ✓ |
        | s Störung · Enter alle Felder · > Check-out                |
        | j stimmt · h Hände · Ziffer = Bereich · ? Hilfe            |
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut).screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch  5 min · 13:25 |
        | Bedürfnisse ✓  ▶ CHECK-OUT 2 von 7 min  Nachbereitung      |
        |╭─ Check-out ────────── 2 von 6 ─╮ m m Mitnehmen            |
        |│    1 Amina       4 heiter      │ m f Gleich oder anders   |
        |│    2 Yonas       4 heiter      │ 1 stürmisch ·            |
        |│ ▶  3 Olena       dran          │ 2 regnerisch ·           |
        |│    4 Mehmet      offen         │ 3 wolkig · 4 heiter ·    |
        |│    5 Petra       offen         │ 5 sonnig                 |
        |│    6 Jürgen      offen         │ Fragen 1/2               |
        |│                                │ – Was nehme ich heute    |
        |│                                │   mit? Ein Satz genügt.  |
        |│                                │ – Von 1 bis 5: Wie gehe  |
        |│                                │   ich jetzt aus der      |
        |│                                │   Stunde?                |
        |│                                │ ╭─ nur für Sie ────────╮ |
        |│                                │ │ Stimmung 4,0 (n = 2) │ |
        |╰────────────────────────────────╯ ╰──────────────────────╯ |
        |                                        alles gespeichert ✓ |
        | s Störung · > Nachbereitung · Leertaste gegeben · l später |
        | Ziffer 1–5 = Stimmung · w weitergeben · ? Hilfe            |
        """)
  }

  @Test("the wrap-up with what is open")
  func wrapUp() throws {
    #expect(
      try Trainer(in: .wrapUp).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.2021    13:31 |
        | Austausch ✓  Bedürfnisse ✓  Check-out ✓  ▶ NACHBEREITUNG   |
        |╭─ Nachbereitung ──────────────────────────────── 3 offen ─╮|
        |│ ▶    „Ich komme beim Arzt nicht durch.“          5 Hände │|
        |│      Bereich offen                                       │|
        |│      „Zu Hause fällt mir die Decke auf den       3 Hände │|
        |│      Kopf.“                                              │|
        |│      „Ich will Deutsch sprechen, nicht nur       3 Hände │|
        |│      lernen.“                                            │|
        |╰──────────────────────────────────────────────────────────╯|
        | Die Stunde: 6 Personen · 2 Themen · 14 Beiträge ·          |
        |   3 Bedürfnisse · 60 min                                   |
        |                                                            |
        | Bereiche: 1 Gesundheit · 2 Miteinander · 3 Alltag ·        |
        |   4 Arbeit · 5 Angebot · 6 Sonstiges                       |
        |                                                            |
        | Offenes darf offen bleiben. > schließt ab.                 |
        |                                        alles gespeichert ✓ |
        | Jetzt: Nachbereitung.                                      |
        | Ziffer = Bereich · Enter alle Felder · s Störung · ? Hilfe |
        """)
  }
}
