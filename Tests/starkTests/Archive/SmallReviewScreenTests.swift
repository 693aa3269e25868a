import Interface
import Screen
import Testing

@Suite("German screens that look back, at 60×20")
struct SmallReviewScreenTests {
  @Test("the sessions of the demo cycle")
  func sessions() throws {
    #expect(
      try DemoDesk(in: .sessions, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Rückblick · Termine ──────────────────── Frühjahr 2021 ─╮|
        |│   Termin                da  Themen  Bedürfn.  min        │|
        |│ ▶ 1. Termin, Mi 17.03.   5       2         2   60        │|
        |│   2. Termin, Mi 24.03.   6       2         3   60        │|
        |│   3. Termin, Mi 31.03.   7       1         2   61        │|
        |│   4. Termin, Mi 07.04.   5       2         2   58        │|
        |│   5. Termin, Mi 14.04.   8       2         3   60        │|
        |│   6. Termin, Mi 21.04.   8       2         3   62        │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ 6 von 6 Terminen · 39 Teilnahmen · 9 Teilnehmende        │|
        |╰─ [1 Termine]  2 Themen  3 Teilnahme  4 Stimmung  5 Suche ╯|
        |                                                            |
        | 5 Suchen · ←→ Durchlauf · g h Heute · g … Bildschirme      |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · ? Hilfe    |
        """)
  }

  @Test("its topics over the weeks")
  func topics() throws {
    #expect(
      try DemoDesk(in: .topics, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Rückblick · Themen ───────────────────── Frühjahr 2021 ─╮|
        |│   Thema                        zuletzt  mal  min  Punkte │|
        |│ ▶ Wenn mich ein Satz trifft     31.03.    1   18       – │|
        |│   Sechs Wochen: Was bleibt?     21.04.    1   16       – │|
        |│   Arzttermin bekommen, wenn …   24.03.    1   14       5 │|
        |│   Corona-Regeln: Was gilt ge…   17.03.    1   14       4 │|
        |│   Fasten: Wie macht ihr das?    14.04.    1   14       7 │|
        |│   Kinder zu Hause, alle glei…   07.04.    1   14       4 │|
        |│   Ich sehe kaum noch Menschen   17.03.    1   13       4 │|
        |│   Rückenschmerzen vom Sitzen    07.04.    1   12       3 │|
        |│   Schlafen, wenn die Sorgen …   14.04.    1   12       4 │|
        |│   Allein zu Hause: Was hilft?   24.03.    1   11       3 │|
        |│                                                          │|
        |│ 15 Themen · 3 kamen wieder · 4 im Themenspeicher         │|
        |╰─ 1  [2 Themen]  3  4  5 ─────────────────── ↓ 5 weitere ─╯|
        |                                                            |
        | 5 Suchen · ←→ Durchlauf · g h Heute · g … Bildschirme      |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · ? Hilfe    |
        """)
  }

  @Test("who came and how")
  func participation() throws {
    #expect(
      try DemoDesk(in: .attendance, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Rückblick · Teilnahme ────────────────── Frühjahr 2021 ─╮|
        |│   Termin     da  neu  vor Ort  privates Gerät  Telefon   │|
        |│ ▶ Mi 17.03.   5    5        3               2        –   │|
        |│   Mi 24.03.   6    2        3               3        –   │|
        |│   Mi 31.03.   7    1        4               3        –   │|
        |│   Mi 07.04.   5    1        1               4        –   │|
        |│   Mi 14.04.   8    –        2               5        1   │|
        |│   Mi 21.04.   8    –        2               5        1   │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ 39 Teilnahmen · 9 Teilnehmende · █ wieder dabei ▒ neu    │|
        |╰─ 1 Termine  2 Themen  [3 Teilnahme]  4 Stimmung  5 Suche ╯|
        |                                                            |
        | 5 Suchen · ←→ Durchlauf · g h Heute · g … Bildschirme      |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · ? Hilfe    |
        """)
  }

  @Test("mood and speaking time without names")
  func talk() throws {
    #expect(
      try DemoDesk(in: .moods, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Rückblick · Stimmung und Gespräch ────── Frühjahr 2021 ─╮|
        |│   Termin     Beginn (n)  Ende (n)                        │|
        |│ ▶ Mi 17.03.     2,6 (5)   3,2 (5)                        │|
        |│   Mi 24.03.     2,6 (5)   3,7 (6)                        │|
        |│   Mi 31.03.     2,9 (7)   3,7 (6)                        │|
        |│   Mi 07.04.     2,8 (4)   3,6 (5)                        │|
        |│   Mi 14.04.     2,9 (7)   4,0 (8)                        │|
        |│   Mi 21.04.     3,4 (8)   4,1 (8)                        │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ Stimmung von 1 bis 5: Beginn ▄▄▄▄▄▅  Ende ▅▆▆▆▆▆ ·       │|
        |│ ohne Namen                                               │|
        |╰─ 1 Termine  2 Themen  3 Teilnahme  [4 Stimmung]  5 Suche ╯|
        |                                                            |
        | 5 Suchen · ←→ Durchlauf · g h Heute · g … Bildschirme      |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · ? Hilfe    |
        """)
  }

  @Test("the board of needs")
  func board() throws {
    #expect(
      try DemoDesk(in: .board, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bedürfnisse · nach Stand ─────────────── Frühjahr 2021 ─╮|
        |│   In eigenen Worten                       seit  Gruppe   │|
        |│ aufgenommen (3)                                          │|
        |│ ▶ (vertraulich)                         14.04.           │|
        |│   „Ich brauche einen Impftermin in me…  21.04.           │|
        |│   „Mehr Menschen sollen davon wissen.“  21.04.           │|
        |│ weitergeleitet (4)                                       │|
        |│   „Ich komme beim Arzt nicht durch.“    24.03.  ✓ 07.04. │|
        |│   „Ich möchte nicht bewertet werden, …  31.03.  ✓ 14.04. │|
        |│   „Nachts drehen sich die Gedanken.“    14.04.  ✓ 21.04. │|
        |│                                                          │|
        |│ gelöst 2 · in Arbeit 5 · weitergeleitet 4 ·              │|
        |│ aufgenommen 3 · geht nicht 1                             │|
        |│ 10 von 12 rückgemeldet · jetzt nichts rückmelden         │|
        |╰─ [1 Stand]  2  3  4  5 ──────────────────── ↓ 9 weitere ─╯|
        |                                                            |
        | w wer · Enter öffnet · n Partner · u zurücknehmen          |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · ? Hilfe        |
        """)
  }

  @Test("the whole card of a need")
  func card() throws {
    #expect(
      try DemoDesk(in: .needCard, window: .small).screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bedürfnis ─────────────────────── 5. Termin, Mi 14.04. ─╮|
        |│ In eigenen Worten     Ich möchte mit meiner Krankheit    │|
        |│                       sicher fasten.                     │|
        |│ Bereich               Ernährung                          │|
        |│ Ebene                 für mich                           │|
        |│ Wie eilig?            bald                               │|
        |│ Wem geht es auch so?  1                                  │|
        |│ Wer kann helfen?      Hausarztpraxis                     │|
        |│ Was steht im Weg?     Termin                             │|
        |│ Nächster Schritt      Vorher ärztlich fragen             │|
        |│ Wer kümmert sich?     Person selbst                      │|
        |│ Stand                 aufgenommen                        │|
        |│ Rückgemeldet am       noch nicht                         │|
        |│ Vertraulich           ja                                 │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                            |
        | w wer · Enter schließt · n Partner · u zurücknehmen        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · ? Hilfe        |
        """)
  }
}
