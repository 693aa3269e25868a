import Interface
import Screen
import Testing

@Suite("German screens at 80×24, later in the hour")
struct GermanLaterScreenTests {
  @Test("the exchange with nobody speaking")
  func afterTurns() throws {
    #expect(
      try Trainer(in: .afterTurns).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.     13:25   noch 5 min · im Plan |
        | Themen ✓  Austausch ✓  Bedürfnisse ✓  ▶ CHECK-OUT 2 von 7 min  Nachbereitung   |
        |┌─ Check-out ──────────────── 2 von 6 ─┐ m m Mitnehmen                          |
        |│    1 Amina        4 heiter           │ m f Gleich oder anders                 |
        |│    2 Yonas        4 heiter           │                                        |
        |│ ▶  3 Olena        dran               │ 1 stürmisch · 2 regnerisch ·           |
        |│    4 Mehmet       offen              │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│    5 Petra        offen              │                                        |
        |│    6 Jürgen       offen              │ Fragen 1/2                             |
        |│                                      │ – Was nehme ich heute mit? Ein Satz    |
        |│ Stimmung 4,0 (n = 2)                 │   genügt.                              |
        |│                                      │ – Von 1 bis 5: Wie gehe ich jetzt aus  |
        |│                                      │   der Stunde?                          |
        |│                                      │ – Wofür möchte ich jemandem in der     |
        |│                                      │   Runde danken?                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |└──────────────────────────────────────┘                                        |
        |                                                            alles gespeichert ✓ |
        | Leertaste gegeben · l später · c Wort dazu · ↑ ändern · u zurücknehmen         |
        | Ziffer 1–5 = Stimmung · w weitergeben · > Nachbereitung · ? Hilfe              |
        """)
  }

  @Test("an active break")
  func pause() throws {
    #expect(
      try Trainer(in: .pause).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.2021                        13:31 |
        | Check-in ✓  Themen ✓  Austausch ✓  Bedürfnisse ✓  Check-out ✓  ▶ NACHBEREITUNG |
        |┌─ Nachbereitung ──────────────────────────────────────────────────── 3 offen ─┐|
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
        |└──────────────────────────────────────────────────────────────────────────────┘|
        | Die Stunde: 6 Personen · 2 Themen · 14 Beiträge · 3 Bedürfnisse · 60 min       |
        |                                                                                |
        | Bereiche: 1 Gesundheit · 2 Miteinander · 3 Alltag · 4 Arbeit · 5 Angebot ·     |
        |   6 Sonstiges                                                                  |
        |                                                                                |
        | Offenes darf offen bleiben. > schließt ab.                                     |
        |                                                            alles gespeichert ✓ |
        | Jetzt: Nachbereitung.                                                          |
        | Ziffer = Bereich · Enter alle Felder · > abschließen · ? Hilfe                 |
        """)
  }

  @Test("needs, read out and with hands")
  func needs() throws {
    #expect(
      try Trainer(in: .needs).screen().framed == """
        | Stark durch Austausch · Mi 24.03.2021                                    12:20 |
        |                                                                                |
        | ┌─ Heute ──────────────────────────────────────────────────── Frühjahr 2021 ─┐ |
        | │                                                                            │ |
        | │ Nächster Termin: 2. Termin, Mi 24.03.2021                                  │ |
        | │ 12:30–13:30 Uhr                                                            │ |
        | │ Enter öffnet die Vorbereitung.                                             │ |
        | │ d richtet den Durchlauf ein: Name, Landkreise, Tag und Zeit.               │ |
        | │                                                                            │ |
        | │ Gesprächsführung: Katrin · Technik und Zeit: Deniz                         │ |
        | │                                                                            │ |
        | │ Antworten an die Gruppe: 2                                                 │ |
        | │ · Ich weiß nicht, welche Regel heute gilt. – aufgenommen                   │ |
        | │ · Ich möchte einmal in der Woche mit jemandem reden. – aufgenommen         │ |
        | │                                                                            │ |
        | │ Im Themenspeicher: 1                                                       │ |
        | │ · Impftermin (seit 17.03., 1×)                                             │ |
        | │                                                                            │ |
        | │                                                                            │ |
        | │                                                                            │ |
        | └────────────────────────────────────────────────────────────────────────────┘ |
        |                                                                                |
        | z verschieben · w absagen                                                      |
        | Enter beginnt · d Durchlauf · : Befehle · q Beenden · Ziffer = nichts · ? Hilfe|
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.2021      12:29   Beginn in 1 min |
        | ▶ VORBEREITUNG  Check-in  Themen  Austausch  Bedürfnisse  Check-out            |
        |┌─ Gruppe ────────────────── 5 da ─┐ Antworten an die Gruppe                    |
        |│ ✓  1 Amina        vor Ort        │   Ich weiß nicht, welche Regel heute gilt. |
        |│ ✓  2 Yonas        privates Gerät │   aufgenommen · noch nicht rückgemeldet    |
        |│ …  3 Olena        Link           │   Ich möchte einmal in der Woche mit       |
        |│ ✓  4 Mehmet       vor Ort        │   jemandem reden.                          |
        |│ ✓  5 Petra        privates Gerät │   aufgenommen · noch nicht rückgemeldet    |
        |│ ✓  6 Jürgen       vor Ort        │                                            |
        |│    8 Tomasz                      │ Themenspeicher                             |
        |│                                  │ · Impftermin (seit 17.03., 1×)             |
        |│                                  │                                            |
        |│                                  │ Gesprächsführung: Katrin ·                 |
        |│                                  │ Technik und Zeit: Deniz                    |
        |│                                  │                                            |
        |│                                  │ Die Gruppe findet sich: Namen, Regeln, was |
        |│                                  │ wir gemeinsam haben.                       |
        |│                                  │                                            |
        |│                                  │ Gesprächsregeln                            |
        |│                                  │ · Ich spreche von mir.                     |
        |└──────────────────────────────────┘ ↓ mehr                                     |
        | Einwahl: Olena (Link) 1 min, Deniz                         alles gespeichert ✓ |
        | Einwahlproblem: Link. Deniz hilft. Die Uhr läuft.                              |
        | Ziffer = ist da · a neue Person · > Check-in · e Einwahlproblem · ? Hilfe      |
        """)
  }

  @Test("the wrap-up with what is open")
  func wrapUp() throws {
    #expect(
      try Trainer(in: .wrapUp).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.    12:34   noch 56 min · im Plan |
        | ▶ CHECK-IN 4 von 10 min  Themen  Austausch  Bedürfnisse  Check-out             |
        |┌─ Check-in ───────────────── 3 von 5 ─┐ Antworten an die Gruppe 2/2            |
        |│    1 Amina        3 wolkig           │ ✓ Ich weiß nicht, welche Regel heute   |
        |│    2 Yonas        2 regnerisch       │   gilt.                                |
        |│    4 Mehmet       3 wolkig           │   aufgenommen · rückgemeldet           |
        |│ ▶  5 Petra        dran               │ ✓ Ich möchte einmal in der Woche mit   |
        |│    6 Jürgen       offen              │   jemandem reden.                      |
        |│    3 Olena erwartet, noch nicht da   │   aufgenommen · rückgemeldet           |
        |│                                      │                                        |
        |│ Stimmung 2,7 (n = 3)                 │ 1 stürmisch · 2 regnerisch ·           |
        |│                                      │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│                                      │                                        |
        |│                                      │ Fragen 1/3                             |
        |│                                      │ – Wie ist das Wetter in mir? Sonne,    |
        |│                                      │   Wolken, Regen oder Sturm?            |
        |│                                      │ – Von 1 bis 5: Wie viel Kraft ist      |
        |│                                      │   heute da?                            |
        |│                                      │ – Ein Wort für heute. Das reicht       |
        |│                                      │   schon.                               |
        |└──────────────────────────────────────┘                                        |
        | Einwahl: Olena (Link) 6 min, Deniz                         alles gespeichert ✓ |
        | l später · c Wort dazu · ↑ ändern · u zurücknehmen                             |
        | Ziffer 1–5 = Stimmung · w weitergeben · > Themen · Leertaste gegeben · ? Hilfe |
        """)
  }
}
