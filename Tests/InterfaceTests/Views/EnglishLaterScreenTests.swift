import Interface
import Screen
import Testing
import Words

@Suite("English screens at 80×24, later in the hour")
struct EnglishLaterScreenTests {
  @Test("the exchange with nobody speaking")
  func afterTurns() throws {
    #expect(
      try Trainer(in: .afterTurns, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 31 min left · 12:59 |
        | Check-in ✓   Topics ✓  ▶ EXCHANGE 12 of 28 min             Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━┃───────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Speaking list ────────────╮|
        |│ 12:50 of 14:00        ━━━━━━━━━━━━━━━━━━━━━━┃─ ││ nobody speaks              │|
        |│ ████   ████ ████      Nobody speaks            ││                            │|
        |│ █  █ █ █  █ █  █      Nobody waits.            ││                            │|
        |│ █  █   █  █ █  █                               ││                            │|
        |│ █  █ █ █  █ █  █                               ││                            │|
        |│ ████   ████ ████                               ││                            │|
        |╰─ → next topic · c method ──────────────────────╯│                            │|
        | Further topics · 3 topics left, 4 min each       ╰────────────────────────────╯|
        |   Allein zu Hause: Was hilft?                    ╭─ only for you ─────────────╮|
        |   Deutsch üben ohne Kurs                         │ 1 Amina     2:00           │|
        |   Was Masken kosten                              │ 2 Yonas     1:15           │|
        |                                                  │ 3 Olena     1:40           │|
        | Prompts 1/8                                      │ 4 Mehmet    1:20           │|
        | – Who would like to start and tell us something? │ 5 Petra     1:50           │|
        | – What I understood is: … Is that right?         │ 6 Jürgen    2:35           │|
        | – That took courage. Thank you for telling us.   │ Facilitation/silence 2:10  │|
        |                                                  ╰────────────────────────────╯|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | → next topic · > Needs · u undo · v hide · c method · m … marks · p … person   |
        | digit = speaks · b need · s Disturbance · z extend · o break · ? Help          |
        """)
  }

  @Test("an active break")
  func pause() throws {
    #expect(
      try Trainer(in: .pause, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 28 min left · 13:02 |
        | Check-in ✓   Topics ✓  ▶ EXCHANGE 15 of 28 min             Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━┃────────────────│─────────│──────── |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ──╮╭─ Speaking list ────────────╮|
        |│ time is up +0:00      ━━━━━━━━━━━━━━━━━━━━━━━┃ ││ nobody speaks              │|
        |│   █    ████ ████      Active break             ││                            │|
        |│  ██  █ █  █ █  █      exercise is over ·       ││                            │|
        |│   █    █  █ █  █      break until 3:00         ││                            │|
        |│   █  █ █  █ █  █                               ││                            │|
        |│  ███   ████ ████      ████████················ ││                            │|
        |╰─ o ends the break · f other exercise ──────────╯│                            │|
        | Active break: Look into the distance             ╰────────────────────────────╯|
        | Look away from the screen, far out of the        ╭─ only for you ─────────────╮|
        | window. Let the gaze rest.                       │ 1 Amina     2:00           │|
        | Stay seated and look far into the room. Let the  │ 2 Yonas     1:15           │|
        | gaze rest.                                       │ 3 Olena     1:40           │|
        | Only as far as it feels good. Joining in is      │ 4 Mehmet    1:20           │|
        | voluntary. The camera may be off.                │ 5 Petra     2:45           │|
        | Further topics · 3 topics left, 4 min each       │ 6 Jürgen    2:35           │|
        |   Allein zu Hause: Was hilft?                    │ Facilitation/silence 2:25  │|
        |   Deutsch üben ohne Kurs                         ╰────────────────────────────╯|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | f other exercise · b need · → next topic · > Needs · u undo · v hide           |
        | Space ends break · digit = raises hand · s Disturbance · ? Help                |
        """)
  }

