import Interface
import Screen
import Testing

@Suite("German screens that look back, at 80×24")
struct GermanReviewScreenTests {
  @Test("the sessions of the demo cycle")
  func sessions() throws {
    #expect(
      try DemoDesk(in: .sessions).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Rückblick · Termine ──────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   Termin                da  Themen  Beiträge  Bedürfn.  min                  │|
        |│ ▶ 1. Termin, Mi 17.03.   5       2        16         2   60                  │|
        |│   2. Termin, Mi 24.03.   6       2        14         3   60                  │|
        |│   3. Termin, Mi 31.03.   7       1        21         2   61                  │|
        |│   4. Termin, Mi 07.04.   5       2        15         2   58                  │|
        |│   5. Termin, Mi 14.04.   8       2        16         3   60                  │|
        |│   6. Termin, Mi 21.04.   8       2        17         3   62                  │|
        |│                                                                              │|
        |│ 6 von 6 Terminen · 39 Teilnahmen · 9 Teilnehmende                            │|
        |╰─ [1 Termine]  2 Themen  3 Teilnahme  4 Stimmung  5 Suche ────────────────────╯|
        |╭─ 1. Termin, Mi 17.03.2021 ───────────────────────────────────────────────────╮|
        |│ Teilnahme                                                                    │|
        |│ · 5 Personen (5 neu): vor Ort 3, privates Gerät 2                            │|
        |│ · 0 später dazu                                                              │|
        |│ Themen                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 Punkte, 14 min)                         │|
        |│ · Ich sehe kaum noch Menschen (4 Punkte, 13 min) …                           │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | ←→ Durchlauf · g h Heute · g … Bildschirme · : Befehle                         |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · 5 Suchen · ? Hilfe             |
        """)
  }

  @Test("its topics over the weeks")
  func topics() throws {
    #expect(
      try DemoDesk(in: .topics).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Rückblick · Themen ───────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   Thema                               zuletzt  mal  min  Punkte  wartet seit │|
        |│ ▶ Wenn mich ein Satz trifft            31.03.    1   18       –              │|
        |│   Sechs Wochen: Was bleibt?            21.04.    1   16       –              │|
        |│   Arzttermin bekommen, wenn immer b…   24.03.    1   14       5              │|
        |│   Corona-Regeln: Was gilt gerade?      17.03.    1   14       4              │|
        |│   Fasten: Wie macht ihr das?           14.04.    1   14       7              │|
        |│   Kinder zu Hause, alle gleichzeitig   07.04.    1   14       4              │|
        |│   Ich sehe kaum noch Menschen          17.03.    1   13       4              │|
        |│   Rückenschmerzen vom Sitzen           07.04.    1   12       3              │|
        |│                                                                              │|
        |│ 15 Themen · 3 kamen wieder · 4 im Themenspeicher                             │|
        |╰─ 1 Termine  [2 Themen]  3 Teilnahme  4 Stimmung  5 Suche ────── ↓ 7 weitere ─╯|
        |╭─ Wenn mich ein Satz trifft ──────────────────────────────────────────────────╮|
        |│ 3. Termin, Mi 31.03.2021                                                     │|
        |│   „Wenn mich ein Satz trifft“                                                │|
        |│   besprochen · Gruppe · 18 min                                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | ←→ Durchlauf · g h Heute · g … Bildschirme · : Befehle                         |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · 5 Suchen · ? Hilfe             |
        """)
  }

  @Test("who came and how")
  func participation() throws {
    #expect(
      try DemoDesk(in: .attendance).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Rückblick · Teilnahme ────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   Termin               da  neu  vor Ort  privates Gerät  Telefon             │|
        |│ ▶ Mi 17.03.  ▒▒▒▒▒      5    5        3               2        –             │|
        |│   Mi 24.03.  ████▒▒     6    2        3               3        –             │|
        |│   Mi 31.03.  ██████▒    7    1        4               3        –             │|
        |│   Mi 07.04.  ████▒      5    1        1               4        –             │|
        |│   Mi 14.04.  ████████   8    –        2               5        1             │|
        |│   Mi 21.04.  ████████   8    –        2               5        1             │|
        |│                                                                              │|
        |│ 39 Teilnahmen · 9 Teilnehmende · █ wieder dabei ▒ neu                        │|
        |╰─ 1 Termine  2 Themen  [3 Teilnahme]  4 Stimmung  5 Suche ────────────────────╯|
        |╭─ 1. Termin, Mi 17.03.2021 ───────────────────────────────────────────────────╮|
        |│ Teilnahme                                                                    │|
        |│ · 5 Personen (5 neu): vor Ort 3, privates Gerät 2                            │|
        |│ · 0 später dazu                                                              │|
        |│ Themen                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 Punkte, 14 min)                         │|
        |│ · Ich sehe kaum noch Menschen (4 Punkte, 13 min) …                           │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | ←→ Durchlauf · g h Heute · g … Bildschirme · : Befehle                         |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · 5 Suchen · ? Hilfe             |
        """)
  }

  @Test("mood and speaking time without names")
  func talk() throws {
    #expect(
      try DemoDesk(in: .moods).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Rückblick · Stimmung und Gespräch ────────────────────────── Frühjahr 2021 ─╮|
        |│   Termin     Beginn (n)  Ende (n)  Redezeit je Person                        │|
        |│ ▶ Mi 17.03.     2,6 (5)   3,2 (5)  2:00 bis 7:05, Mitte 3:30 (n = 5)         │|
        |│   Mi 24.03.     2,6 (5)   3,7 (6)  2:25 bis 3:55, Mitte 3:25 (n = 6)         │|
        |│   Mi 31.03.     2,9 (7)   3,7 (6)  1:10 bis 7:50, Mitte 2:30 (n = 7)         │|
        |│   Mi 07.04.     2,8 (4)   3,6 (5)  1:10 bis 5:30, Mitte 4:45 (n = 5)         │|
        |│   Mi 14.04.     2,9 (7)   4,0 (8)  0:45 bis 4:05, Mitte 2:37 (n = 8)         │|
        |│   Mi 21.04.     3,4 (8)   4,1 (8)  2:00 bis 3:35, Mitte 2:52 (n = 8)         │|
        |│                                                                              │|
        |│ Stimmung von 1 bis 5: Beginn ▄▄▄▄▄▅  Ende ▅▆▆▆▆▆ · ohne Namen                │|
        |╰─ 1 Termine  2 Themen  3 Teilnahme  [4 Stimmung]  5 Suche ────────────────────╯|
        |╭─ 1. Termin, Mi 17.03.2021 ───────────────────────────────────────────────────╮|
        |│ Teilnahme                                                                    │|
        |│ · 5 Personen (5 neu): vor Ort 3, privates Gerät 2                            │|
        |│ · 0 später dazu                                                              │|
        |│ Themen                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 Punkte, 14 min)                         │|
        |│ · Ich sehe kaum noch Menschen (4 Punkte, 13 min) …                           │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | ←→ Durchlauf · g h Heute · g … Bildschirme · : Befehle                         |
        | Ziffer 1–5 = Seite · ↑↓ wählen · Enter öffnet · 5 Suchen · ? Hilfe             |
        """)
  }

  @Test("the records behind a session")
  func session() throws {
    #expect(
      try DemoDesk(in: .sessionRecords).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ 2. Termin, Mi 24.03.2021 ───────────────────────────────────────────────────╮|
        |│ Teilnahme                                                                    │|
        |│ · 6 Personen (2 neu): vor Ort 3, privates Gerät 3                            │|
        |│ · 1 später dazu                                                              │|
        |│ Themen                                                                       │|
        |│ · Arzttermin bekommen, wenn immer besetzt ist (5 Punkte, 14 min)             │|
        |│ · Allein zu Hause: Was hilft? (3 Punkte, 11 min)                             │|
        |│ · Deutsch üben ohne Kurs (2 Punkte, nicht besprochen)                        │|
        |│ · Was Masken kosten (1 Punkt, nicht besprochen)                              │|
        |│ Bedürfnisse                                                                  │|
        |│ · Ich komme beim Arzt nicht durch. – weitergeleitet                          │|
        |│ · Zu Hause fällt mir die Decke auf den Kopf. – in Arbeit                     │|
        |│ · Ich will Deutsch sprechen, nicht nur lernen. – in Arbeit                   │|
        |│ Stimmung und Gespräch                                                        │|
        |│ · Stimmung 2,6 (n = 5) → 3,7 (n = 6)                                         │|
        |│ · 14 Beiträge, 20:10                                                         │|
        |│ · Redezeit je Person: 2:25 bis 3:55, Mitte 3:25 (n = 6)                      │|
        |│ Außerdem                                                                     │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                                                |
        | g … Bildschirme · : Befehle                                                    |
        | ↑↓ blättern · Enter schließt · Ziffer 1–5 = Seite · g h Heute · ? Hilfe        |
        """)
  }

  @Test("the records behind a topic")
  func topic() throws {
    #expect(
      try DemoDesk(in: .topicRecords).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Wenn mich ein Satz trifft ──────────────────────────────────────────────────╮|
        |│ 3. Termin, Mi 31.03.2021                                                     │|
        |│   „Wenn mich ein Satz trifft“                                                │|
        |│   besprochen · Gruppe · 18 min                                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | g … Bildschirme · : Befehle                                                    |
        | ↑↓ blättern · Enter schließt · Ziffer 1–5 = Seite · g h Heute · ? Hilfe        |
        """)
  }

  @Test("the board of needs")
  func board() throws {
    #expect(
      try DemoDesk(in: .board).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bedürfnisse · nach Stand ─────────────────────────────────── Frühjahr 2021 ─╮|
        |│   In eigenen Worten                     seit  wer                   Gruppe   │|
        |│ aufgenommen (3)                                                              │|
        |│ ▶ (vertraulich)                       14.04.  Person selbst                  │|
        |│   „Ich brauche einen Impftermin in …  21.04.  Jobcenter Weilgrund            │|
        |│   „Mehr Menschen sollen davon wisse…  21.04.  Jobcenter (alle dre…           │|
        |│ weitergeleitet (4)                                                           │|
        |│   „Ich komme beim Arzt nicht durch.“  24.03.  Projektteam           ✓ 07.04. │|
        |│   „Ich möchte nicht bewertet werden…  31.03.  Projektteam           ✓ 14.04. │|
        |│                                                                              │|
        |│ gelöst 2 · in Arbeit 5 · weitergeleitet 4 · aufgenommen 3 · geht nicht 1     │|
        |│ 10 von 12 rückgemeldet · jetzt nichts rückmelden                             │|
        |╰─ [1 Stand]  2 Bereich  3 Ebene  4 wer  5 Alter ─────────────── ↓ 10 weitere ─╯|
        |╭─ Bedürfnis ──────────────────────────────────────────────────────────────────╮|
        |│ (vertraulich)                                                                │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n Partner · u zurücknehmen · ←→ Durchlauf · g h Heute · g … Bildschirme        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · w wer · Enter öffnet · ? Hilfe     |
        """)
  }

  @Test("the board by area")
  func areas() throws {
    #expect(
      try DemoDesk(in: .boardByArea).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bedürfnisse · nach Bereich ───────────────────────────────── Frühjahr 2021 ─╮|
        |│   In eigenen Worten                           seit  Stand           Gruppe   │|
        |│ Bewegung (1)                                                                 │|
        |│   „Mein Rücken tut weh vom Sitzen.“         07.04.  gelöst          ✓ 14.04. │|
        |│ Ernährung (2)                                                                │|
        |│ ▶ (vertraulich)                             14.04.  aufgenommen              │|
        |│   „Ich will wissen, was beim Fasten guttu…  14.04.  in Arbeit       ✓ 21.04. │|
        |│ Stress, Schlaf, Erholung (1)                                                 │|
        |│   „Nachts drehen sich die Gedanken.“        14.04.  weitergeleitet  ✓ 21.04. │|
        |│                                                                              │|
        |│ gelöst 2 · in Arbeit 5 · weitergeleitet 4 · aufgenommen 3 · geht nicht 1     │|
        |│ 10 von 12 rückgemeldet · jetzt nichts rückmelden                             │|
        |╰─ 1 Stand  [2 Bereich]  3 Ebene  4 wer  5 Alter ─────────────── ↓ 11 weitere ─╯|
        |╭─ Bedürfnis ──────────────────────────────────────────────────────────────────╮|
        |│ (vertraulich)                                                                │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n Partner · u zurücknehmen · ←→ Durchlauf · g h Heute · g … Bildschirme        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · w wer · Enter öffnet · ? Hilfe     |
        """)
  }

  @Test("the whole card of a need")
  func card() throws {
    #expect(
      try DemoDesk(in: .needCard).screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bedürfnis ─────────────────────────────────────────── 5. Termin, Mi 14.04. ─╮|
        |│ In eigenen Worten     Ich möchte mit meiner Krankheit sicher fasten.         │|
        |│ Bereich               Ernährung                                              │|
        |│ Ebene                 für mich                                               │|
        |│ Wie eilig?            bald                                                   │|
        |│ Wem geht es auch so?  1                                                      │|
        |│ Wer kann helfen?      Hausarztpraxis                                         │|
        |│ Was steht im Weg?     Termin                                                 │|
        |│ Nächster Schritt      Vorher ärztlich fragen                                 │|
        |│ Wer kümmert sich?     Person selbst                                          │|
        |│ Stand                 aufgenommen                                            │|
        |│ Rückgemeldet am       noch nicht                                             │|
        |│ Vertraulich           ja                                                     │|
        |│ Freigegeben           nein                                                   │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n Partner · u zurücknehmen · ←→ Durchlauf · g h Heute · g … Bildschirme        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · w wer · Enter schließt · ? Hilfe   |
        """)
  }
}
