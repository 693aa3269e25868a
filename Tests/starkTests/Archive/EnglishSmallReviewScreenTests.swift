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
        |╭─ Review · Sessions ────────────────────── Frühjahr 2021 ─╮|
        |│ ▶ Session 1, Wed 17 Mar                                  │|
        |│     5 people · 2 topics · 16 turns · 2 needs · 60 min    │|
        |│   Session 2, Wed 24 Mar                                  │|
        |│     6 people · 2 topics · 14 turns · 3 needs · 60 min    │|
        |│   Session 3, Wed 31 Mar                                  │|
        |│     7 people · 1 topic · 21 turns · 2 needs · 61 min     │|
        |│   Session 4, Wed 7 Apr                                   │|
        |│     5 people · 2 topics · 15 turns · 2 needs · 58 min    │|
        |│   Session 5, Wed 14 Apr                                  │|
        |│     8 people · 2 topics · 16 turns · 3 needs · 60 min    │|
        |╰─────────────────────────────────────────────── ↓ 1 more ─╯|
        |  6 of 6 sessions · 39 participations · 9 participants      |
        |  1 Sessions · 2 Topics · 3 Participation ·                 |
        |  4 Mood and talk · 5 Search                                |
        |                                                            |
        | 5 Search · ←→ cycle · g h Today                            |
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
        |╭─ Review · Topics ──────────────────────── Frühjahr 2021 ─╮|
        |│ ▶ Wenn mich ein Satz trifft                              │|
        |│     discussed 1× · 18 min · 0 dots                       │|
        |│   Sechs Wochen: Was bleibt?                              │|
        |│     discussed 1× · 16 min · 0 dots                       │|
        |│   Arzttermin bekommen, wenn immer besetzt ist            │|
        |│     discussed 1× · 14 min · 5 dots                       │|
        |│   Corona-Regeln: Was gilt gerade?                        │|
        |│     discussed 1× · 14 min · 4 dots                       │|
        |│   Fasten: Wie macht ihr das?                             │|
        |│     discussed 1× · 14 min · 7 dots                       │|
        |╰────────────────────────────────────────────── ↓ 10 more ─╯|
        |  15 topics · 3 came back · 4 in the topic store            |
        |  1 Sessions · 2 Topics · 3 Participation ·                 |
        |  4 Mood and talk · 5 Search                                |
        |                                                            |
        | 5 Search · ←→ cycle · g h Today                            |
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
        |╭─ Review · Participation ───────────────── Frühjahr 2021 ─╮|
        |│ ▶ Wed 17 Mar  ▒▒▒▒▒ 5                                    │|
        |│     5 new · on site 3 · own device 2 · dial-in help      │|
        |│   Wed 24 Mar  ████▒▒ 6                                   │|
        |│     2 new · on site 3 · own device 3 · dial-in help      │|
        |│   Wed 31 Mar  ██████▒ 7                                  │|
        |│     1 new · on site 4 · own device 3                     │|
        |│   Wed 7 Apr  ████▒ 5                                     │|
        |│     1 new · on site 1 · own device 4 · dial-in help      │|
        |│   Wed 14 Apr  ████████ 8                                 │|
        |│     on site 2 · own device 5 · phone 1 · 2× dial-in help │|
        |╰─────────────────────────────────────────────── ↓ 1 more ─╯|
        |  39 participations · 9 participants · █ there again ▒ new  |
        |  1 Sessions · 2 Topics · 3 Participation ·                 |
        |  4 Mood and talk · 5 Search                                |
        |                                                            |
        | 5 Search · ←→ cycle · g h Today                            |
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
        |╭─ Review · Mood and talk ───────────────── Frühjahr 2021 ─╮|
        |│ ▶ Wed 17 Mar  mood 2.6 (n = 5) → 3.2 (n = 5)             │|
        |│     speaking time each 2:00 to 7:05, middle 3:30 (n = 5) │|
        |│   Wed 24 Mar  mood 2.6 (n = 5) → 3.7 (n = 6)             │|
        |│     speaking time each 2:25 to 3:55, middle 3:25 (n = 6) │|
        |│   Wed 31 Mar  mood 2.9 (n = 7) → 3.7 (n = 6)             │|
        |│     speaking time each 1:10 to 7:50, middle 2:30 (n = 7) │|
        |│   Wed 7 Apr  mood 2.8 (n = 4) → 3.6 (n = 5)              │|
        |│     speaking time each 1:10 to 5:30, middle 4:45 (n = 5) │|
        |│   Wed 14 Apr  mood 2.9 (n = 7) → 4.0 (n = 8)             │|
        |╰─────────────────────────────────────────────── ↓ 2 more ─╯|
        |  mood from 1 to 5: start ▄▄▄▄▄▅  end ▅▆▆▆▆▆ ·              |
        |  without names                                             |
        |  1 Sessions · 2 Topics · 3 Participation ·                 |
        |  4 Mood and talk · 5 Search                                |
        |                                                            |
        | 5 Search · ←→ cycle · g h Today                            |
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
        |│ captured (3)                                             │|
        |│ ▶ (confidential)                                         │|
        |│     14 Apr · captured · Person selbst                    │|
        |│   “Ich brauche einen Impftermin in meiner Sprache.”      │|
        |│     21 Apr · captured · Jobcenter Weilgrund              │|
        |│   “Mehr Menschen sollen davon wissen.”                   │|
        |│     21 Apr · captured · Jobcenter (alle drei)            │|
        |│ forwarded (4)                                            │|
        |│   “Ich komme beim Arzt nicht durch.”                     │|
        |│     24 Mar · forwarded · Projektteam ·                   │|
        |╰────────────────────────────────────────────── ↓ 12 more ─╯|
        |  10 of 12 reported back · nothing to report back now       |
        |  1 by status · 2 by area · 3 by level ·                    |
        |  4 by who takes it on · 5 by age                           |
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
        |│ In own words: Ich möchte mit meiner Krankheit sicher     │|
        |│   fasten.                                                │|
        |│ Area: Nutrition                                          │|
        |│ Level: for me                                            │|
        |│ How urgent? soon                                         │|
        |│ Who feels the same? 1                                    │|
        |│ Who can help? Hausarztpraxis                             │|
        |│ What is in the way? Termin                               │|
        |│ Next step: Vorher ärztlich fragen                        │|
        |│ Who takes it on? Person selbst                           │|
        |│ Status: captured                                         │|
        |│ Reported back on: not yet                                │|
        |│ Confidential: yes                                        │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                                            |
        | Enter closes · n partner · u undo · ←→ cycle · g h Today   |
        | digits 1–5 = sort · d status · a answer · w who · ? Help   |
        """)
  }
}
