import Interface
import Screen
import Testing
import Words

@testable import stark

@Suite("English screens of staff, at 60×20")
struct EnglishSmallStaffScreenTests {
  @Test("the directory of network partners")
  func partners() throws {
    let desk = try DemoDesk(in: .partners, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partners · all ─────────────────────────────────╮|
        |│   Name                           Stage                   │|
        |│ ▶ Ernährungsberatung             known since 14 Apr      │|
        |│   (Kassenkurs)                                           │|
        |│     not checked yet · 1 need                             │|
        |│   Familienzentrum Kinzigaue      agreed since 14 Apr     │|
        |│   Integrationslotsen Weilgrund   known since 21 Apr      │|
        |│   Medienverleih Stadtbücherei …  in talks since 21 Apr   │|
        |│   Nachbarschaftstreff Lahnhöhe   reliable since 21 Apr   │|
        |│   Online-Sprachcafé Weilgrund    agreed since 31 Mar     │|
        |│   Sportverein Lahnhöhe           gone quiet since 21 Apr │|
        |│   Terminservice 116 117          reliable since 14 Apr   │|
        |│                                                          │|
        |│ 8 not checked yet                                        │|
        |╰─ [1 all (8)]  2  3  4 ───────────────────────────────────╯|
        |                                                            |
        | a new · c change · s stage · j checked · w take out        |
        | ↑↓ select · Enter opens · digits 1–4 = page · ? Help       |
        """)
  }

  @Test("a network partner")
  func partner() throws {
    let desk = try DemoDesk(in: .partner, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Network partner ──────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue           │|
        |│ District             Kinzigaue                           │|
        |│ What is agreed?      Der Mittwochvormittag steht auch    │|
        |│                      Menschen ohne Kinder offen.         │|
        |│ Next step            Aushang ohne das Wort „Familie“     │|
        |│                      besprechen                          │|
        |│ Step by when?        30 Apr 2021                         │|
        |│ What is in the way?  Viele denken: Das ist nur für       │|
        |│                      Familien.                           │|
        |│ What would help?     Ein Vormittag, zu dem ausdrücklich  │|
        |│                      alle eingeladen sind.               │|
        |│ Stage                agreed since 14 Apr – Der Vormittag │|
        |│                      ist offen.                          │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                                            |
        | a new · c change · s stage · j checked · w take out        |
        | ↑↓ select · Enter closes · digits 1–4 = page · ? Help      |
        """)
  }

  @Test("the board with a partner and a derived demand")
  func derived() throws {
    let desk = try DemoDesk(in: .boardWithDemand, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Need ─────────────────────────── Session 2, Wed 24 Mar ─╮|
        |│ In own words         Ich komme beim Arzt nicht durch.    │|
        |│ Area                 Access to care                      │|
        |│ Level                conditions                          │|
        |│ How urgent?          urgent                              │|
        |│ Who feels the same?  5                                   │|
        |│ Who can help?        Terminservice 116 117 ·             │|
        |│                      Ernährungsberatung (Kassenkurs)     │|
        |│ Network partners     Ernährungsberatung (Kassenkurs) ·   │|
        |│                      Terminservice 116 117               │|
        |│ What is in the way?  Telefon besetzt, kein Guthaben      │|
        |│ Next step            116 117 erklären und Bedarf im      │|
        |│                      Arbeitskreis melden                 │|
        |│ Who takes it on?     Projektteam                         │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                         everything saved ✓ |
        | Enter closes · n partner · u undo · ←→ cycle · g h Today   |
        | digits 1–5 = sort · d status · a answer · w who · ? Help   |
        """)
  }

  @Test("the beginning of the Bilanz")
  func bilanz() throws {
    let desk = try DemoDesk(in: .report, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Review Frühjahr 2021             │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)    │|
        |│ For: Jobcenters, health insurers, districts              │|
        |│ Ordered by: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue  │|
        |│ Made by: Trainerteam am Bildungswerk Weilgrund           │|
        |│ Contact: Sabine Hollmann, Projektbüro im Bildungswerk    │|
        |│ Weilgrund                                                │|
        |│ As of: 21 April 2021                                     │|
        |│                                                          │|
        |│ At a glance                                              │|
        |│ “Stark durch Austausch” is one hour a week in which      │|
        |│ people without work talk to each other online. They      │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                                            |
        | z in short · e recommendation · h head · t stage           |
        | s save · ↑↓ scroll · digit = nothing · j chapter · ? Help  |
        """)
  }

