import Interface
import Screen
import Testing

@testable import stark

@Suite("German screens of staff, at 60×20")
struct SmallStaffScreenTests {
  @Test("the directory of network partners")
  func partners() throws {
    let desk = try DemoDesk(in: .partners, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner · alle ─────────────────────────────────╮|
        |│   Name                         Stufe                     │|
        |│ ▶ Ernährungsberatung           bekannt seit 14.04.       │|
        |│   (Kassenkurs)                                           │|
        |│     noch nicht geprüft · 1 Bedürfnis                     │|
        |│   Familienzentrum Kinzigaue    vereinbart seit 14.04.    │|
        |│   Integrationslotsen Weilgru…  bekannt seit 21.04.       │|
        |│   Medienverleih Stadtbüchere…  im Gespräch seit 21.04.   │|
        |│   Nachbarschaftstreff Lahnhö…  verlässlich seit 21.04.   │|
        |│   Online-Sprachcafé Weilgrund  vereinbart seit 31.03.    │|
        |│   Sportverein Lahnhöhe         eingeschlafen seit 21.04. │|
        |│   Terminservice 116 117        verlässlich seit 14.04.   │|
        |│                                                          │|
        |│ 8 noch nicht geprüft                                     │|
        |╰─ [1 alle (8)]  2  3  4 ──────────────────────────────────╯|
        |                                                            |
        | a neu · c ändern · s Stufe · j geprüft · w herausnehmen    |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · ? Hilfe    |
        """)
  }

  @Test("a network partner")
  func partner() throws {
    let desk = try DemoDesk(in: .partner, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Netzwerkpartner ──────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue           │|
        |│ Landkreis            Kinzigaue                           │|
        |│ Was ist vereinbart?  Der Mittwochvormittag steht auch    │|
        |│                      Menschen ohne Kinder offen.         │|
        |│ Nächster Schritt     Aushang ohne das Wort „Familie“     │|
        |│                      besprechen                          │|
        |│ Schritt bis wann?    30.04.2021                          │|
        |│ Was steht im Weg?    Viele denken: Das ist nur für       │|
        |│                      Familien.                           │|
        |│ Was würde helfen?    Ein Vormittag, zu dem ausdrücklich  │|
        |│                      alle eingeladen sind.               │|
        |│ Stufe                vereinbart seit 14.04. – Der        │|
        |│                      Vormittag ist offen.                │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                            |
        | a neu · c ändern · s Stufe · j geprüft · w herausnehmen    |
        | ↑↓ wählen · Enter schließt · Ziffer 1–4 = Seite · ? Hilfe  |
        """)
  }

  @Test("the board with a partner and a derived demand")
  func derived() throws {
    let desk = try DemoDesk(in: .boardWithDemand, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bedürfnis ─────────────────────── 2. Termin, Mi 24.03. ─╮|
        |│ In eigenen Worten     Ich komme beim Arzt nicht durch.   │|
        |│ Bereich               Arzt und Versorgung                │|
        |│ Ebene                 Verhältnisse                       │|
        |│ Wie eilig?            dringend                           │|
        |│ Wem geht es auch so?  5                                  │|
        |│ Wer kann helfen?      Terminservice 116 117 ·            │|
        |│                       Ernährungsberatung (Kassenkurs)    │|
        |│ Netzwerkpartner       Ernährungsberatung (Kassenkurs) ·  │|
        |│                       Terminservice 116 117              │|
        |│ Was steht im Weg?     Telefon besetzt, kein Guthaben     │|
        |│ Nächster Schritt      116 117 erklären und Bedarf im     │|
        |│                       Arbeitskreis melden                │|
        |│ Wer kümmert sich?     Projektteam                        │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |                                        alles gespeichert ✓ |
        | w wer · Enter schließt · n Partner · u zurücknehmen        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · ? Hilfe        |
        """)
  }

  @Test("the beginning of the Bilanz")
  func bilanz() throws {
    let desk = try DemoDesk(in: .report, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021             │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)        │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und        │|
        |│ Kinzigaue                                                │|
        |│ Erstellt von: Trainerteam am Bildungswerk Weilgrund      │|
        |│ Kontakt: Sabine Hollmann, Projektbüro im Bildungswerk    │|
        |│ Weilgrund                                                │|
        |│ Stand: 21.04.2021                                        │|
        |│                                                          │|
        |│ Auf einen Blick                                          │|
        |│ „Stark durch Austausch“ ist eine Stunde in der Woche, in │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                            |
        | j Kapitel · z In Kürze · e Empfehlung · h Kopf · t Stufe   |
        | s speichern · ↑↓ blättern · Ziffer = nichts · ? Hilfe      |
        """)
  }

