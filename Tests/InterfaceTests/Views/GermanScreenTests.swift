import Interface
import Screen
import Testing

@Suite("German screens at 80×24")
struct GermanScreenTests {
  @Test("the start screen")
  func today() throws {
    #expect(
      try Trainer(in: .today).screen().framed == """
        | Stark durch Austausch · Mi 24.03.2021                                    12:20 |
        |                                                                                |
        | ╭─ Heute ──────────────────────────────────────────────────── Frühjahr 2021 ─╮ |
        | │                                                                            │ |
        | │ Nächster Termin: 2. Termin, Mi 24.03.2021                                  │ |
        | │ 12:30–13:30 Uhr                                                            │ |
        | │ Enter öffnet die Vorbereitung.                                             │ |
        | │ d richtet den Durchlauf ein: Name, Landkreise, Tag und Zeit.               │ |
        | │                                                                            │ |
        | │ Antworten an die Gruppe: jetzt nichts rückmelden                           │ |
        | │ · Ich weiß nicht, welche Regel heute gilt. – aufgenommen                   │ |
        | │ · Ich möchte einmal in der Woche mit jemandem reden. – aufgenommen         │ |
        | │                                                                            │ |
        | │ Im Themenspeicher: 1                                                       │ |
        | │ · Impftermin (seit 17.03., 1×)                                             │ |
        | │                                                                            │ |
        | │ Moderation: Katrin · Technik und Zeit: Deniz                               │ |
        | ╰────────────────────────────────────────────────────────────────────────────╯ |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | z verschieben · w absagen · g … Bildschirme · : Befehle                        |
        | Enter öffnet · d Durchlauf · q beenden · Ziffer = nichts · ? Hilfe             |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try Trainer(in: .preparation).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.2021      Beginn in 1 min · 12:29 |
        | ▶ VORBEREITUNG  Check-in  Themen  Austausch  Bedürfnisse  Check-out            |
        |╭─ Gruppe ────────────────── 5 da ─╮ Antworten an die Gruppe                    |
        |│ ✓   1 Amina       vor Ort        │   Ich weiß nicht, welche Regel heute gilt. |
        |│ ✓   2 Yonas       privates Gerät │   aufgenommen · noch nicht rückgemeldet    |
        |│ …   3 Olena       Link           │   Ich möchte einmal in der Woche mit       |
        |│ ✓   4 Mehmet      vor Ort        │   jemandem reden.                          |
        |│ ✓   5 Petra       privates Gerät │   aufgenommen · noch nicht rückgemeldet    |
        |│ ✓   6 Jürgen      vor Ort        │                                            |
        |│     8 Tomasz                     │ Themenspeicher                             |
        |│                                  │ · Impftermin (seit 17.03., 1×)             |
        |│                                  │                                            |
        |│                                  │ Moderation: Katrin ·                       |
        |│                                  │ Technik und Zeit: Deniz                    |
        |│                                  │                                            |
        |│                                  │ Die Gruppe findet sich: Namen, Regeln, was |
        |│                                  │ wir gemeinsam haben.                       |
        |│                                  │                                            |
        |│                                  │ Gesprächsregeln                            |
        |│                                  │ · Ich spreche von mir.                     |
        |╰──────────────────────────────────╯ ↓ mehr                                     |
        | Einwahl: Olena (Link) 1 min, Deniz                         alles gespeichert ✓ |
        | Einwahlproblem: Link. Deniz hilft. Die Uhr läuft.                              |
        | Ziffer = ist da · a neue Person · > Check-in · s Störung · ? Hilfe             |
        """)
  }

  @Test("the check-in with somebody being asked")
  func checkIn() throws {
    #expect(
      try Trainer(in: .checkIn).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 56 min · 12:34 |
        | ▶ CHECK-IN 4 von 10 min  Austausch                      Bedürfnisse  Check-out |
        | ━━━━━━┃──────│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Check-in ───────────────── 3 von 5 ─╮ Antworten an die Gruppe 2/2            |
        |│    1 Amina       3 wolkig            │   ✓ Ich weiß nicht, welche Regel heute |
        |│    2 Yonas       2 regnerisch        │     gilt.                              |
        |│    4 Mehmet      3 wolkig            │   aufgenommen · rückgemeldet           |
        |│ ▶  5 Petra       dran                │   ✓ Ich möchte einmal in der Woche mit |
        |│    6 Jürgen      offen               │     jemandem reden.                    |
        |│    3 Olena erwartet, noch nicht da   │   aufgenommen · rückgemeldet           |
        |│                                      │                                        |
        |│                                      │ 1 stürmisch · 2 regnerisch ·           |
        |│                                      │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│                                      │ Fragen 1/3                             |
        |│                                      │ – Wie ist das Wetter in mir? Sonne,    |
        |│                                      │   Wolken, Regen oder Sturm?            |
        |│                                      │ – Von 1 bis 5: Wie viel Kraft ist      |
        |│                                      │   heute da?                            |
        |│                                      │ ╭─ nur für Sie ──────────────────────╮ |
        |│                                      │ │ Stimmung 2,7 (n = 3)               │ |
        |╰──────────────────────────────────────╯ ╰────────────────────────────────────╯ |
        | Einwahl: Olena (Link) 6 min, Deniz                         alles gespeichert ✓ |
        | Leertaste gegeben · l später · c Wort dazu · ↑ ändern · u zurücknehmen         |
        | Ziffer 1–5 = Stimmung · w weitergeben · s Störung · > Themen · ? Hilfe         |
        """)
  }

  @Test("choosing topics by dots")
  func topics() throws {
    #expect(
      try Trainer(in: .topics).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 44 min · 12:46 |
        | Check-in ✓   ▶ THEMEN 6 von 7 min  Austausch            Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Themen ─────────────────────────────────── 11 von 12 Punkten · je Person 2 ─╮|
        |│    1.  Arzttermin bekommen, wenn immer besetzt ist              5  •••••     │|
        |│    2.  Allein zu Hause: Was hilft?                              3  •••       │|
        |│    3.  Deutsch üben ohne Kurs                                   2  ••        │|
        |│ ▶  4.  Was Masken kosten                                        1  •         │|
        |│ Themenspeicher                                                               │|
        |│        Impftermin (seit 17.03., 1×)                                          │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Fragen 1/2                                                                     |
        | – Worüber möchten wir heute sprechen?                                          |
        | – Was beschäftigt uns gerade? Ein Satz pro Thema.                              |
        | – Ein Thema von früher wartet noch. Passt es heute?                            |
        |                                                            alles gespeichert ✓ |
        | - Punkt weg · Enter wählen · h per Daumen · z zusammenlegen · w weglassen      |
        | t Thema · + Punkt · > Austausch · Ziffer = nichts · s Störung · ? Hilfe        |
        """)
  }

  @Test("the exchange with a speaker and two who wait")
  func exchange() throws {
    #expect(
      try Trainer(in: .exchange).screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 36 min · 12:54 |
        | Check-in ✓   Themen ✓  ▶ AUSTAUSCH 7 von 28 min         Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━┃──────────────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Redeliste ────────────────╮|
        |│ 7:20 von 10:00        ━━━━━━━━━━━━━━━━━━┃───── ││ jetzt 4 Mehmet Erstbeitrag │|
        |│   █    ████ ████      Mehmet spricht           ││ 1. 3 Olena     Erstbeitrag │|
        |│  ██  █ █  █ █         läuft                    ││ 2. 6 Jürgen     2. Beitrag │|
        |│   █    █  █ ████      bis 2:00                 ││                            │|
        |│   █  █ █  █    █                               ││                            │|
        |│  ███   ████ ████      █████████████··········· │╰─ Bild↑ früher dran ────────╯|
        |╰─ Enter beendet · + eine Minute · h anhalten ───╯╭─ nur für Sie ──────────────╮|
        | Weitere Themen · noch 3 Themen, je 6 min         │ noch ohne Beitrag: 2 Yonas │|
        |   Allein zu Hause: Was hilft?                    │ 1 Amina     2:00           │|
        |   Deutsch üben ohne Kurs                         │ 4 Mehmet    1:05           │|
        |   Was Masken kosten                              │ 5 Petra     1:50           │|
        |                                                  │ 6 Jürgen    1:35           │|
        | Fragen 1/8                                       │ Moderation/Stille 0:50     │|
        | – Wer mag anfangen und etwas erzählen?           │ – Wer noch nicht dran war  │|
        | – Ich habe verstanden: … Stimmt das so?          │   und mag, ist jetzt       │|
        | – Das hat Mut gebraucht. Danke fürs Erzählen.    │   herzlich eingeladen.     │|
        |                                                  ╰────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | b Bedürfnis · Enter beendet · + eine Minute · z verlängern · → nächstes Thema  |
        | Leertaste nächste Person · Ziffer = meldet sich · s Störung · ? Hilfe          |
        """)
  }
}
