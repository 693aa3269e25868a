/// Commands that lead through the program and through the phases.
extension Texts {
  static func generalText(of command: Command) -> CommandText? {
    switch command {
    case .help:
      CommandText(
        ("Hilfe", "Zeigt alle Tasten, die hier gelten."),
        ("Help", "Shows every key that works here."))
    case .palette:
      CommandText(
        ("Befehle", "Sucht einen Befehl mit Namen."),
        ("Commands", "Finds a command by name."))
    case .undo:
      CommandText(
        ("Zurücknehmen", "Nimmt den letzten Schritt zurück."),
        ("Undo", "Takes back the last step."))
    case .redo:
      CommandText(
        ("Wiederholen", "Macht den zurückgenommenen Schritt noch einmal."),
        ("Redo", "Does again what was taken back."))
    case .hide:
      CommandText(
        ("Verdecken", "Verdeckt alles Private; noch einmal zeigt es wieder."),
        ("Hide", "Hides everything private; again shows it."))
    case .quit:
      CommandText(
        ("Beenden", "Verlässt das Programm; der Termin bleibt offen."),
        ("Quit", "Leaves the program; the session stays open."))
    case .rescue:
      CommandText(
        ("Rettungsdatei", "Schreibt, was nicht gespeichert werden kann, in eine Datei an anderer Stelle."),
        ("Rescue file", "Writes what cannot be saved into a file somewhere else."))
    case .goToday:
      CommandText(
        ("Heute", "Geht zum Startbild."),
        ("Today", "Goes to the start screen."))
    case .goSession:
      CommandText(
        ("Termin", "Geht zum offenen Termin."),
        ("Session", "Goes to the open session."))
    case .beginSession:
      CommandText(
        ("Beginnen oder weiter", "Beginnt den Termin oder führt ihn weiter."),
        ("Begin or resume", "Begins the session or goes on with it."))
    case .beginNextSession:
      CommandText(
        ("Nächsten Termin beginnen", "Schließt den offenen Termin ab und bietet den nächsten an."),
        ("Begin the next session", "Closes the open session and offers the next one."))
    case .newCycle:
      CommandText(
        ("Neuer Durchlauf", "Bietet den ersten Termin eines neuen Durchlaufs an; noch einmal geht es zurück."),
        ("New cycle", "Offers the first session of a new cycle; again goes back."))
    case .editCycle:
      CommandText(
        ("Durchlauf einrichten", "Zeigt Name, Landkreise, Tag und Zeit zum Ändern."),
        ("Set up the cycle", "Shows name, districts, day and time to change."))
    case .moveSession:
      CommandText(
        ("Termin verschieben", "Legt den Termin auf einen anderen Tag."),
        ("Move the session", "Puts the session on another day."))
    case .cancelSession:
      CommandText(
        ("Termin absagen", "Sagt den Termin ab, mit Grund."),
        ("Cancel the session", "Cancels the session, with a reason."))
    case .nextPhase:
      CommandText(
        ("Phase weiter", "Geht zur nächsten Phase."),
        ("Next phase", "Goes on to the next phase."))
    case .previousPhase:
      CommandText(
        ("Phase zurück", "Öffnet die vorige Phase wieder."),
        ("Previous phase", "Opens the phase before again."))
    case .activeBreak:
      CommandText(
        ("Aktive Pause", "Beginnt oder beendet eine Aktive Pause."),
        ("Active break", "Begins or ends an active break."))
    case .crisisCard:
      CommandText(
        ("Krisenkarte", "Zeigt Nummern und Sätze; schreibt nichts auf."),
        ("Crisis card", "Shows numbers and sentences; writes nothing down."))
    case .removeGap:
      CommandText(
        ("Lücke herausnehmen", "Nimmt die Zeit ohne Programm aus dem, was lief."),
        ("Take out the gap", "Takes the time without the program out of what ran."))
    case .selectUp:
      CommandText(
        ("Nach oben", "Wählt die Zeile darüber."),
        ("Up", "Selects the row above."))
    case .selectDown:
      CommandText(
        ("Nach unten", "Wählt die Zeile darunter."),
        ("Down", "Selects the row below."))
    case .selectLeft:
      CommandText(
        ("Vorige Antwort", "Wählt die vorige Antwort an die Gruppe."),
        ("Previous answer", "Selects the previous answer to the group."))
    case .selectRight:
      CommandText(
        ("Nächste Antwort", "Wählt die nächste Antwort an die Gruppe."),
        ("Next answer", "Selects the next answer to the group."))
    default: nil
    }
  }
}
