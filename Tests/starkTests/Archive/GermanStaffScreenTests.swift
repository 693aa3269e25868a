import Interface
import Screen
import Testing

@testable import stark

@Suite("German screens of staff, at 80×24")
struct GermanStaffScreenTests {
  @Test("the directory of network partners")
  func partners() throws {
    let desk = try DemoDesk(in: .partners)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner · alle ─────────────────────────────────────────────────────╮|
        |│   Name                            Stufe                      Landkreis       │|
        |│ ▶ Ernährungsberatung (Kassenkur…  bekannt seit 14.04.        alle Landkreise │|
        |│   Familienzentrum Kinzigaue       vereinbart seit 14.04.     Kinzigaue       │|
        |│   Integrationslotsen Weilgrund    bekannt seit 21.04.        Weilgrund       │|
        |│   Medienverleih Stadtbücherei K…  im Gespräch seit 21.04.    Kinzigaue       │|
        |│   Nachbarschaftstreff Lahnhöhe    verlässlich seit 21.04.    Lahnhöhe        │|
        |│   Online-Sprachcafé Weilgrund     vereinbart seit 31.03.     Weilgrund       │|
        |│   Sportverein Lahnhöhe            eingeschlafen seit 21.04.  Lahnhöhe        │|
        |│   Terminservice 116 117           verlässlich seit 14.04.    alle Landkreise │|
        |│                                                                              │|
        |│ 8 noch nicht geprüft                                                         │|
        |╰─ [1 alle (8)]  2 melden (2)  3 warten (12)  4 ohne Hilfe (0) ────────────────╯|
        |╭─ Netzwerkpartner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name               Ernährungsberatung (Kassenkurs)                           │|
        |│ Was steht im Weg?  Der Kurs muss erst selbst bezahlt werden.                 │|
        |│ Was würde helfen?  Die Kasse zahlt direkt an den Kurs.                       │|
        |│ Stufe              bekannt seit 14.04. …                                     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        | s Stufe · j geprüft · w herausnehmen · u zurücknehmen                          |
        | ↑↓ wählen · Enter öffnet · Ziffer 1–4 = Seite · a neu · c ändern · ? Hilfe     |
        """)
  }

  @Test("a network partner")
  func partner() throws {
    let desk = try DemoDesk(in: .partner)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Netzwerkpartner ──────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│ Name                 Familienzentrum Kinzigaue                               │|
        |│ Landkreis            Kinzigaue                                               │|
        |│ Was ist vereinbart?  Der Mittwochvormittag steht auch Menschen ohne Kinder   │|
        |│                      offen.                                                  │|
        |│ Nächster Schritt     Aushang ohne das Wort „Familie“ besprechen              │|
        |│ Schritt bis wann?    30.04.2021                                              │|
        |│ Was steht im Weg?    Viele denken: Das ist nur für Familien.                 │|
        |│ Was würde helfen?    Ein Vormittag, zu dem ausdrücklich alle eingeladen      │|
        |│                      sind.                                                   │|
        |│ Stufe                vereinbart seit 14.04. – Der Vormittag ist offen.       │|
        |│                                                                              │|
        |│ Bedürfnisse                                                                  │|
        |│ · „In den Ferien brauche ich Hilfe mit den Kindern.“                         │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | s Stufe · j geprüft · w herausnehmen · u zurücknehmen                          |
        | ↑↓ wählen · Enter schließt · Ziffer 1–4 = Seite · a neu · c ändern · ? Hilfe   |
        """)
  }

