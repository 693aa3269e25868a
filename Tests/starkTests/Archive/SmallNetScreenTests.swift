import Interface
import Screen
import Testing

@testable import stark

@Suite("German screens of the net of partners, at 60×20")
struct SmallNetScreenTests {
  @Test("the fields of a network partner")
  func partnerFields() throws {
    let desk = try DemoDesk(in: .partnerFields, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner ──────────────────────── Feld 3 von 11 ─╮|
        |│   Name                 Familienzentrum Kinzigaue         │|
        |│   Landkreis            Kinzigaue                         │|
        |│ ▶ Angebot              –                                 │|
        |│   Kontakt              –                                 │|
        |│   Zuletzt geprüft      –                                 │|
        |│   Was ist vereinbart?  Der Mittwochvormittag steht auch… │|
        |│   Nächster Schritt     Aushang ohne das Wort „Familie“ … │|
        |│   Schritt bis wann?    30.04.2021                        │|
        |│   Was steht im Weg?    Viele denken: Das ist nur für Fa… │|
        |│   Was würde helfen?    Ein Vormittag, zu dem ausdrückli… │|
        |│   Stufe                vereinbart seit 14.04.            │|
        |│                                                          │|
        |│                                                          │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | ↑↓ wählen · Enter ändert · Esc schließt · Ziffer = nichts  |
        """)
  }

  @Test("the question for a stage")
  func partnerStage() throws {
    let desk = try DemoDesk(in: .partnerStage, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner · alle ─────────────────────────────────╮|
        |│   Name                         Stufe                     │|
        |│   Ernährungsberatung (Kassen…  bekannt seit 14.04.       │|
        |│ ▶ Familienzentrum Kinzigaue    vereinbart seit 14.04.    │|
        |│     Aushang ohne das Wort „Familie“ besprechen (bis 30.… │|
        |│     noch nicht geprüft · 1 Bedürfnis                     │|
        |│   Integrationslotsen Weilgru…  bekannt seit 21.04.       │|
        |│   Medienverleih Stadtbüchere…  im Gespräch seit 21.04.   │|
        |│                                                          │|
        |│ 8 noch nicht geprüft                                     │|
        |╰─ [1 alle (8)]  2  3  4 ──────────────────── ↓ 4 weitere ─╯|
        |╭─ Wie weit sind wir mit Familienzentrum Kinzigaue? ───────╮|
        |│ 1 bekannt         2 im Gespräch     3 vereinbart         │|
        |│ 4 verlässlich     5 eingeschlafen                        │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | Ziffer wählt · Esc zurück · ↑↓ wählen                      |
        """)
  }

  @Test("who needs a word again")
  func words() throws {
    let desk = try DemoDesk(in: .words, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner · bei wem melden ───────────────────────╮|
        |│   Name                      warum                        │|
        |│ ▶ Familienzentrum Kinziga…  Schritt war bis 30.04.       │|
        |│   Sportverein Lahnhöhe      eingeschlafen seit 21.04. ·… │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│                                                          │|
        |│ Wir melden uns: Schritt fällig, eingeschlafen oder 90    │|
        |│ Tage nicht geprüft.                                      │|
        |╰─ 1  [2 melden (2)]  3  4 ────────────────────────────────╯|
        |                                                            |
        | a neu · c ändern · s Stufe · j geprüft · w herausnehmen    |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · ? Hilfe    |
        """)
  }

  @Test("which needs wait for whom")
  func waiting() throws {
    let desk = try DemoDesk(in: .waiting, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner · was wartet auf wen ─── Frühjahr 2021 ─╮|
        |│   In eigenen Worten                 seit  Stand          │|
        |│ Ernährungsberatung (Kassenkurs) (1)                      │|
        |│ ▶ „Ich will wissen, was beim Fa…  14.04.  in Arbeit      │|
        |│ Integrationslotsen Weilgrund (1)                         │|
        |│   „Ich brauche einen Impftermin…  21.04.  aufgenommen    │|
        |│ Medienverleih Stadtbücherei Kinzigaue (1)                │|
        |│   „Wir haben ein Handy für drei…  07.04.  in Arbeit      │|
        |│ Nachbarschaftstreff Lahnhöhe (1)                         │|
        |│   „Zu Hause fällt mir die Decke…  24.03.  in Arbeit      │|
        |│ Online-Sprachcafé Weilgrund (1)                          │|
        |│   „Ich will Deutsch sprechen, n…  24.03.  in Arbeit      │|
        |│ Terminservice 116 117 (1)                                │|
        |│   „Ich komme beim Arzt nicht du…  24.03.  weitergeleitet │|
        |╰─ 1  2  [3 warten (12)]  4 ───────────────── ↓ 6 weitere ─╯|
        |                                                            |
        | Ziffer 1–4 = Seite · a neu · c ändern · s Stufe            |
        | ↑↓ wählen · Enter zum Überblick · ? Hilfe                  |
        """)
  }

  @Test("needs that no helper yet with")
  func alone() throws {
    let desk = try DemoDesk(in: .alone, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner · noch ohne Hilfe ────── Frühjahr 2021 ─╮|
        |│ Bei jedem offenen Bedürfnis kann jemand helfen.          │|
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
        |╰─ 1  2  3  [4 ohne Hilfe (0)] ────────────────────────────╯|
        |                                                            |
        | a neu · c ändern · s Stufe · j geprüft · w herausnehmen    |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · ? Hilfe    |
        """)
  }
}
