import AcceptanceScripts
import Interface
import Screen
import Testing
import Words

@Suite("What the group sees")
struct GroupPagesTests {
  @Test("before the hour, at 80×24")
  func beginning() throws {
    #expect(
      try Trainer(in: .preparation).groupView().framed == """
        | Stark durch Austausch · 2. Termin                                    12:29 Uhr |
        |╭─ Willkommen ─────────────────────────────────────────────────────────────────╮|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                          Wir beginnen um 12:30 Uhr.                          │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |╭─ Gesprächsregeln ────────────────────────────────────────────────────────────╮|
        |│ · Ich spreche von mir.                                                       │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("in a round, at 80×24")
  func round() throws {
    #expect(
      try Trainer(in: .checkIn).groupView().framed == """
        | Stark durch Austausch · 2. Termin                  noch 56 Minuten · 12:34 Uhr |
        | ▶ Check-in                                                                     |
        | ━━━━━┃───────│────────│────────────────────────────────────│─────────│──────── |
        |╭─ Check-in ───────────────────────────────────────────────────────── 4 von 5 ─╮|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                Petra ist dran                                │|
        |│                         Weitergeben ist in Ordnung.                          │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |╭─ Gesprächsregeln ────────────────────────────────────────────────────────────╮|
        |│ · Ich spreche von mir.                                                       │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("of the topics with their dots, at 80×24")
  func topics() throws {
    let view = try Trainer(in: .topics).groupView().framed
    #expect(
      view == """
        | Stark durch Austausch · 2. Termin                  noch 44 Minuten · 12:46 Uhr |
        | ▶ Themen                                                                       |
        | ━━━━━━━━━━━━━│━━━━━━━┃│────────────────────────────────────│─────────│──────── |
        |╭─ Unsere Themen ──────────────────────────────────────────────────────────────╮|
        |│ 1. Arzttermin bekommen, wenn immer besetzt ist                   5 •••••     │|
        |│ 2. Allein zu Hause: Was hilft?                                   3 •••       │|
        |│ 3. Deutsch üben ohne Kurs                                        2 ••        │|
        |│ 4. Was Masken kosten                                             1 •         │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |╭─ Gesprächsregeln ────────────────────────────────────────────────────────────╮|
        |│ · Ich spreche von mir.                                                       │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("of the talk, at 80×24")
  func talk() throws {
    #expect(
      try Trainer(in: .exchange).groupView().framed == """
        | Stark durch Austausch · 2. Termin                  noch 36 Minuten · 12:54 Uhr |
        | ▶ Austausch                                                                    |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━┃───────────────────────────│─────────│──────── |
        |╭─ Thema ─────────────────────────────────────────────────── 7 von 10 Minuten ─╮|
        |│                 Arzttermin bekommen, wenn immer besetzt ist                  │|
        |│                                                                              │|
        |│                           ██        ████████  ████████                       │|
        |│                           ██        ████████  ████████                       │|
        |│                         ████    ██  ██    ██  ██                             │|
        |│                         ████    ██  ██    ██  ██                             │|
        |│                           ██        ██    ██  ████████                       │|
        |│                           ██        ██    ██  ████████                       │|
        |│                           ██    ██  ██    ██        ██                       │|
        |│                           ██    ██  ██    ██        ██                       │|
        |│                         ██████      ████████  ████████                       │|
        |│                         ██████      ████████  ████████                       │|
        |│                                                                              │|
        |│                                Mehmet spricht                                │|
        |│                         Als Nächstes: Olena, Jürgen                          │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |╭─ Gesprächsregeln ────────────────────────────────────────────────────────────╮|
        |│ · Ich spreche von mir.                                                       │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("of a break, at 80×24")
  func pause() throws {
    #expect(
      try Trainer(in: .pause).groupView().framed == """
        | Stark durch Austausch · 2. Termin                  noch 28 Minuten · 13:02 Uhr |
        | ▶ Austausch                                                                    |
        | ━━━━━━━━━━━━━│━━━━━━━━│━━━━━━━━━━━━━━━━━━━┃────────────────│─────────│──────── |
        |╭─ Aktive Pause: In die Ferne schauen ──────────────────────── Pause bis 3:00 ─╮|
        |│                                                                              │|
        |│                           ██        ████████  ████████                       │|
        |│                           ██        ████████  ████████                       │|
        |│                         ████    ██  ██    ██  ██    ██                       │|
        |│                         ████    ██  ██    ██  ██    ██                       │|
        |│                           ██        ██    ██  ██    ██                       │|
        |│                           ██        ██    ██  ██    ██                       │|
        |│                           ██    ██  ██    ██  ██    ██                       │|
        |│                           ██    ██  ██    ██  ██    ██                       │|
        |│                         ██████      ████████  ████████                       │|
        |│                         ██████      ████████  ████████                       │|
        |│                                                                              │|
        |│    Vom Bildschirm wegschauen, weit aus dem Fenster. Der Blick darf ruhen.    │|
        |│      Sitzen bleiben und weit in den Raum schauen. Der Blick darf ruhen.      │|
        |│  Nur so weit, wie es guttut. Mitmachen ist freiwillig. Die Kamera darf aus   │|
        |│                                    sein.                                     │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("while something is sorted out, at 80×24")
  func disturbance() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 Space")
    trainer.look(at: "12:55:00")
    #expect(
      try trainer.groupView().framed == """
        | Stark durch Austausch · 2. Termin                                    12:55 Uhr |
        |╭──────────────────────────────────────────────────────────────────────────────╮|
        |│                                                                              │|
        |│               ████████████         ███      ███   ████████████               │|
        |│               ████████████         ███      ███   ████████████               │|
        |│               ████████████         ███      ███   ████████████               │|
        |│               ███      ███   ███   ███      ███   ███      ███               │|
        |│               ███      ███   ███   ███      ███   ███      ███               │|
        |│               ███      ███   ███   ███      ███   ███      ███               │|
        |│               ███      ███         ████████████   ███      ███               │|
        |│               ███      ███         ████████████   ███      ███               │|
        |│               ███      ███         ████████████   ███      ███               │|
        |│               ███      ███   ███            ███   ███      ███               │|
        |│               ███      ███   ███            ███   ███      ███               │|
        |│               ███      ███   ███            ███   ███      ███               │|
        |│               ████████████                  ███   ████████████               │|
        |│               ████████████                  ███   ████████████               │|
        |│               ████████████                  ███   ████████████               │|
        |│                                                                              │|
        |│                              Wir klären etwas.                               │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }

  @Test("says thank you, at 80×24")
  func thanks() throws {
    #expect(
      try Trainer(in: .wrapUp).groupView().framed == """
        | Stark durch Austausch · 2. Termin                                    13:31 Uhr |
        |╭──────────────────────────────────────────────────────────────────────────────╮|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                           Danke für den Austausch.                           │|
        |│                            Bis zum nächsten Mal.                             │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        | v verdecken · q beenden                                                        |
        """)
  }
}
