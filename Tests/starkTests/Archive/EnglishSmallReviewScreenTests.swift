import Interface
import Screen
import Testing
import Words

@Suite("English screens that look back, at 60×20")
struct EnglishSmallReviewScreenTests {
  @Test("the sessions of the demo cycle")
  func sessions() throws {
    let desk = try DemoDesk(in: .sessions, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Looking back · Sessions ──────────────── Frühjahr 2021 ─╮|
        |│   Session                here  topics  turns  needs  min │|
        |│ ▶ Session 1, Wed 17 Mar     5       2     16      2   60 │|
        |│   Session 2, Wed 24 Mar     6       2     14      3   60 │|
        |│   Session 3, Wed 31 Mar     7       1     21      2   61 │|
        |│   Session 4, Wed 7 Apr      5       2     15      2   58 │|
        |│   Session 5, Wed 14 Apr     8       2     16      3   60 │|
        |│   Session 6, Wed 21 Apr     8       2     17      3   62 │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ 6 of 6 sessions · 39 participations · 9 participants     │|
        |╰─ [1 Sessions]  2  3  4  5 ───────────────────────────────╯|
        |                                                            |
        | 5 Search · ←→ cycle · g h Today · g … screens · : Commands |
        | digits 1–5 = page · ↑↓ select · Enter opens · ? Help       |
        """)
  }

  @Test("its topics over the weeks")
  func topics() throws {
    let desk = try DemoDesk(in: .topics, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Looking back · Topics ────────────────── Frühjahr 2021 ─╮|
        |│   Topic                           last  times  min  dots │|
        |│ ▶ Wenn mich ein Satz trifft     31 Mar      1   18     – │|
        |│   Sechs Wochen: Was bleibt?     21 Apr      1   16     – │|
        |│   Arzttermin bekommen, wenn i…  24 Mar      1   14     5 │|
        |│   Corona-Regeln: Was gilt ger…  17 Mar      1   14     4 │|
        |│   Fasten: Wie macht ihr das?    14 Apr      1   14     7 │|
        |│   Kinder zu Hause, alle gleic…   7 Apr      1   14     4 │|
        |│   Ich sehe kaum noch Menschen   17 Mar      1   13     4 │|
        |│   Rückenschmerzen vom Sitzen     7 Apr      1   12     3 │|
        |│   Schlafen, wenn die Sorgen l…  14 Apr      1   12     4 │|
        |│   Allein zu Hause: Was hilft?   24 Mar      1   11     3 │|
        |│                                                          │|
        |│ 15 topics · 3 came back · 4 in the topic store           │|
        |╰─ 1  [2 Topics]  3  4  5 ────────────────────── ↓ 5 more ─╯|
        |                                                            |
        | 5 Search · ←→ cycle · g h Today · g … screens · : Commands |
        | digits 1–5 = page · ↑↓ select · Enter opens · ? Help       |
        """)
  }

  @Test("who came and how")
  func participation() throws {
    let desk = try DemoDesk(in: .attendance, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Looking back · Participation ─────────── Frühjahr 2021 ─╮|
        |│   Session     here  new  on site  own device  phone      │|
        |│ ▶ Wed 17 Mar     5    5        3           2      –      │|
        |│   Wed 24 Mar     6    2        3           3      –      │|
        |│   Wed 31 Mar     7    1        4           3      –      │|
        |│   Wed 7 Apr      5    1        1           4      –      │|
        |│   Wed 14 Apr     8    –        2           5      1      │|
        |│   Wed 21 Apr     8    –        2           5      1      │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ 39 participations · 9 participants · █ there again ▒ new │|
        |╰─ 1  2  [3 Participation]  4  5 ──────────────────────────╯|
        |                                                            |
        | 5 Search · ←→ cycle · g h Today · g … screens · : Commands |
        | digits 1–5 = page · ↑↓ select · Enter opens · ? Help       |
        """)
  }

  @Test("mood and speaking time without names")
  func talk() throws {
    let desk = try DemoDesk(in: .moods, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Looking back · Mood and talk ─────────── Frühjahr 2021 ─╮|
        |│   Session     start (n)  end (n)                         │|
        |│ ▶ Wed 17 Mar    2.6 (5)  3.2 (5)                         │|
        |│   Wed 24 Mar    2.6 (5)  3.7 (6)                         │|
        |│   Wed 31 Mar    2.9 (7)  3.7 (6)                         │|
        |│   Wed 7 Apr     2.8 (4)  3.6 (5)                         │|
        |│   Wed 14 Apr    2.9 (7)  4.0 (8)                         │|
        |│   Wed 21 Apr    3.4 (8)  4.1 (8)                         │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ mood from 1 to 5: start ▄▄▄▄▄▅  end ▅▆▆▆▆▆ ·             │|
        |│ without names                                            │|
        |╰─ 1  2  3  [4 Mood]  5 ───────────────────────────────────╯|
        |                                                            |
        | 5 Search · ←→ cycle · g h Today · g … screens · : Commands |
        | digits 1–5 = page · ↑↓ select · Enter opens · ? Help       |
        """)
  }

  @Test("the board of needs")
  func board() throws {
    let desk = try DemoDesk(in: .board, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Needs · by status ────────────────────── Frühjahr 2021 ─╮|
        |│   In own words                           since  Group    │|
        |│ captured (3)                                             │|
        |│ ▶ (confidential)                        14 Apr           │|
        |│   “Ich brauche einen Impftermin in me…  21 Apr           │|
        |│   “Mehr Menschen sollen davon wissen.”  21 Apr           │|
        |│ forwarded (4)                                            │|
        |│   “Ich komme beim Arzt nicht durch.”    24 Mar  ✓ 7 Apr  │|
        |│   “Ich möchte nicht bewertet werden, …  31 Mar  ✓ 14 Apr │|
        |│   “Nachts drehen sich die Gedanken.”    14 Apr  ✓ 21 Apr │|
        |│                                                          │|
        |│ resolved 2 · in progress 5 · forwarded 4 · captured 3 ·  │|
        |│ declined 1                                               │|
        |│ 10 of 12 reported back · nothing to report back now      │|
        |╰─ [1 status]  2 area  3 level  4 who  5 age ─── ↓ 9 more ─╯|
        |                                                            |
        | Enter opens · n partner · u undo · ←→ cycle · g h Today    |
        | digits 1–5 = sort · d status · a answer · w who · ? Help   |
        """)
  }

  @Test("the whole card of a need")
  func card() throws {
    let desk = try DemoDesk(in: .needCard, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Need ─────────────────────────── Session 5, Wed 14 Apr ─╮|
        |│ In own words         Ich möchte mit meiner Krankheit     │|
        |│                      sicher fasten.                      │|
        |│ Area                 Nutrition                           │|
        |│ Level                for me                              │|
        |│ How urgent?          soon                                │|
        |│ Who feels the same?  1                                   │|
        |│ Who can help?        Hausarztpraxis                      │|
        |│ What is in the way?  Termin                              │|
        |│ Next step            Vorher ärztlich fragen              │|
        |│ Who takes it on?     Person selbst                       │|
        |│ Status               captured                            │|
        |│ Reported back on     not yet                             │|
        |│ Confidential         yes                                 │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                                            |
        | Enter closes · n partner · u undo · ←→ cycle · g h Today   |
        | digits 1–5 = sort · d status · a answer · w who · ? Help   |
        """)
  }
}