  @Test("the board with a partner and a derived demand")
  func derived() throws {
    let desk = try DemoDesk(in: .boardWithDemand)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bedürfnis ─────────────────────────────────────────── 2. Termin, Mi 24.03. ─╮|
        |│ In eigenen Worten     Ich komme beim Arzt nicht durch.                       │|
        |│ Bereich               Arzt und Versorgung                                    │|
        |│ Ebene                 Verhältnisse                                           │|
        |│ Wie eilig?            dringend                                               │|
        |│ Wem geht es auch so?  5                                                      │|
        |│ Wer kann helfen?      Terminservice 116 117 · Ernährungsberatung             │|
        |│                       (Kassenkurs)                                           │|
        |│ Netzwerkpartner       Ernährungsberatung (Kassenkurs) · Terminservice 116    │|
        |│                       117                                                    │|
        |│ Was steht im Weg?     Telefon besetzt, kein Guthaben                         │|
        |│ Nächster Schritt      116 117 erklären und Bedarf im Arbeitskreis melden     │|
        |│ Wer kümmert sich?     Projektteam                                            │|
        |│ Stand                 weitergeleitet                                         │|
        |│ Antwort               Der Arbeitskreis hat es gehört. 116 117 vermittelt     │|
        |│                       Termine, der Anruf ist kostenlos.                      │|
        |│ Abgeleiteter Bedarf   Sprache                                                │|
        |│ Rückgemeldet am       07.04.2021                                             │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                            alles gespeichert ✓ |
        | n Partner · u zurücknehmen · ←→ Durchlauf · g h Heute · g … Bildschirme        |
        | Ziffer 1–5 = ordnen · d Stand · a Antwort · w wer · Enter schließt · ? Hilfe   |
        """)
  }

  @Test("the beginning of the Bilanz")
  func bilanz() throws {
    let desk = try DemoDesk(in: .report)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021                                 │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)                            │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                                    │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue                  │|
        |│ Erstellt von: Trainerteam am Bildungswerk Weilgrund                          │|
        |│ Kontakt: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund              │|
        |│ Stand: 21.04.2021                                                            │|
        |│                                                                              │|
        |│ Auf einen Blick                                                              │|
        |│ „Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne   │|
        |│ Arbeit online miteinander reden. Die Themen bestimmen sie selbst.            │|
        |│ Termine: 6. Themen: 15, davon aus der Gruppe: 14. Aufgeschriebene            │|
        |│ Bedürfnisse: 14. Vor dem letzten Termin genannt: 11, davon der Gruppe        │|
        |│ beantwortet: 10.                                                             │|
        |│                                                                              │|
        |│ In Kürze                                                                     │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                                                |
        | e Empfehlung · h Kopf · t Stufe · c ändern · u zurücknehmen · ←→ Durchlauf     |
        | s speichern · ↑↓ blättern · Ziffer = nichts · j Kapitel · z In Kürze · ? Hilfe |
        """)
  }

  @Test("the stage of participation with its reason")
  func stage() throws {
    let desk = try DemoDesk(in: .stage)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ──────────────────────────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ 12 Stufe der Beteiligung                                                     │|
        |│ Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Diese Bilanz      │|
        |│ zeigt nur, was dafür spricht.                                                │|
        |│                                                                              │|
        |│ Stufen nach Bereich der Entscheidung                                         │|
        |│ · Themen · 7 teilweise Entscheidungskompetenz · Warum? Fast alle Themen      │|
        |│   kommen aus der Gruppe, und sie wählt mit Punkten aus. · Was dafür spricht: │|
        |│   Aus der Gruppe: 14 von 15                                                  │|
        |│ · Regeln · 6 Mitbestimmung · Warum? Wir stimmen ab · Was dafür spricht: Neue │|
        |│   Gesprächsregeln: 1                                                         │|
        |│ · Format · 6 Mitbestimmung · Warum? Ob ein Thema mehr Zeit bekommt, stimmt   │|
        |│   die Gruppe mit Handzeichen ab. · Was dafür spricht: Mehr Zeit für ein      │|
        |│   Thema: 2 · davon mit gezählten Daumen: 2 von 2                             │|
        |│ · Angebote · 5 Einbeziehung · Warum? Die Bedürfnisse gehen in den            │|
        |│   Arbeitskreis, und die Antwort kommt zurück. · Was dafür spricht:           │|
        |│   Bedürfnisse, die jemand übernommen, weitergeleitet oder entschieden hat:   │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |                                                            alles gespeichert ✓ |
        | Aufgeschrieben: Stufe der Beteiligung, Regeln.                                 |
        | s speichern · ↑↓ blättern · Ziffer = nichts · j Kapitel · z In Kürze · ? Hilfe |
        """)
  }

  @Test("what the team adds")
  func team() throws {
    let desk = try DemoDesk(in: .additions)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ──────────────────────────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│ Ein Bedürfnis gehört der Gruppe. Einen Bedarf leitet das Team daraus ab.     │|
        |│ · Bedenken · 1 · Basis: 6 Termine                                            │|
        |│                                                                              │|
        |│ Das Team leitet daraus ab                                                    │|
        |│ · Sprachmittlung                                                             │|
        |│                                                                              │|
        |│ 14 Ausblick und Verstetigung                                                 │|
        |│ Was offen ist, nehmen wir mit. So kann es weitergehen.                       │|
        |│ · Offene Bedürfnisse · 11 · Basis: 6 Termine                                 │|
        |│                                                                              │|
        |│ Das sagt die Gruppe zum Angebot                                              │|
        |│ · Das Angebot soll weitergehen. · Bilanz vorlegen · Projektteam              │|
        |│ · Mehr Menschen sollen davon wissen. · Flyer in Einfacher Sprache ·          │|
        |│   Jobcenter (alle drei)                                                      │|
        |│                                                                              │|
        |│ So sieht es das Team                                                         │|
        |│ · Herbst                                                                     │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                            alles gespeichert ✓ |
        | Aufgeschrieben: Ausblick.                                                      |
        | s speichern · ↑↓ blättern · Ziffer = nichts · j Kapitel · z In Kürze · ? Hilfe |
        """)
  }

  @Test("the question for a stage")
  func stages() throws {
    let desk = try DemoDesk(in: .stageQuestion)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ──────────────────────────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ 12 Stufe der Beteiligung                                                     │|
        |│ Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Diese Bilanz      │|
        |│ zeigt nur, was dafür spricht.                                                │|
        |│                                                                              │|
        |│ Stufen nach Bereich der Entscheidung                                         │|
        |│ · Themen · 7 teilweise Entscheidungskompetenz · Warum? Fast alle Themen      │|
        |│   kommen aus der Gruppe, und sie wählt mit Punkten aus. · Was dafür spricht: │|
        |│   Aus der Gruppe: 14 von 15                                                  │|
        |│ · Regeln · 6 Mitbestimmung · Warum? Die Gruppe hat die Regeln gelesen und    │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Welche Stufe bei: Themen? ──────────────────────────────────────────────────╮|
        |│ 1 Instrumentalisierung               2 Anweisung                             │|
        |│ 3 Information                        4 Anhörung                              │|
        |│ 5 Einbeziehung                       6 Mitbestimmung                         │|
        |│ 7 teilweise Entscheidungskompetenz   8 Entscheidungsmacht                    │|
        |│ 9 Selbstorganisation                 0 später einschätzen                    │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | Ziffer wählt · Esc zurück · ↑↓ wählen                                          |
        """)
  }

  @Test("the question for a chapter")
  func chapters() throws {
    let desk = try DemoDesk(in: .chapters)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021                                 │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)                            │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                                    │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue                  │|
        |│ Erstellt von: Trainerteam am Bildungswerk Weilgrund                          │|
        |│ Kontakt: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund              │|
        |│ Stand: 21.04.2021                                                            │|
        |│                                                                              │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Welches Kapitel? ───────────────────────────────────────────────────────────╮|
        |│ 1   Rahmen                           2   Reichweite                          │|
        |│ 3   Themen                           4   Beteiligung im Gespräch             │|
        |│ 5   Bedürfnisse                      6   Was ist daraus geworden?            │|
        |│ 7   Stärken, Pläne, Gelungenes       8   Netzwerkpartner und Sozialraum      │|
        |│ 9   Stimmung                         0   Störungen und Technik               │|
        |│ Tab Antwort 11 bis 14 von 14                                                 │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | Ziffer wählt · Enter = erste Seite · Tab = ab 11 · Esc zurück · ↑↓ wählen      |
        """)
  }

  @Test("the question for the need that a recommendation follows from")
  func fromNeed() throws {
    let desk = try DemoDesk(in: .fromNeed)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ──────────────────────────────────────────── ↑ mehr · Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Auf einen Blick                                                              │|
        |│ „Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne   │|
        |│ Arbeit online miteinander reden. Die Themen bestimmen sie selbst.            │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Aus welchem Bedürfnis? ─────────────────────────────────────────────────────╮|
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
        |│ Tab Antwort 11 bis 15 von 15                                                 │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                            alles gespeichert ✓ |
        |                                                                                |
        | Ziffer wählt · Enter = aus keinem · Tab zeigt weitere · Esc zurück · ↑↓ wählen |
        """)
  }

  @Test("the question for whom the Bilanz is saved")
  func readers() throws {
    let desk = try DemoDesk(in: .readers)
    #expect(
      desk.screen().framed == """
        | Stark durch Austausch · Mi 05.05.2021                                    12:00 |
        |                                                                                |
        |╭─ Bilanz ───────────────────────────────────────────────────── Frühjahr 2021 ─╮|
        |│                                                                              │|
        |│ Stark durch Austausch · Bilanz Frühjahr 2021                                 │|
        |│ Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)                            │|
        |│ Für: Jobcenter, Krankenkassen, Landkreise                                    │|
        |│ Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue                  │|
        |│ Erstellt von: Trainerteam am Bildungswerk Weilgrund                          │|
        |│ Kontakt: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund              │|
        |│ Stand: 21.04.2021                                                            │|
        |│                                                                              │|
        |│ Auf einen Blick                                                              │|
        |│ „Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne   │|
        |│ Arbeit online miteinander reden. Die Themen bestimmen sie selbst.            │|
        |╰───────────────────────────────────────────────────────────────────── ↓ mehr ─╯|
        |╭─ Für wen ist die Datei? ─────────────────────────────────────────────────────╮|
        |│ 1 das Team: Worte und Zahlen ab 3 Menschen                                   │|
        |│ 2 Partner, etwa Jobcenter: freigegebene Worte, Zahlen ab 5 Menschen          │|
        |│ 3 alle: nur freigegebene Zitate, Zahlen von Menschen gerundet                │|
        |╰──────────────────────────────────────────────────────────────────────────────╯|
        |                                                                                |
        |                                                                                |
        | Ziffer wählt · Enter = für Partner · Esc zurück · ↑↓ wählen                    |
        """)
  }
}
