import Interface
import Screen
import Testing
import Words

/// A whole short hour as somebody hears it who sees no screen.
@Suite("An hour in lines")
struct SpokenHourTests {
  @Test("begins with what the start screen shows, and every arrival is said")
  func arrivals() throws {
    var listener = Listener(try Trainer())
    #expect(
      listener.said() == """
        Heute, Frühjahr 2021
        Nächster Termin: 2. Termin, Mi 24.03.2021
        12:30–13:30 Uhr
        Enter öffnet die Vorbereitung.
        d richtet den Durchlauf ein: Name, Landkreise, Tag und Zeit.
        Antworten an die Gruppe: jetzt nichts rückmelden
        Ich weiß nicht, welche Regel heute gilt. – aufgenommen
        Ich möchte einmal in der Woche mit jemandem reden. – aufgenommen
        Im Themenspeicher: 1
        Impftermin (seit 17.03., 1×)
        Moderation: Katrin, Technik und Zeit: Deniz
        12:20
        Enter öffnet, d Durchlauf, q beenden, Ziffer = nichts, z verschieben, w absagen, g … Bildschirme, : Befehle, ? Hilfe, Strg-L Alles noch einmal
        """)
    listener.press("Enter 1 2")
    #expect(
      listener.said() == """
        Vorbereitung
        Antworten an die Gruppe
        Ich weiß nicht, welche Regel heute gilt.
        1. Termin, aufgenommen, noch nicht rückgemeldet
        Ich möchte einmal in der Woche mit jemandem reden.
        1. Termin, aufgenommen, noch nicht rückgemeldet
        Themenspeicher
        Impftermin (seit 17.03., 1×)
        Moderation: Katrin, Technik und Zeit: Deniz
        Die Gruppe findet sich: Namen, Regeln, was wir gemeinsam haben.
        Gesprächsregeln
        Ich spreche von mir.
        Fragen
        Wofür soll heute Platz sein? Was lasse ich weg?
        Was ist die Antwort auf die Wünsche vom letzten Mal?
        Beginn in 10 min, 12:20
        Amina ist da.
        Yonas ist da.
        """)
    listener.press("a")
    listener.type("Nora")
    listener.press("Enter 1 1")
    #expect(
      listener.said() == """
        Wer ist da? leer
        3 Olena
        5 Petra
        6 Jürgen
        8 Tomasz
        |Nora|
        Landkreis von Nora?
        1 Lahnhöhe
        2 Weilgrund
        3 Kinzigaue
        4 anderer Landkreis
        5 keine Angabe
        Ziffer wählt, Esc zurück, ↑↓ wählen
        Wie nimmt Nora teil?
        1 vor Ort
        2 privates Gerät
        3 Telefon
        Ziffer wählt, Esc zurück, ↑↓ wählen
        Nora ist da und hat die Nummer 4.
        Vorbereitung
        """)
  }

  @Test("goes through the check-in with moods, and says whose turn it is")
  func checkIn() throws {
    var listener = try hour()
    listener.press(">")
    #expect(
      listener.said() == """
        Jetzt: Check-in.
        Check-in
        1 von 3: 1 Amina dran
        Antworten an die Gruppe 1 von 2: Ich weiß nicht, welche Regel heute gilt. 1. Termin, aufgenommen, noch nicht rückgemeldet
        Check-in 0 von 10 min
        im Plan, noch 60 min, 12:30
        """)
    listener.press("4 w 2 Space")
    #expect(
      listener.said() == """
        1 Amina 4 heiter
        2 von 3: 5 Petra dran
        Weitergeben von Petra.
        3 von 3: 6 Jürgen dran
        6 Jürgen 2 regnerisch
        z fragt noch einmal: Petra.
        Alle waren dran.
        """)
  }

  @Test("collects topics and their dots")
  func topics() throws {
    var listener = try hour()
    listener.press("> 4 w 2 >")
    _ = listener.said()
    listener.press("t")
    listener.type("Bus")
    listener.press("Enter t")
    listener.type("Arzt")
    listener.press("Enter + + Up +")
    #expect(
      listener.said() == """
        Thema: leer
        Enter aufnehmen
        Tab Gruppe oder Impuls
        |Bus|
        Thema aufgenommen. Nächstes: t, oder Zeilen einfügen.
        Themen
        1 von 2: 1. Bus, 0 Punkte
        Thema: leer
        Enter aufnehmen
        Tab Gruppe oder Impuls
        |Arzt|
        Thema aufgenommen. Nächstes: t, oder Zeilen einfügen.
        Themen
        1 von 3: 1. Bus, 0 Punkte
        Punkt für „Bus“.
        1 von 3: 1. Bus, 1 Punkt
        Punkt für „Bus“.
        1 von 3: 1. Bus, 2 Punkte
        1 von 3: 1. Bus, 2 Punkte
        Punkt für „Bus“.
        1 von 3: 1. Bus, 3 Punkte
        """)
  }

  @Test("says who speaks and what becomes of the time, but no seconds")
  func exchange() throws {
    var listener = try hour()
    listener.press("> 4 w 2 > t")
    listener.type("Bus")
    listener.press("Enter")
    _ = listener.said()
    listener.press("> 5 6")
    #expect(
      listener.said() == """
        Jetzt: Austausch.
        Austausch
        Niemand spricht
        Niemand wartet.
        Bus
        Austausch 0 von 28 min
        17 min vor dem Plan, noch 60 min, 12:30
        5 Petra spricht, Erstbeitrag, bis 2:00
        Wortmeldung von Jürgen.
        Als Nächstes: 6 Jürgen
        """)
    listener.wait(until: "12:33:30")
    #expect(
      listener.said() == """
        bald um
        Zeit ist um +0:00
        Zeit ist um +1:00
        """)
    listener.press("b Space +")
    #expect(
      listener.said() == """
        Gemerkt: Bedürfnis (Petra). Worte später.
        6 Jürgen spricht, Erstbeitrag, bis 2:00
        Niemand wartet.
        Eine Minute mehr.
        """)
  }

  @Test("writes a need down, goes around once more, and closes")
  func end() throws {
    var listener = try hour()
    listener.press("> 4 w 2 > t")
    listener.type("Bus")
    listener.press("Enter > 5 Space >")
    _ = listener.said()
    listener.press("n")
    listener.type("Ein Bus am Abend")
    listener.press("Enter y")
    #expect(
      listener.said() == """
        In eigenen Worten: leer
        |Ein Bus am Abend|
        Aufgeschrieben. Jetzt vorlesen.
        Bedürfnisse
        1 von 1: „Ein Bus am Abend“, noch vorlesen, Bereich offen
        Neuer Plan: 45 Minuten mehr Bedürfnisse, Ende 13:30.
        """)
    listener.press("> 5 5 5 >")
    #expect(
      listener.said() == """
        Jetzt: Check-out.
        Check-out
        1 von 3: 1 Amina dran
        y: 53 Minuten mehr Check-out, Ende 13:30
        Check-out 0 von 7 min
        53 min vor dem Plan, noch 60 min, 12:30
        1 Amina 5 sonnig
        2 von 3: 5 Petra dran
        5 Petra 5 sonnig
        3 von 3: 6 Jürgen dran
        6 Jürgen 5 sonnig
        Jetzt: Nachbereitung.
        Nachbereitung
        1 von 1: „Ein Bus am Abend“, noch vorlesen, Bereich offen
        """)
    listener.press("> Enter")
    #expect(
      listener.said() == """
        Termin abschließen? Danach gibt es kein Zurücknehmen.
        Enter abschließen
        Esc offen lassen
        Der Termin ist abgeschlossen.
        Heute, Frühjahr 2021
        Nächster Termin: 2. Termin, Mi 24.03.2021
        12:30–13:30 Uhr
        Enter öffnet die Vorbereitung.
        d richtet den Durchlauf ein: Name, Landkreise, Tag und Zeit.
        Antworten an die Gruppe: jetzt nichts rückmelden
        Ich weiß nicht, welche Regel heute gilt. – aufgenommen
        Ich möchte einmal in der Woche mit jemandem reden. – aufgenommen
        Im Themenspeicher: 1
        Impftermin (seit 17.03., 1×)
        Moderation: Katrin, Technik und Zeit: Deniz
        """)
  }

  /// Three people are there, before the check-in.
  private func hour() throws -> Listener {
    var trainer = try Trainer()
    trainer.look(at: "12:30:00")
    var listener = Listener(trainer)
    listener.press("Enter 1 5 6")
    _ = listener.said()
    return listener
  }
}