  @Test("the stage of participation with its reason")
  func stage() throws {
    let desk = try DemoDesk(in: .stage, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ──────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 12 Stufe der Beteiligung                                 │|
        |│ Die Stufe schätzen Menschen ein, am besten mit der       │|
        |│ Gruppe. Diese Bilanz zeigt nur, was dafür spricht.       │|
        |│                                                          │|
        |│ Stufen nach Bereich der Entscheidung                     │|
        |│ · Themen · 7 teilweise Entscheidungskompetenz · Warum?   │|
        |│   Fast alle Themen kommen aus der Gruppe, und sie wählt  │|
        |│   mit Punkten aus. · Was dafür spricht: Aus der Gruppe:  │|
        |│   14 von 15                                              │|
        |│ · Regeln · 6 Mitbestimmung · Warum? Wir stimmen ab · Was │|
        |│   dafür spricht: Neue Gesprächsregeln: 1                 │|
        |│ · Format · 6 Mitbestimmung · Warum? Ob ein Thema mehr    │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |                                        alles gespeichert ✓ |
        | Aufgeschrieben: Stufe der Beteiligung, Regeln.             |
        | s speichern · ↑↓ blättern · Ziffer = nichts · ? Hilfe      |
        """)
  }

  @Test("what the team adds")
  func team() throws {
    let desk = try DemoDesk(in: .additions, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ──────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 14 Ausblick und Verstetigung                             │|
        |│ Was offen ist, nehmen wir mit. So kann es weitergehen.   │|
        |│ · Offene Bedürfnisse · 11 · Basis: 6 Termine             │|
        |│                                                          │|
        |│ Das sagt die Gruppe zum Angebot                          │|
        |│ · Das Angebot soll weitergehen. · Bilanz vorlegen ·      │|
        |│   Projektteam                                            │|
        |│ · Mehr Menschen sollen davon wissen. · Flyer in          │|
        |│   Einfacher Sprache · Jobcenter (alle drei)              │|
        |│                                                          │|
        |│ So sieht es das Team                                     │|
        |│ · Herbst                                                 │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                        alles gespeichert ✓ |
        | Aufgeschrieben: Ausblick.                                  |
        | s speichern · ↑↓ blättern · Ziffer = nichts · ? Hilfe      |
        """)
  }

  @Test("the question for a stage")
  func stages() throws {
    let desk = try DemoDesk(in: .stageQuestion, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ──────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ 12 Stufe der Beteiligung                                 │|
        |│ Die Stufe schätzen Menschen ein, am besten mit der       │|
        |│ Gruppe. Diese Bilanz zeigt nur, was dafür spricht.       │|
        |│                                                          │|
        |│ Stufen nach Bereich der Entscheidung                     │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Welche Stufe bei: Themen? ──────────────────────────────╮|
        |│ 1 Instrumentalisierung   2 Anweisung   3 Information     │|
        |│ 4 Anhörung   5 Einbeziehung   6 Mitbestimmung            │|
        |│ 7 teilweise Entscheidungskompetenz                       │|
        |│ 8 Entscheidungsmacht   9 Selbstorganisation              │|
        |│ 0 später einschätzen                                     │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        |                                                            |
        | Ziffer wählt · Esc zurück · ↑↓ wählen                      |
        """)
  }

  @Test("the question for a chapter")
  func chapters() throws {
    let desk = try DemoDesk(in: .chapters, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021             │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)        │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und        │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Welches Kapitel? ───────────────────────────────────────╮|
        |│ 1 Rahmen   2 Reichweite   3 Themen                       │|
        |│ 4 Beteiligung im Gespräch   5 Bedürfnisse                │|
        |│ 6 Was ist daraus geworden?                               │|
        |│ 7 Stärken, Pläne, Gelungenes                             │|
        |│ 8 Netzwerkpartner und Sozialraum   9 Stimmung            │|
        |│ 0 Störungen und Technik   Tab Antwort 11 bis 14 von 14   │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        | Esc zurück · ↑↓ wählen                                     |
        | Ziffer wählt · Enter = erste Seite · Tab = ab 11           |
        """)
  }

  @Test("the question for whom the Bilanz is saved")
  func readers() throws {
    let desk = try DemoDesk(in: .readers, window: .small)
    #expect(
      desk.screen(rows: 20, columns: 60).framed == """
        | Stark durch Austausch · Mi 05.05.2021                12:00 |
        |                                                            |
        |╭─ Bilanz ───────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                          │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021             │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)        │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und        │|
        |│ Kinzigaue                                                │|
        |╰───────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Für wen ist die Datei? ─────────────────────────────────╮|
        |│ 1 das Team: Worte und Zahlen ab 3 Menschen               │|
        |│ 2 Partner, etwa Jobcenter: freigegebene Worte, Zahlen ab │|
        |│   5 Menschen                                             │|
        |│ 3 alle: nur freigegebene Zitate, Zahlen von Menschen     │|
        |│   gerundet                                               │|
        |╰──────────────────────────────────────────────────────────╯|
        |                                                            |
        | ↑↓ wählen                                                  |
        | Ziffer wählt · Enter = für Partner · Esc zurück            |
        """)
  }
}
