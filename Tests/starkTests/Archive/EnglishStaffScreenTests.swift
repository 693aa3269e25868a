import Interface
import Screen
import Testing
import Words

@testable import stark

@Suite("English screens of staff, at 80×24")
struct EnglishStaffScreenTests {
  @Test("the directory of network partners")
  func partners() throws {
    let desk = try DemoDesk(in: .partners, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partners · all ─────────────────────────────────────────────────────╮|
        |│   Name                         Stage                    District       needs │|
        |│ ▶ Ernährungsberatung (Kassen…  known since 14 Apr       all districts      1 │|
        |│   Familienzentrum Kinzigaue    agreed since 14 Apr      Kinzigaue          1 │|
        |│   Integrationslotsen Weilgru…  known since 21 Apr       Weilgrund          1 │|
        |│   Medienverleih Stadtbüchere…  in talks since 21 Apr    Kinzigaue          1 │|
        |│   Nachbarschaftstreff Lahnhö…  reliable since 21 Apr    Lahnhöhe           1 │|
        |│   Online-Sprachcafé Weilgrund  agreed since 31 Mar      Weilgrund          1 │|
        |│   Sportverein Lahnhöhe         gone quiet since 21 Apr  Lahnhöhe           1 │|
        |│   Terminservice 116 117        reliable since 14 Apr    all districts      1 │|
        |│                                                                              │|
        |│ 8 not checked yet                                                            │|
        |╰─ [1 all (8)]  2 contact (2)  3 waiting (12)  4 no helper (0) ────────────────╯|
        |╭─ Network partner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Ernährungsberatung (Kassenkurs)                         │|
        |│ What is in the way?  Der Kurs muss erst selbst bezahlt werden.               │|
        |│ What would help?     Die Kasse zahlt direkt an den Kurs.                     │|
        |│ Stage                known since 14 Apr …                                    │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | s stage · j checked · w take out · u undo · g b Board of needs · g h Today     |
        | ↑↓ select · Enter opens · digits 1–4 = page · a new · c change · ? Help        |
        """)
  }

  @Test("a network partner")
  func partner() throws {
    let desk = try DemoDesk(in: .partner, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Network partner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue                               │|
        |│ District             Kinzigaue                                               │|
        |│ What is agreed?      Der Mittwochvormittag steht auch Menschen ohne Kinder   │|
        |│                      offen.                                                  │|
        |│ Next step            Aushang ohne das Wort „Familie“ besprechen              │|
        |│ Step by when?        30 Apr 2021                                             │|
        |│ What is in the way?  Viele denken: Das ist nur für Familien.                 │|
        |│ What would help?     Ein Vormittag, zu dem ausdrücklich alle eingeladen      │|
        |│                      sind.                                                   │|
        |│ Stage                agreed since 14 Apr – Der Vormittag ist offen.          │|
        |│                                                                              │|
        |│ Needs                                                                        │|
        |│ · “In den Ferien brauche ich Hilfe mit den Kindern.”                         │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | s stage · j checked · w take out · u undo · g b Board of needs · g h Today     |
        | ↑↓ select · Enter closes · digits 1–4 = page · a new · c change · ? Help       |
        """)
  }

  @Test("the board with a partner and a derived demand")
  func derived() throws {
    let desk = try DemoDesk(in: .boardWithDemand, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Need ─────────────────────────────────────────────── Session 2, Wed 24 Mar ─╮|
        |│ In own words         Ich komme beim Arzt nicht durch.                        │|
        |│ Area                 Access to care                                          │|
        |│ Level                conditions                                              │|
        |│ How urgent?          urgent                                                  │|
        |│ Who feels the same?  5                                                       │|
        |│ Who can help?        Terminservice 116 117 · Ernährungsberatung (Kassenkurs) │|
        |│ Network partners     Ernährungsberatung (Kassenkurs) · Terminservice 116 117 │|
        |│ What is in the way?  Telefon besetzt, kein Guthaben                          │|
        |│ Next step            116 117 erklären und Bedarf im Arbeitskreis melden      │|
        |│ Who takes it on?     Projektteam                                             │|
        |│ Status               forwarded                                               │|
        |│ Answer               Der Arbeitskreis hat es gehört. 116 117 vermittelt      │|
        |│                      Termine, der Anruf ist kostenlos.                       │|
        |│ Derived demand       Sprache                                                 │|
        |│ Reported back on     7 Apr 2021                                              │|
        |│ Confidential         no                                                      │|
        |│ Released             yes                                                     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                             everything saved ✓ |
        | n partner · u undo · ←→ cycle · g h Today · g … screens · : Commands           |
        | digits 1–5 = sort · d status · a answer · w who · Enter closes · ? Help        |
        """)
  }

  @Test("the beginning of the Bilanz")
  func bilanz() throws {
    let desk = try DemoDesk(in: .report, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Review Frühjahr 2021                                 │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)                        │|
        |│ For: Jobcenters, health insurers, districts                                  │|
        |│ Ordered by: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue                      │|
        |│ Made by: Trainerteam am Bildungswerk Weilgrund                               │|
        |│ Contact: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund              │|
        |│ As of: 21 April 2021                                                         │|
        |│                                                                              │|
        |│ At a glance                                                                  │|
        |│ “Stark durch Austausch” is one hour a week in which people without work talk │|
        |│ to each other online. They choose the topics themselves.                     │|
        |│ Sessions: 6. Topics: 15, of these from the group: 14. Needs written down:    │|
        |│ 14. Named before the last session: 11, of these answered to the group: 10.   │|
        |│                                                                              │|
        |│ In short                                                                     │|
        |│ · Jede Woche kommen Menschen aus drei Landkreisen zusammen. Sie bestimmen    │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |                                                                                |
        | e recommendation · h head · t stage · c change · u undo · ←→ cycle · d demand  |
        | s save · ↑↓ scroll · digit = nothing · j chapter · z in short · ? Help         |
        """)
  }

  @Test("the stage of participation with its reason")
  func stage() throws {
    let desk = try DemoDesk(in: .stage, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ──────────────────────────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ 12 Stage of participation                                                    │|
        |│ People assess the stage, best together with the group. This review only      │|
        |│ shows the evidence.                                                          │|
        |│                                                                              │|
        |│ Stages by area of decision                                                   │|
        |│ · Topics · 7 Partial power to decide · Why? Fast alle Themen kommen aus der  │|
        |│   Gruppe, und sie wählt mit Punkten aus. · Evidence: From the group: 14 of   │|
        |│   15                                                                         │|
        |│ · Rules · 6 Co-determination · Why? Wir stimmen ab · Evidence: New ground    │|
        |│   rules: 1                                                                   │|
        |│ · Format · 6 Co-determination · Why? Ob ein Thema mehr Zeit bekommt, stimmt  │|
        |│   die Gruppe mit Handzeichen ab. · Evidence: More time for a topic: 2 · of   │|
        |│   these with thumbs counted: 2 of 2                                          │|
        |│ · Offers · 5 Inclusion · Why? Die Bedürfnisse gehen in den Arbeitskreis, und │|
        |│   die Antwort kommt zurück. · Evidence: Needs that somebody took on,         │|
        |│   forwarded or decided: 12 of 14 · earlier needs answered to the group: 10   │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |                                                             everything saved ✓ |
        | Written down: Stage of participation, Rules.                                   |
        | s save · ↑↓ scroll · digit = nothing · j chapter · z in short · ? Help         |
        """)
  }

  @Test("what the team adds")
  func team() throws {
    let desk = try DemoDesk(in: .additions, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ──────────────────────────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│ A need belongs to the group. A demand is what the team derives from it.      │|
        |│ · Concerns · 1 · Base: 6 sessions                                            │|
        |│                                                                              │|
        |│ What the team derives from it                                                │|
        |│ · Sprachmittlung                                                             │|
        |│                                                                              │|
        |│ 14 Outlook and continuation                                                  │|
        |│ What is open is taken along. This is how it can go on.                       │|
        |│ · Open needs · 11 · Base: 6 sessions                                         │|
        |│                                                                              │|
        |│ What the group says about the offer                                          │|
        |│ · Das Angebot soll weitergehen. · Bilanz vorlegen · Projektteam              │|
        |│ · Mehr Menschen sollen davon wissen. · Flyer in Einfacher Sprache ·          │|
        |│   Jobcenter (alle drei)                                                      │|
        |│                                                                              │|
        |│ How the team sees it                                                         │|
        |│ · Herbst                                                                     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                             everything saved ✓ |
        | Written down: Outlook.                                                         |
        | s save · ↑↓ scroll · digit = nothing · j chapter · z in short · ? Help         |
        """)
  }

  @Test("the question for a stage")
  func stages() throws {
    let desk = try DemoDesk(in: .stageQuestion, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ──────────────────────────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ 12 Stage of participation                                                    │|
        |│ People assess the stage, best together with the group. This review only      │|
        |│ shows the evidence.                                                          │|
        |│                                                                              │|
        |│ Stages by area of decision                                                   │|
        |│ · Topics · 7 Partial power to decide · Why? Fast alle Themen kommen aus der  │|
        |│   Gruppe, und sie wählt mit Punkten aus. · Evidence: From the group: 14 of   │|
        |│   15                                                                         │|
        |│ · Rules · 6 Co-determination · Why? Die Gruppe hat die Regeln gelesen und    │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |╭─ Which stage for: Topics? ───────────────────────────────────────────────────╮|
        |│ 1 Instrumentalisation       2 Instruction                                    │|
        |│ 3 Information               4 Hearing                                        │|
        |│ 5 Inclusion                 6 Co-determination                               │|
        |│ 7 Partial power to decide   8 Power to decide                                │|
        |│ 9 Self-organisation         0 assess later                                   │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | a digit chooses · Esc back · ↑↓ select                                         |
        """)
  }

  @Test("the question for a chapter")
  func chapters() throws {
    let desk = try DemoDesk(in: .chapters, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Review Frühjahr 2021                                 │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)                        │|
        |│ For: Jobcenters, health insurers, districts                                  │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |╭─ Which chapter? ─────────────────────────────────────────────────────────────╮|
        |│ 1   Frame                                                                    │|
        |│ 2   Reach                                                                    │|
        |│ 3   Topics                                                                   │|
        |│ 4   Taking part in the talk                                                  │|
        |│ 5   Needs                                                                    │|
        |│ 6   What became of it?                                                       │|
        |│ 7   Strengths, plans, what worked                                            │|
        |│ 8   Network partners and neighbourhood                                       │|
        |│ 9   Mood                                                                     │|
        |│ 0   Disturbances and technology                                              │|
        |│ Tab answers 11 to 14 of 14                                                   │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | a digit chooses · Enter = first page · Tab = from 11 on · Esc back · ↑↓ select |
        """)
  }

  @Test("the question for the need that a recommendation follows from")
  func fromNeed() throws {
    let desk = try DemoDesk(in: .fromNeed, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ──────────────────────────────────────────── ↑ more · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ At a glance                                                                  │|
        |│ “Stark durch Austausch” is one hour a week in which people without work talk │|
        |│ to each other online. They choose the topics themselves.                     │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |╭─ From which need? ───────────────────────────────────────────────────────────╮|
        |│ 1   Ich weiß nicht, welche Regel heute gilt.                                 │|
        |│ 2   Ich möchte einmal in der Woche mit jemandem reden.                       │|
        |│ 3   Ich komme beim Arzt nicht durch.                                         │|
        |│ 4   Zu Hause fällt mir die Decke auf den Kopf.                               │|
        |│ 5   Ich will Deutsch sprechen, nicht nur lernen.                             │|
        |│ 6   Ich möchte nicht bewertet werden, weil ich keine Arbeit habe.            │|
        |│ 7   In den Ferien brauche ich Hilfe mit den Kindern.                         │|
        |│ 8   Wir haben ein Handy für drei Kinder.                                     │|
        |│ 9   Mein Rücken tut weh vom Sitzen.                                          │|
        |│ 0   Ich will wissen, was beim Fasten guttut.                                 │|
        |│ Tab answers 11 to 15 of 15                                                   │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                             everything saved ✓ |
        |                                                                                |
        | a digit chooses · Enter = from none · Tab shows more · Esc back · ↑↓ select    |
        """)
  }

  @Test("the question for whom the Bilanz is saved")
  func readers() throws {
    let desk = try DemoDesk(in: .readers, .english)
    #expect(
      desk.screen().framed == """
        | Strong through exchange · Wed 5 May 2021                                 12:00 |
        |                                                                                |
        |╭─ Review ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Review Frühjahr 2021                                 │|
        |│ Period: 17 March 2021 to 21 April 2021 (sessions 1–6)                        │|
        |│ For: Jobcenters, health insurers, districts                                  │|
        |│ Ordered by: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue                      │|
        |│ Made by: Trainerteam am Bildungswerk Weilgrund                               │|
        |│ Contact: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund              │|
        |│ As of: 21 April 2021                                                         │|
        |│                                                                              │|
        |│ At a glance                                                                  │|
        |│ “Stark durch Austausch” is one hour a week in which people without work talk │|
        |│ to each other online. They choose the topics themselves.                     │|
        |╰───────────────────────────────────────────────────────────────────── ↓ more ─╯|
        |╭─ For whom is the file? ──────────────────────────────────────────────────────╮|
        |│ 1 the team: words, and numbers from 3 people on                              │|
        |│ 2 partners such as offices: released words, numbers from 5 people on         │|
        |│ 3 everybody: released quotes only, numbers of people rounded                 │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | a digit chooses · Enter = for partners · Esc back · ↑↓ select                  |
        """)
  }
}
