import Interface
import Screen
import Testing
import Words

@Suite("English screens at 80×24")
struct EnglishScreenTests {
  @Test("the start screen")
  func today() throws {
    #expect(
      try Trainer(in: .today, .english).screen().framed == """
        | Strong through exchange · Wed 24 Mar 2021                                12:20 |
        |                                                                                |
        | ╭─ Today ──────────────────────────────────────────────────── Frühjahr 2021 ─╮ |
        | │                                                                            │ |
        | │ Next session: session 2, Wed 24 Mar 2021                                   │ |
        | │ 12:30–13:30                                                                │ |
        | │ Enter opens the preparation.                                               │ |
        | │ d sets up the cycle: name, districts, day and time.                        │ |
        | │                                                                            │ |
        | │ Answers to the group: nothing to report back now                           │ |
        | │ · Ich weiß nicht, welche Regel heute gilt. – captured                      │ |
        | │ · Ich möchte einmal in der Woche mit jemandem reden. – captured            │ |
        | │                                                                            │ |
        | │ In the topic store: 1                                                      │ |
        | │ · Impftermin (since 17 Mar, 1×)                                            │ |
        | │                                                                            │ |
        | │ Facilitation: Katrin · Technology and time: Deniz                          │ |
        | ╰────────────────────────────────────────────────────────────────────────────╯ |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | g … screens · : Commands                                                       |
        | Enter opens · d cycle · q quit · digit = nothing · z move · w cancel · ? Help  |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try Trainer(in: .preparation, .english).screen().framed == """
        | Strong through exchange · session 2 · Wed 24 Mar 2021  begins in 1 min · 12:29 |
        | ▶ PREPARATION  Check-in  Topics  Exchange  Needs  Check-out  Wrap-up           |
        |╭─ Group ───────────────── 5 here ─╮ Answers to the group                       |
        |│ ✓   1 Amina           on site    │   Ich weiß nicht, welche Regel heute gilt. |
        |│ ✓   2 Yonas           own device │   captured · not reported back yet         |
        |│ …   3 Olena           link       │   Ich möchte einmal in der Woche mit       |
        |│ ✓   4 Mehmet          on site    │   jemandem reden.                          |
        |│ ✓   5 Petra           own device │   captured · not reported back yet         |
        |│ ✓   6 Jürgen          on site    │                                            |
        |│     8 Tomasz                     │ Topic store                                |
        |│                                  │ · Impftermin (since 17 Mar, 1×)            |
        |│                                  │                                            |
        |│                                  │ Facilitation: Katrin ·                     |
        |│                                  │ Technology and time: Deniz                 |
        |│                                  │                                            |
        |│                                  │ The group is forming: names, rules, what   |
        |│                                  │ we have in common.                         |
        |│                                  │                                            |
        |│                                  │ Ground rules                               |
        |│                                  │ · Ich spreche von mir.                     |
        |╰──────────────────────────────────╯ ↓ more                                     |
        | Dial-in: Olena (link) 1 min, Deniz                          everything saved ✓ |
        | Dial-in problem: link. Deniz helps. The clock is running.                      |
        | digit = is here · a new person · > Check-in · s Disturbance · ? Help           |
        """)
  }

  @Test("the check-in with somebody being asked")
  func checkIn() throws {
    #expect(
      try Trainer(in: .checkIn, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 56 min left · 12:34 |
        | ▶ CHECK-IN 4 of 10 min  Exchange                           Needs     Check-out |
        | ━━━━━━┃──────│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Check-in ────────────────── 3 of 5 ─╮ Answers to the group 2/2               |
        |│    1 Amina       3 cloudy            │   ✓ Ich weiß nicht, welche Regel heute |
        |│    2 Yonas       2 rainy             │     gilt.                              |
        |│    4 Mehmet      3 cloudy            │   session 1 · captured · reported back |
        |│ ▶  5 Petra       is asked            │   ✓ Ich möchte einmal in der Woche mit |
        |│    6 Jürgen      open                │     jemandem reden.                    |
        |│    3 Olena expected, not here yet    │   session 1 · captured · reported back |
        |│                                      │ 1 stormy · 2 rainy · 3 cloudy ·        |
        |│                                      │ 4 fair · 5 sunny                       |
        |│                                      │ Prompts 1/3                            |
        |│                                      │ – What is the weather inside me? Sun,  |
        |│                                      │   clouds, rain or storm?               |
        |│                                      │ – From 1 to 5: how much energy is      |
        |│                                      │   there today?                         |
        |│                                      │ – One word for today. That is enough.  |
        |│                                      │ ╭─ only for you ─────────────────────╮ |
        |│                                      │ │ Mood 2.7 (n = 3)                   │ |
        |╰──────────────────────────────────────╯ ╰────────────────────────────────────╯ |
        | Dial-in: Olena (link) 6 min, Deniz                          everything saved ✓ |
        | l later · c add a word · ↑ correct · u undo · m … marks · p … person           |
        | digits 1–5 = mood · w pass · s Disturbance · > Topics · Space given · ? Help   |
        """)
  }

  @Test("choosing topics by dots")
  func topics() throws {
    #expect(
      try Trainer(in: .topics, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 44 min left · 12:46 |
        | Check-in ✓   ▶ TOPICS 6 of 7 min  Exchange                 Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Topics ──────────────────────────────────────────── 11 of 12 dots · 2 each ─╮|
        |│    1.  Arzttermin bekommen, wenn immer besetzt ist              5  •••••     │|
        |│    2.  Allein zu Hause: Was hilft?                              3  •••       │|
        |│    3.  Deutsch üben ohne Kurs                                   2  ••        │|
        |│ ▶  4.  Was Masken kosten                                        1  •         │|
        |│ Topic store                                                                  │|
        |│        Impftermin (since 17 Mar, 1×)                                         │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Prompts 1/2                                                                    |
        | – What would we like to talk about today?                                      |
        | – What is on our minds? One sentence per topic.                                |
        | – A topic from before is still waiting. Does it fit today?                     |
        |                                                             everything saved ✓ |
        | - dot off · Enter choose · h by thumbs · z merge · w drop · u undo · m … marks |
        | t topic · + dot · > Exchange · digit = nothing · s Disturbance · ? Help        |
        """)
  }

  @Test("the exchange with a speaker and two who wait")
  func exchange() throws {
    #expect(
      try Trainer(in: .exchange, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 36 min left · 12:54 |
        | Check-in ✓   Topics ✓  ▶ EXCHANGE 7 of 28 min              Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━┃──────────────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Speaking list ────────────╮|
        |│ 7:20 of 10:00         ━━━━━━━━━━━━━━━━━━┃───── ││ now 4 Mehmet    first turn │|
        |│   █    ████ ████      Mehmet speaks            ││ 1. 3 Olena      first turn │|
        |│  ██  █ █  █ █         running                  ││ 2. 6 Jürgen         turn 2 │|
        |│   █    █  █ ████      until 2:00               ││                            │|
        |│   █  █ █  █    █                               ││                            │|
        |│  ███   ████ ████      █████████████··········· │╰─ PgUp earlier ─────────────╯|
        |╰─ Enter ends it · + one minute · h pause ───────╯╭─ only for you ─────────────╮|
        | Further topics · 3 topics left, 6 min each       │ no turn yet: 2 Yonas       │|
        |   Allein zu Hause: Was hilft?                    │ 1 Amina     2:00           │|
        |   Deutsch üben ohne Kurs                         │ 4 Mehmet    1:05           │|
        |   Was Masken kosten                              │ 5 Petra     1:50           │|
        |                                                  │ 6 Jürgen    1:35           │|
        | Prompts 1/8                                      │ Facilitation/silence 0:50  │|
        | – Who would like to start and tell us something? │ – No turn yet? Whoever     │|
        | – What I understood is: … Is that right?         │   would like one is        │|
        | – That took courage. Thank you for telling us.   │   welcome now.             │|
        |                                                  ╰────────────────────────────╯|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | Enter ends it · + one minute · z extend · → next topic · > Needs · u undo      |
        | Space next person · digit = raises hand · s Disturbance · b need · ? Help      |
        """)
  }
}
