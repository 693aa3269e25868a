import Interface
import Screen
import Testing
import Words

@Suite("Screens of collecting and choosing")
struct TopicScreenTests {
  @Test("an earlier topic is chosen while one is typed")
  func typing() throws {
    #expect(
      try Trainer(after: .twoTopics).pressing("t t e r m i n Down Down").screen().framed == """
        | 2. Termin · Mi 24.03.2021            20 min vor dem Plan · noch 70 min · 12:20 |
        | Check-in ✓   ▶ THEMEN 0 von 7 min  Austausch            Bedürfnisse  Check-out |
        | ┃────────────│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Themen ─────────────────────────────────────────────────────────────────────╮|
        |│   Noch kein Thema. t nimmt eines auf.                                        │|
        |│ Themenspeicher                                                               │|
        |│ ▶      Impftermin (seit 17.03., 1×)                                          │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Fragen 1/2                                                                     |
        | – Worüber möchten wir heute sprechen?                                          |
        | – Was beschäftigt uns gerade? Ein Satz pro Thema.                              |
        | – Ein Thema von früher wartet noch. Passt es heute?                            |
        |╭─ Thema ──────────────────────────────────────────────────────────────────────╮|
        |│ Enter wieder aufnehmen     Tab   Gruppe oder Impuls                          │|
        |│ ↓     früheres Thema                                                         │|
        |│   Impftermin · wartet seit 17.03.                                            │|
        |│ ▶ Arzttermin bekommen · schon am 17.03. besprochen                           │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | y: 20 Minuten mehr Austausch, Ende 13:30                   alles gespeichert ✓ |
        | Thema: termin                                                                  |
        | Enter übernimmt · Esc lässt es · Ziffer = Text · Strg-U leert                  |
        """)
  }

  @Test("the same in a small window")
  func typingSmall() throws {
    #expect(
      try Trainer(after: .twoTopics).pressing("t t e r m i n Down").screen(rows: 20, columns: 60).framed == """
        | 2. Termin        20 min vor dem Plan · noch 70 min · 12:20 |
        | Check-in ✓  ▶ THEMEN 0 von 7 min  Austausch  Bedürfnisse   |
        |╭─ Themen ─────────────────────────────────────────────────╮|
        |│   Noch kein Thema. t nimmt eines auf.                    │|
        |│ Themenspeicher                                           │|
        |│ ▶      Impftermin (seit 17.03., 1×)                      │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        |╭─ Thema ──────────────────────────────────────────────────╮|
        |│ Enter holen                Tab   Gruppe oder Impuls      │|
        |│ ↓     früheres Thema                                     │|
        |│ ▶ Impftermin · wartet seit 17.03.                        │|
        |│   Arzttermin bekommen · schon am 17.03. besprochen       │|
        |╰──────────────────────────────────────────────────────────╯|
        | y: 20 min mehr Austausch, Ende 13:30   alles gespeichert ✓ |
        | Thema: termin                                              |
        | Enter übernimmt · Esc lässt es · Ziffer = Text             |
        """)
  }

  @Test("the same in English")
  func typingEnglish() throws {
    #expect(
      try Trainer(after: .twoTopics, .english).pressing("t t e r m i n Down").screen().framed == """
        | session 2 · Wed 24 Mar 2021         20 min ahead of plan · 70 min left · 12:20 |
        | Check-in ✓   ▶ TOPICS 0 of 7 min  Exchange                 Needs     Check-out |
        | ┃────────────│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Topics ─────────────────────────────────────────────────────────────────────╮|
        |│   No topic yet. t adds one.                                                  │|
        |│ Topic store                                                                  │|
        |│ ▶      Impftermin (since 17 Mar, 1×)                                         │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Prompts 1/2                                                                    |
        | – What would we like to talk about today?                                      |
        | – What is on our minds? One sentence per topic.                                |
        | – A topic from before is still waiting. Does it fit today?                     |
        |╭─ Topic ──────────────────────────────────────────────────────────────────────╮|
        |│ Enter take it            Tab   group or impulse   ↓     earlier topic        │|
        |│ ▶ Impftermin · waiting since 17 Mar                                          │|
        |│   Arzttermin bekommen · talked about on 17 Mar                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | y: 20 minutes more exchange, end 13:30                      everything saved ✓ |
        | Topic: termin                                                                  |
        | Enter takes it · Esc leaves it · digit = text · Ctrl-U clears                  |
        """)
  }

  @Test("pasted lines of a chat, before they become topics")
  func pasted() throws {
    #expect(
      try Trainer(in: .topics).pasting().screen().framed == """
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
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Fragen 1/2                                                                     |
        | – Worüber möchten wir heute sprechen?                                          |
        |╭─ 4 Themen aufnehmen? (Gruppe) ───────────────────────────────────────────────╮|
        |│ ? Maria: Wer passt auf?                                                      │|
        |│ ? Petras Idee                                                                │|
        |│ · Bus und Bahn                                                               │|
        |│ · Wohnung finden                                                             │|
        |│ ? Namen in 2 Zeilen? Taste - nimmt Anfänge weg.                              │|
        |│ Fehlt hier: 1 doppelt.                                                       │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                            alles gespeichert ✓ |
        | Tab Gruppe oder Impuls · ↑↓ blättern                                           |
        | Enter nimmt alle auf · Esc nimmt keine · Ziffer = nichts                       |
        """)
  }

  @Test("pasted lines below the timer, in a small window")
  func pastedSmall() throws {
    #expect(
      try Trainer(in: .exchange).pasting().screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 36 min · 12:54 |
        | Themen ✓  ▶ AUSTAUSCH 7 von 28 min  Bedürfnisse            |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ 7:20 von 10:00        ━━━━━━━━━━━━━━━━━━━━━━━━━┃──────── │|
        |│   █    ████ ████      Mehmet spricht                     │|
        |│  ██  █ █  █ █         läuft                              │|
        |│   █    █  █ ████      bis 2:00                           │|
        |│   █  █ █  █    █                                         │|
        |│  ███   ████ ████      ██████████████████▍··············· │|
        |╰─ Enter beendet · + eine Minute · h anhalten ─────────────╯|
        |╭─ 4 Themen aufnehmen? (Gruppe) ───────────────────────────╮|
        |│ ? Maria: Wer passt auf?                                  │|
        |│ ? Petras Idee                                            │|
        |│ … und 2 mehr                                             │|
        |│ ? Namen in 2 Zeilen? Taste - nimmt Anfänge weg.          │|
        |│ Fehlt hier: 1 doppelt.                                   │|
        |╰──────────────────────────────────────────────────────────╯|
        | Merker (1): Bedürfnis (Petra)          alles gespeichert ✓ |
        | Tab Gruppe oder Impuls · ↑↓ blättern                       |
        | Enter nimmt alle auf · Esc nimmt keine · Ziffer = nichts   |
        """)
  }

  @Test("pasted lines in English")
  func pastedEnglish() throws {
    #expect(
      try Trainer(in: .topics, .english).pasting().screen().framed == """
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
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Prompts 1/2                                                                    |
        | – What would we like to talk about today?                                      |
        |╭─ Add 4 topics? (group) ──────────────────────────────────────────────────────╮|
        |│ ? Maria: Wer passt auf?                                                      │|
        |│ ? Petras Idee                                                                │|
        |│ · Bus und Bahn                                                               │|
        |│ · Wohnung finden                                                             │|
        |│ ? Names in 2 lines? Key - takes beginnings off.                              │|
        |│ Left out: 1 repeated.                                                        │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                             everything saved ✓ |
        | ↑↓ scroll                                                                      |
        | Enter adds all · Esc adds none · digit = nothing · Tab group or impulse        |
        """)
  }

  @Test("a merged topic leaves its trace, and a tie is said of both")
  func merged() throws {
    #expect(
      try Trainer(in: .topics).pressing("z 3").screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 44 min · 12:46 |
        | Check-in ✓   ▶ THEMEN 6 von 7 min  Austausch            Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Themen ─────────────────────────────────── 11 von 12 Punkten · je Person 2 ─╮|
        |│    1.  Arzttermin bekommen, wenn immer besetzt ist              5  •••••     │|
        |│    2.  Allein zu Hause: Was hilft?                              3  •••       │|
        |│        gleich viele Punkte                                                   │|
        |│ ▶  3.  Deutsch üben ohne Kurs                                   3  •••       │|
        |│        gleich viele Punkte                                                   │|
        |│        + Was Masken kosten                                                   │|
        |│ Themenspeicher                                                               │|
        |│        Impftermin (seit 17.03., 1×)                                          │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | Gleichstand: „Allein zu Hause: Was hi…“, „Deutsch üben ohne Kurs“ – d          |
        | entscheidet                                                                    |
        |                                                                                |
        | Fragen 1/2                                                                     |
        | – Worüber möchten wir heute sprechen?                                          |
        | – Was beschäftigt uns gerade? Ein Satz pro Thema.                              |
        | – Ein Thema von früher wartet noch. Passt es heute?                            |
        |                                                            alles gespeichert ✓ |
        | Zusammengelegt. c ändert den Titel.                                            |
        | + Punkt · > Austausch · Ziffer = nichts · s Störung · l trennen · ? Hilfe      |
        """)
  }

  @Test("deciding a tie in a small window")
  func tieSmall() throws {
    #expect(
      try Trainer(in: .topics).pressing("z 3 Up d").screen(rows: 20, columns: 60).framed == """
        | 2. Termin · Mi 24.03.2021    im Plan · noch 44 min · 12:46 |
        | Check-in ✓  ▶ THEMEN 6 von 7 min  Austausch  Bedürfnisse   |
        |╭─ Themen ─────────────── 11 von 12 Punkten · je Person 2 ─╮|
        |│    1.  Arzttermin bekommen, wenn immer      5  •••••     │|
        |│        besetzt ist                                       │|
        |│ ▶  2.  Allein zu Hause: Was hilft?          3  •••       │|
        |│        gleich viele Punkte                               │|
        |│    3.  Deutsch üben ohne Kurs               3  •••       │|
        |│        gleich viele Punkte                               │|
        |╰──────────────────────────────────────────── ↓ 2 weitere ─╯|
        | Gleichstand: „Allein zu Hause: Was hi…“, „Deutsch üben     |
        | ohne Kurs“ – d entscheidet                                 |
        | Fragen 1/2                                                 |
        | – Worüber möchten wir heute sprechen?                      |
        |╭─ Warum zuerst? ──────────────────────────────────────────╮|
        |│ Enter setzt „Allein zu Hause: Was hilft?“ nach vorn      │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                        alles gespeichert ✓ |
        | Warum zuerst? älterer Vorschlag                            |
        | Enter übernimmt · Esc lässt es · Ziffer = neuer Text       |
        """)
  }

  @Test("deciding a tie in English")
  func tieEnglish() throws {
    #expect(
      try Trainer(in: .topics, .english).pressing("z 3 Up d").screen().framed == """
        | session 2 · Wed 24 Mar 2021                      on plan · 44 min left · 12:46 |
        | Check-in ✓   ▶ TOPICS 6 of 7 min  Exchange                 Needs     Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Topics ──────────────────────────────────────────── 11 of 12 dots · 2 each ─╮|
        |│    1.  Arzttermin bekommen, wenn immer besetzt ist              5  •••••     │|
        |│ ▶  2.  Allein zu Hause: Was hilft?                              3  •••       │|
        |│        equal dots                                                            │|
        |│    3.  Deutsch üben ohne Kurs                                   3  •••       │|
        |│        equal dots                                                            │|
        |│        + Was Masken kosten                                                   │|
        |│ Topic store                                                                  │|
        |╰─────────────────────────────────────────────────────────────────── ↓ 1 more ─╯|
        | Tie: “Allein zu Hause: Was hi…”, “Deutsch üben ohne Kurs” – d decides          |
        |                                                                                |
        | Prompts 1/2                                                                    |
        | – What would we like to talk about today?                                      |
        | – What is on our minds? One sentence per topic.                                |
        | – A topic from before is still waiting. Does it fit today?                     |
        |╭─ Why first? ─────────────────────────────────────────────────────────────────╮|
        |│ Enter puts “Allein zu Hause: Was hilft?” first                               │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                             everything saved ✓ |
        | Why first? older suggestion                                                    |
        | Enter takes it · Esc leaves it · digit = new text · ← → edits                  |
        """)
  }

  @Test("more than ten answers")
  func manyAnswers() throws {
    #expect(
      try Trainer(in: .topics).pasting("a|b|c|d|e|f|g|h|i|k").pressing("Enter z Tab").screen().framed == """
        | 2. Termin · Mi 24.03.2021                        im Plan · noch 44 min · 12:46 |
        | Check-in ✓   ▶ THEMEN 6 von 7 min  Austausch            Bedürfnisse  Check-out |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Themen ─────────────────────────────────── 11 von 18 Punkten · je Person 3 ─╮|
        |│    1.  Arzttermin bekommen, wenn immer besetzt ist              5  •••••     │|
        |│    2.  Allein zu Hause: Was hilft?                              3  •••       │|
        |│    3.  Deutsch üben ohne Kurs                                   2  ••        │|
        |│    4.  Was Masken kosten                                        1  •         │|
        |│ ▶  5.  a                                                        0            │|
        |│    6.  b                                                        0            │|
        |│    7.  c                                                        0            │|
        |│    8.  d                                                        0            │|
        |╰──────────────────────────────────────────────────────────────── ↓ 7 weitere ─╯|
        | Fragen 1/2                                                                     |
        | – Worüber möchten wir heute sprechen?                                          |
        | – Was beschäftigt uns gerade? Ein Satz pro Thema.                              |
        | – Ein Thema von früher wartet noch. Passt es heute?                            |
        |╭─ Womit zusammenlegen? ───────────────────────────────────────────────────────╮|
        |│ 1   h                         2   i                                          │|
        |│ 3   k                         Tab Antwort 1 bis 10 von 13                    │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                            alles gespeichert ✓ |
        |                                                                                |
        | Ziffer wählt · Tab zeigt weitere · Esc zurück · ↑↓ wählen                      |
        """)
  }
}