  @Test("needs, read out and with hands")
  func needs() throws {
    #expect(
      try Trainer(in: .needs, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 13 min left · 13:17 |
        | Check-in ✓   Topics ✓  Exchange ✓                ▶ NEEDS 2 of 8 min  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━┃───────│──────── |
        |╭─ Needs ───────────────────────────────────────────────────────────── 1 need ─╮|
        |│ ▶ ✓  “Ich komme beim Arzt nicht durch.”             5 hands  confirmed       │|
        |│      area open                                                               │|
        |│      13:05 Need (Yonas)                                      text is missing │|
        |│      13:07 Need (Amina)                                      text is missing │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Areas: 1 Health · 2 Together · 3 Everyday life · 4 Work · 5 This offer ·       |
        |   6 Other                                                                      |
        |                                                                                |
        | Prompts 1/2                                                                    |
        | – What do we need to make it easier?                                           |
        | – Who feels the same? A hand sign is enough.                                   |
        | – Who nearby could help? Which offer exists already?                           |
        |                                                             everything saved ✓ |
        | Enter all fields · > Check-out · n new need · u undo · + urgent · l Level      |
        | j is right · h hands · digit = area · s Disturbance · ? Help                   |
        """)
  }

  @Test("the check-out")
  func checkOut() throws {
    #expect(
      try Trainer(in: .checkOut, .english).screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan ·  5 min left · 13:25 |
        | Check-in ✓   Topics ✓  Exchange ✓                       ▶ CHECK-OUT 2 of 7 min |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━│━━┃───── |
        |╭─ Check-out ───────────────── 2 of 6 ─╮ m m Takeaway                           |
        |│    1 Amina       4 fair              │ m f Keep or change                     |
        |│    2 Yonas       4 fair              │                                        |
        |│ ▶  3 Olena       is asked            │ 1 stormy · 2 rainy · 3 cloudy ·        |
        |│    4 Mehmet      open                │ 4 fair · 5 sunny                       |
        |│    5 Petra       open                │                                        |
        |│    6 Jürgen      open                │ Prompts 1/2                            |
        |│                                      │ – What do I take away today? One       |
        |│                                      │   sentence is enough.                  |
        |│                                      │ – From 1 to 5: how do I leave this     |
        |│                                      │   hour?                                |
        |│                                      │ – What would I like to thank someone   |
        |│                                      │   here for?                            |
        |│                                      │                                        |
        |│                                      │ ╭─ only for you ─────────────────────╮ |
        |│                                      │ │ Mood 4.0 (n = 2)                   │ |
        |│                                      │ ╰────────────────────────────────────╯ |
        |╰──────────────────────────────────────╯                                        |
        |                                                             everything saved ✓ |
        | l later · c add a word · ↑ correct · u undo · m … marks · p … person           |
        | digits 1–5 = mood · w pass · s Disturbance · > Wrap-up · Space given · ? Help  |
        """)
  }

  @Test("the wrap-up with what is open")
  func wrapUp() throws {
    #expect(
      try Trainer(in: .wrapUp, .english).screen().framed == """
        | Strong through exchange · session 2 · Wed 24 Mar 2021                    13:31 |
        | Check-in ✓  Topics ✓  Exchange ✓  Needs ✓  Check-out ✓  ▶ WRAP-UP              |
        |╭─ Wrap-up ─────────────────────────────────────────────────────────── 3 open ─╮|
        |│ ▶    “Ich komme beim Arzt nicht durch.”                   5 hands  area open │|
        |│      “Zu Hause fällt mir die Decke auf den Kopf.”         3 hands  area open │|
        |│      “Ich will Deutsch sprechen, nicht nur lernen.”       3 hands  area open │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | The hour: 6 people · 2 topics · 14 turns · 3 needs · 60 min                    |
        |                                                                                |
        | Areas: 1 Health · 2 Together · 3 Everyday life · 4 Work · 5 This offer ·       |
        |   6 Other                                                                      |
        |                                                                                |
        | What is open may stay open. > closes.                                          |
        |                                                             everything saved ✓ |
        | Now: Wrap-up.                                                                  |
        | digit = area · Enter all fields · s Disturbance · > close · ? Help             |
        """)
  }
}
