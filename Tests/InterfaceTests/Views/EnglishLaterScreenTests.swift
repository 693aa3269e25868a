import Interface
import Screen
import Testing

@Suite("English screens at 80×24, later in the hour")
struct EnglishLaterScreenTests {
  @Test("the exchange with nobody speaking")
  func afterTurns() throws {
    #expect(
      try Trainer(in: .afterTurns, .english).screen().framed == """
        | Strong through exchange · session 2 · Wed 24 Mar  13:25   5 min left · on plan |
        | Check-in ✓  Topics ✓  Exchange ✓  Needs ✓  ▶ CHECK-OUT 2 of 7 min  Wrap-up     |
        |┌─ Check-out ───────────────── 2 of 6 ─┐ m m Takeaway                           |
        |│    1 Amina        4 fair             │ m f Keep or change                     |
        |│    2 Yonas        4 fair             │                                        |
        |│ ▶  3 Olena        is asked           │ 1 stormy · 2 rainy · 3 cloudy ·        |
        |│    4 Mehmet       open               │ 4 fair · 5 sunny                       |
        |│    5 Petra        open               │                                        |
        |│    6 Jürgen       open               │ Prompts 1/2                            |
        |│                                      │ – What do I take away today? One       |
        |│ Mood 4.0 (n = 2)                     │   sentence is enough.                  |
        |│                                      │ – From 1 to 5: how do I leave this     |
        |│                                      │   hour?                                |
        |│                                      │ – What would I like to thank someone   |
        |│                                      │   here for?                            |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |│                                      │                                        |
        |└──────────────────────────────────────┘                                        |
        |                                                             everything saved ✓ |
        | c add a word · ↑ correct · u undo                                              |
        | digits 1–5 = mood · w pass · > Wrap-up · Space given · l later · ? Help        |
        """)
  }

  @Test("an active break")
  func pause() throws {
    #expect(
      try Trainer(in: .pause, .english).screen().framed == """
        | Strong through exchange · session 2 · Wed 24 Mar 2021                    13:31 |
        | Check-in ✓  Topics ✓  Exchange ✓  Needs ✓  Check-out ✓  ▶ WRAP-UP              |
        |┌─ Wrap-up ─────────────────────────────────────────────────────────── 3 open ─┐|
        |│ ▶ “Ich komme beim Arzt nicht durch.”                                         │|
        |│     confirmed ✓ · shared by 5 · area open                                    │|
        |│   “Zu Hause fällt mir die Decke auf den Kopf.”                               │|
        |│     confirmed ✓ · shared by 3 · area open                                    │|
        |│   “Ich will Deutsch sprechen, nicht nur lernen.”                             │|
        |│     confirmed ✓ · shared by 3 · area open                                    │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |└──────────────────────────────────────────────────────────────────────────────┘|
        | The hour: 6 people · 2 topics · 14 turns · 3 needs · 60 min                    |
        |                                                                                |
        | Areas: 1 Health · 2 Together · 3 Everyday life · 4 Work · 5 This offer ·       |
        |   6 Other                                                                      |
        |                                                                                |
        | What is open may stay open. > closes.                                          |
        |                                                             everything saved ✓ |
        | Now: Wrap-up.                                                                  |
        | digit = area · Enter all fields · > close · m r own line · u undo · ? Help     |
        """)
  }

  @Test("needs, read out and with hands")
  func needs() throws {
    #expect(
      try Trainer(in: .needs, .english).screen().framed == """
        | Strong through exchange · Wed 24 Mar 2021                                12:20 |
        |                                                                                |
        | ┌─ Today ──────────────────────────────────────────────────── Frühjahr 2021 ─┐ |
        | │                                                                            │ |
        | │ Next session: session 2, Wed 24 Mar 2021                                   │ |
        | │ 12:30–13:30                                                                │ |
        | │ Enter opens the preparation.                                               │ |
        | │ d sets up the cycle: name, districts, day and time.                        │ |
        | │                                                                            │ |
        | │ Facilitation: Katrin · Technology and time: Deniz                          │ |
        | │                                                                            │ |
        | │ Answers to the group: 2                                                    │ |
        | │ · Ich weiß nicht, welche Regel heute gilt. – captured                      │ |
        | │ · Ich möchte einmal in der Woche mit jemandem reden. – captured            │ |
        | │                                                                            │ |
        | │ In the topic store: 1                                                      │ |
        | │ · Impftermin (since 17 Mar, 1×)                                            │ |
        | │                                                                            │ |
        | │                                                                            │ |
        | │                                                                            │ |
        | └────────────────────────────────────────────────────────────────────────────┘ |
        |                                                                                |
        | z move · w cancel                                                              |
        | Enter begins · d cycle · : Commands · q Quit · digit = nothing · ? Help        |
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut, .english).screen().framed == """
        | Strong through exchange · session 2 · Wed 24 Mar 2021  12:29   begins in 1 min |
        | ▶ PREPARATION  Check-in  Topics  Exchange  Needs  Check-out  Wrap-up           |
        |┌─ Group ───────────────── 5 here ─┐ Answers to the group                       |
        |│ ✓  1 Amina        on site        │   Ich weiß nicht, welche Regel heute gilt. |
        |│ ✓  2 Yonas        own device     │   captured · not reported back yet         |
        |│ …  3 Olena        link           │   Ich möchte einmal in der Woche mit       |
        |│ ✓  4 Mehmet       on site        │   jemandem reden.                          |
        |│ ✓  5 Petra        own device     │   captured · not reported back yet         |
        |│ ✓  6 Jürgen       on site        │                                            |
        |│    8 Tomasz                      │ Topic store                                |
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
        |└──────────────────────────────────┘ ↓ more                                     |
        | Dial-in: Olena (link) 1 min, Deniz                          everything saved ✓ |
        | Dial-in problem: link. Deniz helps. The clock is running.                      |
        | digit = is here · a new person · > Check-in · e Dial-in problem · ? Help       |
        """)
  }

  @Test("the wrap-up with what is open")
  func wrapUp() throws {
    #expect(
      try Trainer(in: .wrapUp, .english).screen().framed == """
        | Strong through exchange · session 2 · 24 Mar     12:34   56 min left · on plan |
        | ▶ CHECK-IN 4 of 10 min  Topics  Exchange  Needs  Check-out  Wrap-up            |
        |┌─ Check-in ────────────────── 3 of 5 ─┐ Answers to the group 2/2               |
        |│    1 Amina        3 cloudy           │ ✓ Ich weiß nicht, welche Regel heute   |
        |│    2 Yonas        2 rainy            │   gilt.                                |
        |│    4 Mehmet       3 cloudy           │   session 1 · captured · reported back |
        |│ ▶  5 Petra        is asked           │ ✓ Ich möchte einmal in der Woche mit   |
        |│    6 Jürgen       open               │   jemandem reden.                      |
        |│    3 Olena expected, not here yet    │   session 1 · captured · reported back |
        |│                                      │                                        |
        |│ Mood 2.7 (n = 3)                     │ 1 stormy · 2 rainy · 3 cloudy ·        |
        |│                                      │ 4 fair · 5 sunny                       |
        |│                                      │                                        |
        |│                                      │ Prompts 1/3                            |
        |│                                      │ – What is the weather inside me? Sun,  |
        |│                                      │   clouds, rain or storm?               |
        |│                                      │ – From 1 to 5: how much energy is      |
        |│                                      │   there today?                         |
        |│                                      │ – One word for today. That is enough.  |
        |│                                      │                                        |
        |└──────────────────────────────────────┘                                        |
        | Dial-in: Olena (link) 6 min, Deniz                          everything saved ✓ |
        | c add a word · ↑ correct · u undo                                              |
        | digits 1–5 = mood · w pass · > Topics · Space given · l later · ? Help         |
        """)
  }
}
