import Interface
import Screen
import Testing
import Words

@testable import stark

@Suite("English screens of the net of partners, at 60×20")
struct EnglishSmallNetScreenTests {
  @Test("the fields of a network partner")
  func partnerFields() throws {
    let desk = try DemoDesk(in: .partnerFields, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partner ──────────────────────── field 3 of 11 ─╮|
        |│   Name                 Familienzentrum Kinzigaue         │|
        |│   District             Kinzigaue                         │|
        |│ ▶ Offer                –                                 │|
        |│   Contact              –                                 │|
        |│   Last checked         –                                 │|
        |│   What is agreed?      Der Mittwochvormittag steht auch… │|
        |│   Next step            Aushang ohne das Wort „Familie“ … │|
        |│   Step by when?        30 Apr 2021                       │|
        |│   What is in the way?  Viele denken: Das ist nur für Fa… │|
        |│   What would help?     Ein Vormittag, zu dem ausdrückli… │|
        |│   Stage                agreed since 14 Apr               │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | ↑↓ select · Enter changes · Esc closes · digit = nothing   |
        """)
  }

  @Test("the question for a stage")
  func partnerStage() throws {
    let desk = try DemoDesk(in: .partnerStage, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partners · all ─────────────────────────────────╮|
        |│   Name                           Stage                   │|
        |│   Ernährungsberatung (Kassenku…  known since 14 Apr      │|
        |│ ▶ Familienzentrum Kinzigaue      agreed since 14 Apr     │|
        |│     Aushang ohne das Wort „Familie“ besprechen (by 30 A… │|
        |│     not checked yet · 1 need                             │|
        |│   Integrationslotsen Weilgrund   known since 21 Apr      │|
        |│   Medienverleih Stadtbücherei …  in talks since 21 Apr   │|
        |│                                                          │|
        |│ 8 not checked yet                                        │|
        |╰─ [1 all (8)]  2  3  4 ──────────────────────── ↓ 4 more ─╯|
        |╭─ How far are we with Familienzentrum Kinzigaue? ─────────╮|
        |│ 1 known        2 in talks     3 agreed                   │|
        |│ 4 reliable     5 gone quiet                              │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | a digit chooses · Esc back · ↑↓ select                     |
        """)
  }

  @Test("who needs a word again")
  func words() throws {
    let desk = try DemoDesk(in: .words, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partners · to contact ──────────────────────────╮|
        |│   Name                      why                          │|
        |│ ▶ Familienzentrum Kinziga…  step was due 30 Apr          │|
        |│   Sportverein Lahnhöhe      quiet since 21 Apr · Seit d… │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ We get in touch: step due, gone quiet, or not checked    │|
        |│ for 90 days.                                             │|
        |╰─ 1  [2 contact (2)]  3  4 ───────────────────────────────╯|
        |                                                            |
        | a new · c change · s stage · j checked · w take out        |
        | ↑↓ select · Enter opens · digits 1–4 = page · ? Help       |
        """)
  }

  @Test("which needs wait for whom")
  func waiting() throws {
    let desk = try DemoDesk(in: .waiting, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partners · what waits for whom ─ Frühjahr 2021 ─╮|
        |│   In own words                        since  Status      │|
        |│ Ernährungsberatung (Kassenkurs) (1)                      │|
        |│ ▶ “Ich will wissen, was beim Faste…  14 Apr  in progress │|
        |│ Integrationslotsen Weilgrund (1)                         │|
        |│   “Ich brauche einen Impftermin in…  21 Apr  captured    │|
        |│ Medienverleih Stadtbücherei Kinzigaue (1)                │|
        |│   “Wir haben ein Handy für drei Ki…   7 Apr  in progress │|
        |│ Nachbarschaftstreff Lahnhöhe (1)                         │|
        |│   “Zu Hause fällt mir die Decke au…  24 Mar  in progress │|
        |│ Online-Sprachcafé Weilgrund (1)                          │|
        |│   “Ich will Deutsch sprechen, nich…  24 Mar  in progress │|
        |│ Terminservice 116 117 (1)                                │|
        |│   “Ich komme beim Arzt nicht durch…  24 Mar  forwarded   │|
        |╰─ 1  2  [3 waiting (12)]  4 ─────────────────── ↓ 6 more ─╯|
        |                                                            |
        | a new · c change · s stage · j checked · w take out        |
        | ↑↓ select · Enter to board · digits 1–4 = page · ? Help    |
        """)
  }

  @Test("needs that no helper yet with")
  func alone() throws {
    let desk = try DemoDesk(in: .alone, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partners · no helper yet ─────── Frühjahr 2021 ─╮|
        |│ Somebody can help with every open need.                  │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |╰─ 1  2  3  [4 no helper (0)] ─────────────────────────────╯|
        |                                                            |
        | a new · c change · s stage · j checked · w take out        |
        | ↑↓ select · Enter opens · digits 1–4 = page · ? Help       |
        """)
  }
}
