import Interface
import Screen
import Testing

@testable import stark

@Suite("German screens of the net of partners")
struct GermanNetScreenTests {
  @Test("the fields of a network partner")
  func partnerFields() throws {
    let desk = try DemoDesk(in: .partnerFields)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner ──────────────────────────────────────────── Feld 3 von 11 ─╮|
        |│   Name                 Familienzentrum Kinzigaue                             │|
        |│   Landkreis            Kinzigaue                                             │|
        |│ ▶ Angebot              –                                                     │|
        |│   Kontakt              –                                                     │|
        |│   Zuletzt geprüft      –                                                     │|
        |│   Was ist vereinbart?  Der Mittwochvormittag steht auch Menschen ohne Kinde… │|
        |│   Nächster Schritt     Aushang ohne das Wort „Familie“ besprechen            │|
        |│   Schritt bis wann?    30.04.2021                                            │|
        |│   Was steht im Weg?    Viele denken: Das ist nur für Familien.               │|
        |│   Was würde helfen?    Ein Vormittag, zu dem ausdrücklich alle eingeladen s… │|
        |│   Stufe                vereinbart seit 14.04.                                │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |│                                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | ↑↓ wählen · Enter ändert · Esc schließt · Ziffer = nichts                      |
        """)
  }

  @Test("the question for a stage")
  func partnerStage() throws {
    let desk = try DemoDesk(in: .partnerStage)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner · alle ─────────────────────────────────────────────────────╮|
        |│   Name                            Stufe                      Landkreis       │|
        |│   Ernährungsberatung (Kassenkur…  bekannt seit 14.04.        alle Landkreise │|
        |│ ▶ Familienzentrum Kinzigaue       vereinbart seit 14.04.     Kinzigaue       │|
        |│     Aushang ohne das Wort „Familie“ besprechen (bis 30.04.) ·                │|
        |│     noch nicht geprüft · 1 Bedürfnis                                         │|
        |│   Integrationslotsen Weilgrund    bekannt seit 21.04.        Weilgrund       │|
        |│   Medienverleih Stadtbücherei K…  im Gespräch seit 21.04.    Kinzigaue       │|
        |│   Nachbarschaftstreff Lahnhöhe    verlässlich seit 21.04.    Lahnhöhe        │|
        |│   Online-Sprachcafé Weilgrund     vereinbart seit 31.03.     Weilgrund       │|
        |│   Sportverein Lahnhöhe            eingeschlafen seit 21.04.  Lahnhöhe        │|
        |│   Terminservice 116 117           verlässlich seit 14.04.    alle Landkreise │|
        |│                                                                              │|
        |│ 8 noch nicht geprüft                                                         │|
        |╰─ [1 alle (8)]  2 melden (2)  3 warten (12)  4 ohne Hilfe (0) ────────────────╯|
        |╭─ Wie weit sind wir mit Familienzentrum Kinzigaue? ───────────────────────────╮|
        |│ 1 bekannt         2 im Gespräch     3 vereinbart      4 verlässlich          │|
        |│ 5 eingeschlafen                                                              │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | Ziffer wählt · Esc zurück · ↑↓ wählen                                          |
        """)
  }

  @Test("who needs a word again")
  func words() throws {
    let desk = try DemoDesk(in: .words)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner · bei wem melden ───────────────────────────────────────────╮|
        |│   Name                      warum                                    Kontakt │|
        |│ ▶ Familienzentrum Kinziga…  Schritt war bis 30.04.                           │|
        |│   Sportverein Lahnhöhe      eingeschlafen seit 21.04. · Seit dem e…          │|
        |│                                                                              │|
        |│ Wir melden uns: Schritt fällig, eingeschlafen oder 90 Tage nicht geprüft.    │|
        |╰─ 1 alle (8)  [2 melden (2)]  3 warten (12)  4 ohne Hilfe (0) ────────────────╯|
        |╭─ Netzwerkpartner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue                               │|
        |│ Landkreis            Kinzigaue                                               │|
        |│ Was ist vereinbart?  Der Mittwochvormittag steht auch Menschen ohne          │|
        |│                      Kinder offen.                                           │|
        |│ Nächster Schritt     Aushang ohne das Wort „Familie“ besprechen              │|
        |│ Schritt bis wann?    30.04.2021                                              │|
        |│ Was steht im Weg?    Viele denken: Das ist nur für Familien.                 │|
        |│ Was würde helfen?    Ein Vormittag, zu dem ausdrücklich alle eingeladen      │|
        |│                      sind.                                                   │|
        |│ Stufe                vereinbart seit 14.04. – Der Vormittag ist offen. …     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | s Stufe · j geprüft · w herausnehmen · u zurücknehmen                          |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · a neu · c ändern · ? Hilfe     |
        """)
  }

  @Test("which needs wait for whom")
  func waiting() throws {
    let desk = try DemoDesk(in: .waiting)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner · was wartet auf wen ─────────────────────── Frühjahr 2021 ─╮|
        |│   In eigenen Worten                                     seit  Stand          │|
        |│ Ernährungsberatung (Kassenkurs) (1)                                          │|
        |│ ▶ „Ich will wissen, was beim Fasten guttut.“          14.04.  in Arbeit      │|
        |│ Integrationslotsen Weilgrund (1)                                             │|
        |│   „Ich brauche einen Impftermin in meiner Sprache.“   21.04.  aufgenommen    │|
        |│ Medienverleih Stadtbücherei Kinzigaue (1)                                    │|
        |│   „Wir haben ein Handy für drei Kinder.“              07.04.  in Arbeit      │|
        |│ Nachbarschaftstreff Lahnhöhe (1)                                             │|
        |│   „Zu Hause fällt mir die Decke auf den Kopf.“        24.03.  in Arbeit      │|
        |│ Online-Sprachcafé Weilgrund (1)                                              │|
        |│   „Ich will Deutsch sprechen, nicht nur lernen.“      24.03.  in Arbeit      │|
        |╰─ 1 alle (8)  2 melden (2)  [3 warten (12)]  4 ohne Hilfe (0) ── ↓ 7 weitere ─╯|
        |╭─ Bedürfnis ─────────────────────────────────────────── 5. Termin, Mi 14.04. ─╮|
        |│ In eigenen Worten     Ich will wissen, was beim Fasten guttut.               │|
        |│ Bereich               Ernährung                                              │|
        |│ Ebene                 für uns                                                │|
        |│ Wie eilig?            kann warten …                                          │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | c ändern · s Stufe · j geprüft · w herausnehmen · u zurücknehmen               |
        | ↑↓ wählen · Enter zum Überblick · Ziffer 1–4 = Seite · a neu · ? Hilfe         |
        """)
  }

  @Test("needs that no helper yet with")
  func alone() throws {
    let desk = try DemoDesk(in: .alone)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner · noch ohne Hilfe ────────────────────────── Frühjahr 2021 ─╮|
        |│ Bei jedem offenen Bedürfnis kann jemand helfen.                              │|
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
        |╰─ 1 alle (8)  2 melden (2)  3 warten (12)  [4 ohne Hilfe (0)] ────────────────╯|
        |                                                                                |
        | s Stufe · j geprüft · w herausnehmen · u zurücknehmen                          |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · a neu · c ändern · ? Hilfe     |
        """)
  }
}
