import Interface
import Screen
import Testing
import Words

@testable import stark

@Suite("English screens of the net of partners")
struct EnglishNetScreenTests {
  @Test("the fields of a network partner")
  func partnerFields() throws {
    let desk = try DemoDesk(in: .partnerFields, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partner ──────────────────────────────────────────── field 3 of 11 ─╮|
        |│   Name                 Familienzentrum Kinzigaue                             │|
        |│   District             Kinzigaue                                             │|
        |│ ▶ Offer                –                                                     │|
        |│   Contact              –                                                     │|
        |│   Last checked         –                                                     │|
        |│   What is agreed?      Der Mittwochvormittag steht auch Menschen ohne Kinde… │|
        |│   Next step            Aushang ohne das Wort „Familie“ besprechen            │|
        |│   Step by when?        30 Apr 2021                                           │|
        |│   What is in the way?  Viele denken: Das ist nur für Familien.               │|
        |│   What would help?     Ein Vormittag, zu dem ausdrücklich alle eingeladen s… │|
        |│   Stage                agreed since 14 Apr                                   │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | ↑↓ select · Enter changes · Esc closes · digit = nothing                       |
        """)
  }

  @Test("the question for a stage")
  func partnerStage() throws {
    let desk = try DemoDesk(in: .partnerStage, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partners · all ─────────────────────────────────────────────────────╮|
        |│   Name                         Stage                    District       needs │|
        |│   Ernährungsberatung (Kassen…  known since 14 Apr       all districts      1 │|
        |│ ▶ Familienzentrum Kinzigaue    agreed since 14 Apr      Kinzigaue          1 │|
        |│   Integrationslotsen Weilgru…  known since 21 Apr       Weilgrund          1 │|
        |│   Medienverleih Stadtbüchere…  in talks since 21 Apr    Kinzigaue          1 │|
        |│   Nachbarschaftstreff Lahnhö…  reliable since 21 Apr    Lahnhöhe           1 │|
        |│                                                                              │|
        |│ 8 not checked yet                                                            │|
        |╰─ [1 all (8)]  2 contact (2)  3 waiting (12)  4 no helper (0) ───── ↓ 3 more ─╯|
        |╭─ Network partner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue                               │|
        |│ District             Kinzigaue                                               │|
        |│ What is agreed?      Der Mittwochvormittag steht auch Menschen ohne          │|
        |│                      Kinder offen. …                                         │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |╭─ How far are we with Familienzentrum Kinzigaue? ─────────────────────────────╮|
        |│ 1 known        2 in talks     3 agreed       4 reliable     5 gone quiet     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | a digit chooses · Esc back · ↑↓ select                                         |
        """)
  }

  @Test("who needs a word again")
  func words() throws {
    let desk = try DemoDesk(in: .words, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partners · to contact ──────────────────────────────────────────────╮|
        |│   Name                      why                                      Contact │|
        |│ ▶ Familienzentrum Kinziga…  step was due 30 Apr                              │|
        |│   Sportverein Lahnhöhe      quiet since 21 Apr · Seit dem ersten A…          │|
        |│                                                                              │|
        |│ We get in touch: step due, gone quiet, or not checked for 90 days.           │|
        |╰─ 1 all (8)  [2 contact (2)]  3 waiting (12)  4 no helper (0) ────────────────╯|
        |╭─ Network partner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue                               │|
        |│ District             Kinzigaue                                               │|
        |│ What is agreed?      Der Mittwochvormittag steht auch Menschen ohne          │|
        |│                      Kinder offen.                                           │|
        |│ Next step            Aushang ohne das Wort „Familie“ besprechen              │|
        |│ Step by when?        30 Apr 2021                                             │|
        |│ What is in the way?  Viele denken: Das ist nur für Familien.                 │|
        |│ What would help?     Ein Vormittag, zu dem ausdrücklich alle eingeladen      │|
        |│                      sind.                                                   │|
        |│ Stage                agreed since 14 Apr – Der Vormittag ist offen. …        │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | s stage · j checked · w take out · u undo · g b Board of needs · g h Today     |
        | ↑↓ select · Enter opens · digits 1–4 = page · a new · c change · ? Help        |
        """)
  }

  @Test("which needs wait for whom")
  func waiting() throws {
    let desk = try DemoDesk(in: .waiting, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partners · what waits for whom ───────────────────── Frühjahr 2021 ─╮|
        |│   In own words                                            since  Status      │|
        |│ Ernährungsberatung (Kassenkurs) (1)                                          │|
        |│ ▶ “Ich will wissen, was beim Fasten guttut.”             14 Apr  in progress │|
        |│ Integrationslotsen Weilgrund (1)                                             │|
        |│   “Ich brauche einen Impftermin in meiner Sprache.”      21 Apr  captured    │|
        |│ Medienverleih Stadtbücherei Kinzigaue (1)                                    │|
        |│   “Wir haben ein Handy für drei Kinder.”                  7 Apr  in progress │|
        |│ Nachbarschaftstreff Lahnhöhe (1)                                             │|
        |│   “Zu Hause fällt mir die Decke auf den Kopf.”           24 Mar  in progress │|
        |│ Online-Sprachcafé Weilgrund (1)                                              │|
        |│   “Ich will Deutsch sprechen, nicht nur lernen.”         24 Mar  in progress │|
        |╰─ 1 all (8)  2 contact (2)  [3 waiting (12)]  4 no helper (0) ───── ↓ 7 more ─╯|
        |╭─ Need ─────────────────────────────────────────────── Session 5, Wed 14 Apr ─╮|
        |│ In own words         Ich will wissen, was beim Fasten guttut.                │|
        |│ Area                 Nutrition                                               │|
        |│ Level                for us                                                  │|
        |│ How urgent?          can wait …                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | s stage · j checked · w take out · u undo · g b Board of needs · g h Today     |
        | ↑↓ select · Enter to board · digits 1–4 = page · a new · c change · ? Help     |
        """)
  }

  @Test("needs that no helper yet with")
  func alone() throws {
    let desk = try DemoDesk(in: .alone, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partners · no helper yet ─────────────────────────── Frühjahr 2021 ─╮|
        |│ Somebody can help with every open need.                                      │|
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
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰─ 1 all (8)  2 contact (2)  3 waiting (12)  [4 no helper (0)] ────────────────╯|
        |                                                                                |
        | s stage · j checked · w take out · u undo · g b Board of needs · g h Today     |
        | ↑↓ select · Enter opens · digits 1–4 = page · a new · c change · ? Help        |
        """)
  }
}
