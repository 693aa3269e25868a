import Interface
import Screen
import Testing
import Words

@Suite("English screens that look back, at 80×24")
struct EnglishReviewScreenTests {
  @Test("the sessions of the demo cycle")
  func sessions() throws {
    #expect(
      try DemoDesk(in: .sessions, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Looking back · Sessions ──────────────────────────────────── Frühjahr 2021 ─╮|
        |│   Session                here  topics  turns  needs  min                     │|
        |│ ▶ Session 1, Wed 17 Mar     5       2     16      2   60                     │|
        |│   Session 2, Wed 24 Mar     6       2     14      3   60                     │|
        |│   Session 3, Wed 31 Mar     7       1     21      2   61                     │|
        |│   Session 4, Wed 7 Apr      5       2     15      2   58                     │|
        |│   Session 5, Wed 14 Apr     8       2     16      3   60                     │|
        |│   Session 6, Wed 21 Apr     8       2     17      3   62                     │|
        |│                                                                              │|
        |│ 6 of 6 sessions · 39 participations · 9 participants                         │|
        |╰─ [1 Sessions]  2 Topics  3 Participation  4 Mood  5 Search ──────────────────╯|
        |╭─ Session 1, Wed 17 Mar 2021 ─────────────────────────────────────────────────╮|
        |│ Participation                                                                │|
        |│ · 5 people (5 new): on site 3, own device 2                                  │|
        |│ · 0 joined late                                                              │|
        |│ Topics                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 dots, 14 min)                           │|
        |│ · Ich sehe kaum noch Menschen (4 dots, 13 min) …                             │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | g h Today · g … screens · : Commands                                           |
        | digits 1–5 = page · ↑↓ select · Enter opens · 5 Search · ←→ cycle · ? Help     |
        """)
  }

  @Test("its topics over the weeks")
  func topics() throws {
    #expect(
      try DemoDesk(in: .topics, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Looking back · Topics ────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   Topic                                  last  times  min  dots  waits since │|
        |│ ▶ Wenn mich ein Satz trifft            31 Mar      1   18     –              │|
        |│   Sechs Wochen: Was bleibt?            21 Apr      1   16     –              │|
        |│   Arzttermin bekommen, wenn immer be…  24 Mar      1   14     5              │|
        |│   Corona-Regeln: Was gilt gerade?      17 Mar      1   14     4              │|
        |│   Fasten: Wie macht ihr das?           14 Apr      1   14     7              │|
        |│   Kinder zu Hause, alle gleichzeitig    7 Apr      1   14     4              │|
        |│   Ich sehe kaum noch Menschen          17 Mar      1   13     4              │|
        |│   Rückenschmerzen vom Sitzen            7 Apr      1   12     3              │|
        |│                                                                              │|
        |│ 15 topics · 3 came back · 4 in the topic store                               │|
        |╰─ 1 Sessions  [2 Topics]  3 Participation  4 Mood  5 Search ─────── ↓ 7 more ─╯|
        |╭─ Wenn mich ein Satz trifft ──────────────────────────────────────────────────╮|
        |│ Session 3, Wed 31 Mar 2021                                                   │|
        |│   “Wenn mich ein Satz trifft”                                                │|
        |│   discussed · group · 18 min                                                 │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | g h Today · g … screens · : Commands                                           |
        | digits 1–5 = page · ↑↓ select · Enter opens · 5 Search · ←→ cycle · ? Help     |
        """)
  }

  @Test("who came and how")
  func participation() throws {
    #expect(
      try DemoDesk(in: .attendance, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Looking back · Participation ─────────────────────────────── Frühjahr 2021 ─╮|
        |│   Session               here  new  on site  own device  phone  dial-in help  │|
        |│ ▶ Wed 17 Mar  ▒▒▒▒▒        5    5        3           2      –             1  │|
        |│   Wed 24 Mar  ████▒▒       6    2        3           3      –             1  │|
        |│   Wed 31 Mar  ██████▒      7    1        4           3      –             –  │|
        |│   Wed 7 Apr   ████▒        5    1        1           4      –             1  │|
        |│   Wed 14 Apr  ████████     8    –        2           5      1             2  │|
        |│   Wed 21 Apr  ████████     8    –        2           5      1             –  │|
        |│                                                                              │|
        |│ 39 participations · 9 participants · █ there again ▒ new                     │|
        |╰─ 1 Sessions  2 Topics  [3 Participation]  4 Mood  5 Search ──────────────────╯|
        |╭─ Session 1, Wed 17 Mar 2021 ─────────────────────────────────────────────────╮|
        |│ Participation                                                                │|
        |│ · 5 people (5 new): on site 3, own device 2                                  │|
        |│ · 0 joined late                                                              │|
        |│ Topics                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 dots, 14 min)                           │|
        |│ · Ich sehe kaum noch Menschen (4 dots, 13 min) …                             │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | g h Today · g … screens · : Commands                                           |
        | digits 1–5 = page · ↑↓ select · Enter opens · 5 Search · ←→ cycle · ? Help     |
        """)
  }

  @Test("mood and speaking time without names")
  func talk() throws {
    #expect(
      try DemoDesk(in: .moods, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Looking back · Mood and talk ─────────────────────────────── Frühjahr 2021 ─╮|
        |│   Session     start (n)  end (n)  speaking time each                         │|
        |│ ▶ Wed 17 Mar    2.6 (5)  3.2 (5)  2:00 to 7:05, middle 3:30 (n = 5)          │|
        |│   Wed 24 Mar    2.6 (5)  3.7 (6)  2:25 to 3:55, middle 3:25 (n = 6)          │|
        |│   Wed 31 Mar    2.9 (7)  3.7 (6)  1:10 to 7:50, middle 2:30 (n = 7)          │|
        |│   Wed 7 Apr     2.8 (4)  3.6 (5)  1:10 to 5:30, middle 4:45 (n = 5)          │|
        |│   Wed 14 Apr    2.9 (7)  4.0 (8)  0:45 to 4:05, middle 2:37 (n = 8)          │|
        |│   Wed 21 Apr    3.4 (8)  4.1 (8)  2:00 to 3:35, middle 2:52 (n = 8)          │|
        |│                                                                              │|
        |│ mood from 1 to 5: start ▄▄▄▄▄▅  end ▅▆▆▆▆▆ · without names                   │|
        |╰─ 1 Sessions  2 Topics  3 Participation  [4 Mood]  5 Search ──────────────────╯|
        |╭─ Session 1, Wed 17 Mar 2021 ─────────────────────────────────────────────────╮|
        |│ Participation                                                                │|
        |│ · 5 people (5 new): on site 3, own device 2                                  │|
        |│ · 0 joined late                                                              │|
        |│ Topics                                                                       │|
        |│ · Corona-Regeln: Was gilt gerade? (4 dots, 14 min)                           │|
        |│ · Ich sehe kaum noch Menschen (4 dots, 13 min) …                             │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | g h Today · g … screens · : Commands                                           |
        | digits 1–5 = page · ↑↓ select · Enter opens · 5 Search · ←→ cycle · ? Help     |
        """)
  }

  @Test("the records behind a session")
  func session() throws {
    #expect(
      try DemoDesk(in: .sessionRecords, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Session 2, Wed 24 Mar 2021 ─────────────────────────────────────────────────╮|
        |│ Participation                                                                │|
        |│ · 6 people (2 new): on site 3, own device 3                                  │|
        |│ · 1 joined late                                                              │|
        |│ Topics                                                                       │|
        |│ · Arzttermin bekommen, wenn immer besetzt ist (5 dots, 14 min)               │|
        |│ · Allein zu Hause: Was hilft? (3 dots, 11 min)                               │|
        |│ · Deutsch üben ohne Kurs (2 dots, not discussed)                             │|
        |│ · Was Masken kosten (1 dot, not discussed)                                   │|
        |│ Needs                                                                        │|
        |│ · Ich komme beim Arzt nicht durch. – forwarded                               │|
        |│ · Zu Hause fällt mir die Decke auf den Kopf. – in progress                   │|
        |│ · Ich will Deutsch sprechen, nicht nur lernen. – in progress                 │|
        |│ Mood and talk                                                                │|
        |│ · mood 2.6 (n = 5) → 3.7 (n = 6)                                             │|
        |│ · 14 turns, 20:10                                                            │|
        |│ · speaking time each: 2:25 to 3:55, middle 3:25 (n = 6)                      │|
        |│ Besides                                                                      │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |                                                                                |
        | g … screens · : Commands                                                       |
        | ↑↓ scroll · Enter closes · digits 1–5 = page · g h Today · ? Help              |
        """)
  }

  @Test("the records behind a topic")
  func topic() throws {
    #expect(
      try DemoDesk(in: .topicRecords, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Wenn mich ein Satz trifft ──────────────────────────────────────────────────╮|
        |│ Session 3, Wed 31 Mar 2021                                                   │|
        |│   “Wenn mich ein Satz trifft”                                                │|
        |│   discussed · group · 18 min                                                 │|
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
        | g … screens · : Commands                                                       |
        | ↑↓ scroll · Enter closes · digits 1–5 = page · g h Today · ? Help              |
        """)
  }

  @Test("the board of needs")
  func board() throws {
    #expect(
      try DemoDesk(in: .board, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Needs · by status ────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   In own words                         since  who                   Group    │|
        |│ captured (3)                                                                 │|
        |│ ▶ (confidential)                      14 Apr  Person selbst                  │|
        |│   “Ich brauche einen Impftermin in …  21 Apr  Jobcenter Weilgrund            │|
        |│   “Mehr Menschen sollen davon wisse…  21 Apr  Jobcenter (alle dre…           │|
        |│ forwarded (4)                                                                │|
        |│   “Ich komme beim Arzt nicht durch.”  24 Mar  Projektteam           ✓ 7 Apr  │|
        |│   “Ich möchte nicht bewertet werden…  31 Mar  Projektteam           ✓ 14 Apr │|
        |│                                                                              │|
        |│ resolved 2 · in progress 5 · forwarded 4 · captured 3 · declined 1           │|
        |│ 10 of 12 reported back · nothing to report back now                          │|
        |╰─ [1 status]  2 area  3 level  4 who  5 age ────────────────────── ↓ 10 more ─╯|
        |╭─ Need ───────────────────────────────────────────────────────────────────────╮|
        |│ (confidential)                                                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n partner · u undo · ←→ cycle · g h Today · g … screens · : Commands           |
        | digits 1–5 = sort · d status · a answer · w who · Enter opens · ? Help         |
        """)
  }

  @Test("the board by area")
  func areas() throws {
    #expect(
      try DemoDesk(in: .boardByArea, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Needs · by area ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│   In own words                                  since  Status       Group    │|
        |│ Movement (1)                                                                 │|
        |│   “Mein Rücken tut weh vom Sitzen.”             7 Apr  resolved     ✓ 14 Apr │|
        |│ Nutrition (2)                                                                │|
        |│ ▶ (confidential)                               14 Apr  captured              │|
        |│   “Ich will wissen, was beim Fasten guttut.”   14 Apr  in progress  ✓ 21 Apr │|
        |│ Stress, sleep, recovery (1)                                                  │|
        |│   “Nachts drehen sich die Gedanken.”           14 Apr  forwarded    ✓ 21 Apr │|
        |│                                                                              │|
        |│ resolved 2 · in progress 5 · forwarded 4 · captured 3 · declined 1           │|
        |│ 10 of 12 reported back · nothing to report back now                          │|
        |╰─ 1 status  [2 area]  3 level  4 who  5 age ────────────────────── ↓ 11 more ─╯|
        |╭─ Need ───────────────────────────────────────────────────────────────────────╮|
        |│ (confidential)                                                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n partner · u undo · ←→ cycle · g h Today · g … screens · : Commands           |
        | digits 1–5 = sort · d status · a answer · w who · Enter opens · ? Help         |
        """)
  }

  @Test("the whole card of a need")
  func card() throws {
    #expect(
      try DemoDesk(in: .needCard, .english).screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Need ─────────────────────────────────────────────── Session 5, Wed 14 Apr ─╮|
        |│ In own words         Ich möchte mit meiner Krankheit sicher fasten.          │|
        |│ Area                 Nutrition                                               │|
        |│ Level                for me                                                  │|
        |│ How urgent?          soon                                                    │|
        |│ Who feels the same?  1                                                       │|
        |│ Who can help?        Hausarztpraxis                                          │|
        |│ What is in the way?  Termin                                                  │|
        |│ Next step            Vorher ärztlich fragen                                  │|
        |│ Who takes it on?     Person selbst                                           │|
        |│ Status               captured                                                │|
        |│ Reported back on     not yet                                                 │|
        |│ Confidential         yes                                                     │|
        |│ Released             no                                                      │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | n partner · u undo · ←→ cycle · g h Today · g … screens · : Commands           |
        | digits 1–5 = sort · d status · a answer · w who · Enter closes · ? Help        |
        """)
  }
}
