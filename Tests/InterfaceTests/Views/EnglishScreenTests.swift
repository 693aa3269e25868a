import Interface
import Screen
import Testing

@Suite("English screens at 80×24")
struct EnglishScreenTests {
  @Test("the start screen")
  func today() throws {
    #expect(
      try Trainer(in: .today, .english).screen().framed == """
        | Strong through exchange · session 2 · 24 Mar     12:46   44 min left · on plan |
        | Check-in ✓  ▶ TOPICS 6 of 7 min  Exchange  Needs  Check-out  Wrap-up           |
        |┌─ Topics ──────────────────────────────────────────── 11 of 12 dots · 2 each ─┐|
        |│    1. Arzttermin bekommen, wenn immer besetzt ist                5 •••••     │|
        |│    2. Allein zu Hause: Was hilft?                                3 •••       │|
        |│    3. Deutsch üben ohne Kurs                                     2 ••        │|
        |│ ▶  4. Was Masken kosten                                          1 •         │|
        |│ Topic store                                                                  │|
        |│       Impftermin (since 17 Mar, 1×)                                          │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |└──────────────────────────────────────────────────────────────────────────────┘|
        | Prompts 1/2                                                                    |
        | – What would we like to talk about today?                                      |
        | – What is on our minds? One sentence per topic.                                |
        | – A topic from before is still waiting. Does it fit today?                     |
        |                                                             everything saved ✓ |
        | Enter choose · h by thumbs · z merge · w drop · u undo                         |
        | t topic · + dot · > Exchange · digit = nothing · - dot off · ? Help            |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try Trainer(in: .preparation, .english).screen().framed == """
        | Strong through exchange · session 2 · 24 Mar     12:54   36 min left · on plan |
        | Check-in ✓  Topics ✓  ▶ EXCHANGE 7 of 28 min  Needs  Check-out  Wrap-up        |
        |┌─ Arzttermin bekommen, wenn immer besetzt ist ──┐┌─ Speaking list ────────────┐|
        |│                                                ││ now 4 Mehmet    first turn │|
        |│   █    ████ ████      Mehmet speaks            ││ 1. 3 Olena      first turn │|
        |│  ██  █ █  █ █         running                  ││ 2. 6 Jürgen         turn 2 │|
        |│   █    █  █ ████      until 2:00               ││                            │|
        |│   █  █ █  █    █                               ││ no turn yet                │|
        |│  ███   ████ ████                               ││ 2 Yonas                    │|
        |└───────────────────────── topic: 7:20 of 10:00 ─┘│ – No turn yet? Whoever     │|
        | Further topics · 4 topics left, 5 min each       │   would like one is        │|
        |   Allein zu Hause: Was hilft?                    │   welcome now.             │|
        |   Deutsch üben ohne Kurs                         │                            │|
        |   Was Masken kosten                              │                            │|
        | Prompts 1/8                                      │                            │|
        | – Who would like to start and tell us something? │                            │|
        | – What I understood is: … Is that right?         │                            │|
        | – That took courage. Thank you for telling us.   │                            │|
        | Speaking time: Amina 2:00 · Mehmet 1:05 ·        │                            │|
        |   Petra 1:50 · Jürgen 1:35 ·                     │                            │|
        |   Facilitation/silence 0:50                      └────────────────────────────┘|
        | Marks (1): need (Petra)                                     everything saved ✓ |
        | + one minute · z extend · → next topic · > Needs · u undo · v hide             |
        | Space next person · digit = raises hand · b need · Enter ends it · ? Help      |
        """)
  }

  @Test("the check-in with somebody being asked")
  func checkIn() throws {
    #expect(
      try Trainer(in: .checkIn, .english).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.    12:59   noch 31 min · im Plan |
        | Check-in ✓  Themen ✓  ▶ AUSTAUSCH 12 von 28 min  Bedürfnisse  Check-out        |
        |┌─ Arzttermin bekommen, wenn immer besetzt ist ──┐┌─ Redeliste ────────────────┐|
        |│                                                ││ niemand spricht            │|
        |│ ████   ████ ████      Niemand spricht          ││                            │|
        |│ █  █ █ █  █ █  █      Niemand wartet.          ││                            │|
        |│ █  █   █  █ █  █                               ││                            │|
        |│ █  █ █ █  █ █  █                               ││                            │|
        |│ ████   ████ ████                               ││                            │|
        |└─────────────────────── Thema: 12:50 von 14:00 ─┘│                            │|
        | Weitere Themen · noch 4 Themen, je 3 min         │                            │|
        |   Allein zu Hause: Was hilft?                    │                            │|
        |   Deutsch üben ohne Kurs                         │                            │|
        |   Was Masken kosten                              │                            │|
        | Fragen 1/8                                       │                            │|
        | – Wer mag anfangen und etwas erzählen?           │                            │|
        | – Ich habe verstanden: … Stimmt das so?          │                            │|
        | – Das hat Mut gebraucht. Danke fürs Erzählen.    │                            │|
        | Redezeit: Amina 2:00 · Yonas 1:15 · Olena 1:40 · │                            │|
        |   Mehmet 1:20 · Petra 1:50 · Jürgen 2:35 ·       │                            │|
        |   Moderation/Stille 2:10                         └────────────────────────────┘|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | → nächstes Thema · > Bedürfnisse · u zurücknehmen · v verdecken                |
        | Ziffer = spricht · b Bedürfnis · z verlängern · o Pause · ? Hilfe              |
        """)
  }

  @Test("choosing topics by dots")
  func topics() throws {
    #expect(
      try Trainer(in: .topics, .english).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.    13:02   noch 28 min · im Plan |
        | Check-in ✓  Themen ✓  ▶ AUSTAUSCH 15 von 28 min  Bedürfnisse  Check-out        |
        |┌─ Arzttermin bekommen, wenn immer besetzt ist ──┐┌─ Redeliste ────────────────┐|
        |│                                                ││ niemand spricht            │|
        |│   █    ████ ████      Aktive Pause             ││                            │|
        |│  ██  █ █  █ █  █      Übung ist um ·           ││                            │|
        |│   █    █  █ █  █      Pause bis 3:00           ││                            │|
        |│   █  █ █  █ █  █                               ││                            │|
        |│  ███   ████ ████                               ││                            │|
        |└───────────────────── Thema: Zeit ist um +0:00 ─┘│                            │|
        | Aktive Pause: In die Ferne schauen               │                            │|
        | Vom Bildschirm wegschauen, weit aus dem Fenster. │                            │|
        | Der Blick darf ruhen.                            │                            │|
        | Sitzen bleiben und weit in den Raum schauen. Der │                            │|
        | Blick darf ruhen.                                │                            │|
        | Nur so weit, wie es guttut. Mitmachen ist        │                            │|
        | freiwillig. Die Kamera darf aus sein.            │                            │|
        |                                                  │                            │|
        | Redezeit: Amina 2:00 · Yonas 1:15 · Olena 1:40 · │                            │|
        |   Mehmet 1:20 · Petra 2:45 · Jürgen 2:35 ·       │                            │|
        |   Moderation/Stille 2:25                         └────────────────────────────┘|
        | Merker (1): Bedürfnis (Petra)                              alles gespeichert ✓ |
        | b Bedürfnis · → nächstes Thema · > Bedürfnisse · u zurücknehmen · v verdecken  |
        | Leertaste beendet Pause · Ziffer = meldet sich · f andere Übung · ? Hilfe      |
        """)
  }

  @Test("the exchange with a speaker and two who wait")
  func exchange() throws {
    #expect(
      try Trainer(in: .exchange, .english).screen().framed == """
        | Stark durch Austausch · 2. Termin · Mi 24.03.    13:17   noch 13 min · im Plan |
        | Themen ✓  Austausch ✓  ▶ BEDÜRFNISSE 2 von 8 min  Check-out  Nachbereitung     |
        |┌─ Bedürfnisse ────────────────────────────────────────────────── 1 Bedürfnis ─┐|
        |│ ▶ „Ich komme beim Arzt nicht durch.“                                         │|
        |│     bestätigt ✓ · geteilt von 5 · Bereich offen                              │|
        |│   Bedürfnis (Yonas) · 13:05 · Text fehlt                                     │|
        |│   Bedürfnis (Amina) · 13:07 · Text fehlt                                     │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |└──────────────────────────────────────────────────────────────────────────────┘|
        | Fragen 1/2                                                                     |
        | – Was brauchen wir, damit es leichter wird?                                    |
        | – Wem geht es auch so? Ein Handzeichen genügt.                                 |
        | – Wer in der Nähe könnte helfen? Welches Angebot gibt es schon?                |
        |                                                            alles gespeichert ✓ |
        | > Check-out · n neues Bedürfnis · u zurücknehmen · + eilig · l Ebene           |
        | j stimmt · h Hände · Ziffer = Bereich · Enter alle Felder · ? Hilfe            |
        """)
  }
}
