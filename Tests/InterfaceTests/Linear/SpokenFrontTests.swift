import Interface
import Screen
import Testing
import Words

/// What is asked, typed, found and hidden, in lines.
@Suite("What is in front, in lines")
struct SpokenFrontTests {
  @Test("a question is its title, one answer a line with its key, and what the other keys do")
  func question() throws {
    var listener = try Listener(in: .exchange)
    listener.press("p z 2")
    #expect(
      listener.said() == """
        p …
        g Jemand geht
        n Nicht da
        z Zugang ändern
        o Jetzt vor Ort
        i Jetzt privates Gerät
        t Jetzt Telefon
        m Mehr Zeit
        b Angaben ändern
        s Stimmung berichtigen
        j Doppelt eingetragen
        l Lücke herausnehmen
        h Hört heute zu
        e Wird erwartet
        d Gemeinsames Gerät
        w Spricht weiter
        c Team heute
        f Falsche Person
        r Reihenfolge
        a Wie ist es gelaufen?
        nächste Taste wählt, Esc zurück, Ziffer = nichts
        Wessen Zugang?
        1 Amina (vor Ort)
        2 Yonas (privates Gerät)
        3 Olena (privates Gerät)
        4 Mehmet (vor Ort)
        5 Petra (privates Gerät)
        6 Jürgen (vor Ort)
        8 Tomasz (vor Ort, nicht da)
        Ziffer = Person, Esc zurück, ↑↓ wählen
        Wie nimmt Yonas teil?
        1 vor Ort
        2 privates Gerät
        3 Telefon
        Ziffer wählt, Esc zurück, ↑↓ wählen
        """)
  }

  @Test("the first line says how to get help and how to hear everything once more, in both languages")
  func opening() throws {
    #expect(
      LinearView.opening(try Trainer().model)
        == .line("Zeile für Zeile. ? ist die Hilfe, Strg-L sagt alles noch einmal."))
    #expect(
      LinearView.opening(try Trainer(.english).model)
        == .line("Line by line. ? is the help, Ctrl-L says everything once more."))
  }

  @Test("the paging keys go on by a page of the design size, and back")
  func paging() throws {
    var seen = try Trainer(in: .topics).pressing(Self.manyTopics)
    var listener = Listener(seen)
    seen.press("PgDn")
    listener.press("PgDn")
    #expect(seen.model.selection.topic != nil)
    #expect(listener.trainer.model.selection.topic == seen.model.selection.topic)
    listener.press("PgUp")
    #expect(listener.trainer.model.selectedTopicRow == listener.trainer.model.topicRows.first)
  }

  /// Twenty topics, and the cursor on the first one.
  private static let manyTopics =
    (0..<20).map { "t \(UnicodeScalar(UInt8(97 + $0))) Enter" }.joined(separator: " ") + " "
    + Array(repeating: "Up", count: 30).joined(separator: " ")

  @Test("a line that is typed is echoed, Backspace is said, and a key reads the whole of it")
  func typing() throws {
    var listener = try Listener(in: .exchange)
    listener.press("t")
    listener.type("Bu s")
    listener.press(.backspace)
    listener.press("Left Left Ctrl-L")
    let lines = listener.said().split(separator: "\n")
    #expect(
      lines.prefix(13).joined(separator: "\n") == """
        Thema: leer
        Enter aufnehmen
        Tab Gruppe oder Impuls
        |Bu s|
        gelöscht: s
        Leerzeichen
        u
        Thema: Bu
        Enter übernimmt, Esc lässt es, Ziffer = Text, Strg-U leert
        Enter aufnehmen
        Tab Gruppe oder Impuls
        4 Mehmet spricht, Erstbeitrag, bis 2:00
        läuft 1:05
        """)
    listener.press("Ctrl-U Esc")
    #expect(listener.said() == "gelöscht: Bu \nAustausch")
  }

  @Test("a form says the field with what stands in it")
  func form() throws {
    var listener = try Listener(in: .needs)
    listener.press("Enter Down Down Enter Esc Esc")
    #expect(
      listener.said() == """
        Bedürfnis
        Feld 1 von 19: In eigenen Worten: Ich komme beim Arzt nicht durch.
        Feld 2 von 19: Wem geht es auch so? 5
        Feld 3 von 19: Wie eilig? leer
        Bedürfnis, Wie eilig?
        Feld 3 von 19: Wie eilig? dringend
        1 von 3: „Ich komme beim Arzt nicht durch.“, 5 Hände, bestätigt, Bereich offen, dringend
        Bedürfnisse
        1 von 3: „Ich komme beim Arzt nicht durch.“, 5 Hände, bestätigt, Bereich offen, dringend
        """)
  }

  @Test("the palette says the first that is found and how many there are, as they become fewer")
  func palette() throws {
    var listener = try Listener(in: .exchange)
    listener.press(": v e r d e Down")
    #expect(
      listener.said() == """
        Befehle
        1 von 173: Hilfe, ?, Zeigt alle Tasten, die hier gelten.
        |v|
        1 von 60: Verdecken, v, Verdeckt alles Private; noch einmal zeigt es wieder.
        |e|
        1 von 32: Verdecken, v, Verdeckt alles Private; noch einmal zeigt es wieder.
        |r|
        1 von 22: Verdecken, v, Verdeckt alles Private; noch einmal zeigt es wieder.
        |d|
        1 von 1: Verdecken, v, Verdeckt alles Private; noch einmal zeigt es wieder.
        |e|
        1 von 1: Verdecken, v, Verdeckt alles Private; noch einmal zeigt es wieder.
        """)
  }

  @Test("pasted lines are said before they become topics")
  func pasted() throws {
    var listener = try Listener(in: .topics)
    listener.paste("Eins\nZwei")
    listener.press("Esc")
    #expect(
      listener.said() == """
        2 Themen aufnehmen? (Gruppe)
        Eins
        Zwei
        Enter nimmt alle auf, Esc nimmt keine, Ziffer = nichts, Tab Gruppe oder Impuls, ↑↓ blättern
        Themen
        """)
  }

  @Test("a card over a question is read, and when it is gone the question is asked again")
  func card() throws {
    var listener = try Listener(in: .exchange)
    listener.press("p z")
    _ = listener.said()
    listener.press("k Esc")
    let lines = listener.said().split(separator: "\n")
    #expect(lines.first == "Krisenkarte" && lines.contains("112 Akute Gefahr"))
    #expect(lines.suffix(9).first == "Wessen Zugang?" && lines.last == "Ziffer = Person, Esc zurück, ↑↓ wählen")
  }

  @Test("everything private is silent while it is hidden, and nothing that was said stays in sight")
  func hidden() throws {
    var listener = try Listener(in: .exchange)
    listener.press("v X Ctrl-L")
    #expect(
      listener.said() == """
        (out of sight)
        Verdeckt
        v zeigt wieder alles
        Verdeckt
        Verdeckt
        Arzttermin bekommen, wenn immer besetzt ist
        1:05
        Austausch 7 von 28 min
        im Plan, noch 36 min, 12:54
        v zeigt wieder alles
        """)
    listener.wait(until: "12:56:20")
    #expect(listener.said().isEmpty)
    listener.press("v")
    #expect(listener.said().contains("4 Mehmet spricht"))
  }

  @Test("a refusal is said again when its key is pressed again, and a key without effect tells where one is")
  func answers() throws {
    var listener = try Listener(in: .topics)
    listener.press("X X Up Up Up")
    #expect(
      listener.said() == """
        „X“ hat hier keine Bedeutung. ? zeigt alle Tasten.
        „X“ hat hier keine Bedeutung. ? zeigt alle Tasten.
        3 von 5: 3. Deutsch üben ohne Kurs, 2 Punkte
        2 von 5: 2. Allein zu Hause: Was hilft?, 3 Punkte
        1 von 5: 1. Arzttermin bekommen, wenn immer besetzt ist, 5 Punkte
        """)
  }

  @Test("nothing that has not changed is said a second time by itself")
  func silence() throws {
    for scene in Scene.allCases {
      var listener = try Listener(in: scene)
      listener.hearAgain()
      #expect(listener.said().isEmpty, "\(scene)")
    }
  }
}