  @Test("the stage of participation with its reason")
  func stage() throws {
    let desk = try DemoDesk(in: .stage, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ──────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 12 Stage of participation                                │|
        |│ People assess the stage, best together with the group.   │|
        |│ This review only shows the evidence.                     │|
        |│                                                          │|
        |│ Stages by area of decision                               │|
        |│ · Topics · 7 Partial power to decide · Why? Fast alle    │|
        |│   Themen kommen aus der Gruppe, und sie wählt mit        │|
        |│   Punkten aus. · Evidence: From the group: 14 of 15      │|
        |│ · Rules · 6 Co-determination · Why? Wir stimmen ab ·     │|
        |│   Evidence: New ground rules: 1                          │|
        |│ · Format · 6 Co-determination · Why? Ob ein Thema mehr   │|
        |│   Zeit bekommt, stimmt die Gruppe mit Handzeichen ab. ·  │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |                                         everything saved ✓ |
        | Written down: Stage of participation, Rules.               |
        | s save · ↑↓ scroll · digit = nothing · j chapter · ? Help  |
        """)
  }

  @Test("what the team adds")
  func team() throws {
    let desk = try DemoDesk(in: .additions, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ──────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 14 Outlook and continuation                              │|
        |│ What is open is taken along. This is how it can go on.   │|
        |│ · Open needs · 11 · Base: 6 sessions                     │|
        |│                                                          │|
        |│ What the group says about the offer                      │|
        |│ · Das Angebot soll weitergehen. · Bilanz vorlegen ·      │|
        |│   Projektteam                                            │|
        |│ · Mehr Menschen sollen davon wissen. · Flyer in          │|
        |│   Einfacher Sprache · Jobcenter (alle drei)              │|
        |│                                                          │|
        |│ How the team sees it                                     │|
        |│ · Herbst                                                 │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                         everything saved ✓ |
        | Written down: Outlook.                                     |
        | s save · ↑↓ scroll · digit = nothing · j chapter · ? Help  |
        """)
  }

  @Test("the question for a stage")
  func stages() throws {
    let desk = try DemoDesk(in: .stageQuestion, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ──────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 12 Stage of participation                                │|
        |│ People assess the stage, best together with the group.   │|
        |│ This review only shows the evidence.                     │|
        |│                                                          │|
        |│ Stages by area of decision                               │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |╭─ Which stage for: Topics? ───────────────────────────────╮|
        |│ 1 Instrumentalisation       2 Instruction                │|
        |│ 3 Information               4 Hearing                    │|
        |│ 5 Inclusion                 6 Co-determination           │|
        |│ 7 Partial power to decide   8 Power to decide            │|
        |│ 9 Self-organisation         0 assess later               │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | a digit chooses · Esc back · ↑↓ select                     |
        """)
  }

  @Test("the question for a chapter")
  func chapters() throws {
    let desk = try DemoDesk(in: .chapters, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Review Frühjahr 2021             │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)    │|
        |│ For: Jobcenters, health insurers, districts              │|
        |│ Ordered by: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue  │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |╭─ Which chapter? ─────────────────────────────────────────╮|
        |│ 1 Frame   2 Reach   3 Topics   4 Taking part in the talk │|
        |│ 5 Needs   6 What became of it?                           │|
        |│ 7 Strengths, plans, what worked                          │|
        |│ 8 Network partners and neighbourhood   9 Mood            │|
        |│ 0 Disturbances and technology                            │|
        |│ Tab answers 11 to 14 of 14                               │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        | Esc back · ↑↓ select                                       |
        | a digit chooses · Enter = first page · Tab = from 11 on    |
        """)
  }

  @Test("the question for whom the Bilanz is saved")
  func readers() throws {
    let desk = try DemoDesk(in: .readers, .english, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Strong through exchange · Wed 5 May 2021             12:00 |
        |                                                            |
        |╭─ Review ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Review Frühjahr 2021             │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)    │|
        |│ For: Jobcenters, health insurers, districts              │|
        |│ Ordered by: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue  │|
        |│ Made by: Trainerteam am Bildungswerk Weilgrund           │|
        |╰───────────────────────────────────────────────── ↓ more ─╯|
        |╭─ For whom is the file? ──────────────────────────────────╮|
        |│ 1 the team: words, and numbers from 3 people on          │|
        |│ 2 partners such as offices: released words, numbers from │|
        |│   5 people on                                            │|
        |│ 3 everybody: released quotes only, numbers of people     │|
        |│   rounded                                                │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        | ↑↓ select                                                  |
        | a digit chooses · Enter = for partners · Esc back          |
        """)
  }
}
