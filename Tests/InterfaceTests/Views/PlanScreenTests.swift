import Interface
import Screen
import Testing
import Words

@Suite("Screens of an hour that is not on its plan")
struct PlanScreenTests {
  @Test("a check-in that begins late, in German")
  func late() throws {
    var trainer = try Trainer()
    trainer.enter(.preparation)
    trainer.look(at: "12:37:00")
    trainer.press(">")
    #expect(
      trainer.screen().framed == """
        | 2. Termin · Mi 24.03.2021          7 min hinter dem Plan · noch 53 min · 12:37 |
        | ▶ CHECK-IN 0 von 10 min  Austausch                      Bedürfnisse  Check-out |
        | ━━━━━━━━━┃───│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Check-in ───────────────── 0 von 5 ─╮ Antworten an die Gruppe 0/2            |
        |│ ▶  1 Amina       dran                │ ▶ Ich weiß nicht, welche Regel heute   |
        |│    2 Yonas       offen               │   gilt.                                |
        |│    4 Mehmet      offen               │   aufgenommen · noch nicht             |
        |│    5 Petra       offen               │   rückgemeldet                         |
        |│    6 Jürgen      offen               │   Ich möchte einmal in der Woche mit   |
        |│    3 Olena erwartet, noch nicht da   │   jemandem reden.                      |
        |│                                      │   aufgenommen · noch nicht             |
        |│                                      │   rückgemeldet                         |
        |│                                      │ 1 stürmisch · 2 regnerisch ·           |
        |│                                      │ 3 wolkig · 4 heiter · 5 sonnig         |
        |│                                      │ Fragen 1/3                             |
        |│                                      │ – Wie ist das Wetter in mir? Sonne,    |
        |│                                      │   Wolken, Regen oder Sturm?            |
        |│                                      │ – Von 1 bis 5: Wie viel Kraft ist      |
        |│                                      │   heute da?                            |
        |│                                      │ – Ein Wort für heute. Das reicht       |
        |╰──────────────────────────────────────╯   schon.                               |
        | y: 7 min weniger Austausch   Einwahl: Olena (Link) 9 min   alles gespeichert ✓ |
        | Jetzt: Check-in. Noch offen: Einwahl Olena (Link).                             |
        | Ziffer 1–5 = Stimmung · w weitergeben · s Störung · > Themen · ? Hilfe         |
        """)
  }

  @Test("an exchange that lasts too long, in English and in the smallest window")
  func long() throws {
    var trainer = try Trainer(in: .exchange, .english)
    trainer.look(at: "13:18:00")
    #expect(
      trainer.screen(rows: 20, columns: 60).framed == """
        | session 2          3 min behind plan · 12 min left · 13:18 |
        | Check-in ✓  Topics ✓  ▶ EXCHANGE 31 of 28 min  Needs       |
        |╭─ Arzttermin bekommen, wenn immer besetzt ist ────────────╮|
        |│ time is up +21:00       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┃ │|
        |│ ████ █  █   █  █ ████   Mehmet speaks                    │|
        |│    █ █  █ █ █  █ █      time is up +22:45                │|
        |│ ████ ████   ████ ████   until 2:00                       │|
        |│ █       █ █    █    █                                    │|
        |│ ████    █      █ ████   ████████████████████████████████ │|
        |╰─ Enter ends it · + one minute · h pause · w pass ────────╯|
        |╭─ Speaking list ──────────────────────────────────────────╮|
        |│ now 4 Mehmet                                  first turn │|
        |│ 1. 3 Olena                                    first turn │|
        |│ 2. 6 Jürgen                                       turn 2 │|
        |│ no turn yet: 2 Yonas                                     │|
        |│                                                          │|
        |╰─ PgUp earlier · PgDn later ──────────────────────────────╯|
        | y: 2 min less needs, …   Marks: 1       everything saved ✓ |
        | s Disturbance · b need · Enter ends it · + one minute      |
        | Space next person · digit = raises hand · ? Help           |
        """)
  }

  @Test("a preparation with minutes from the past, in German and in the smallest window")
  func suggestion() throws {
    #expect(
      try Trainer(inSixthPreparation: .german).screen(rows: 20, columns: 60).framed == """
        | 6. Termin · Mi 24.03.2021          Beginn in 1 min · 12:29 |
        | ▶ VORBEREITUNG  Check-in  Themen  Austausch  Bedürfnisse   |
        |╭─ Gruppe ─────── 5 da ─╮ Antworten an die Gruppe           |
        |│ ✓   1 Amina           │   Ich weiß nicht, welche Regel    |
        |│ ✓   2 Yonas           │   heute gilt.                     |
        |│ …   3 Olena Link      │   aufgenommen · noch nicht        |
        |│ ✓   4 Mehmet          │   rückgemeldet                    |
        |│ ✓   5 Petra           │   Ich möchte einmal in der Woche  |
        |│ ✓   6 Jürgen          │   mit jemandem reden.             |
        |│     8 Tomasz          │   aufgenommen · noch nicht        |
        |│                       │   rückgemeldet                    |
        |│                       │                                   |
        |│                       │ Themenspeicher                    |
        |│                       │ · Impftermin (seit 17.03., 1×)    |
        |│                       │                                   |
        |│                       │ Moderation: Katrin ·              |
        |╰───────────────────────╯ ↓ mehr                            |
        | c: 11/6/27/9/7 aus 5 Terminen          alles gespeichert ✓ |
        | Einwahlproblem: Link. Deniz hilft. Die Uhr läuft.          |
        | Ziffer = ist da · a neue Person · > Check-in · ? Hilfe     |
        """)
  }
}
