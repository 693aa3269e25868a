/// What can be asked for on every screen.
package enum GeneralCommand: CaseIterable, Hashable, Sendable {
  case help, palette, undo, redo, hide, quit, rescue

  var row: CommandRow {
    switch self {
    case .help:
      CommandRow(
        "help", (.anywhere, "?"), title: ("Hilfe", "Help"),
        help: "Zeigt alle Tasten, die hier gelten.", "Shows every key that works here.", synonyms: ("Tasten", "keys"))
    case .palette:
      CommandRow(
        "palette", (.anywhere, ":"), title: ("Befehle", "Commands"),
        help: "Sucht einen Befehl mit Namen.", "Finds a command by name.")
    case .undo:
      CommandRow(
        "undo", (.anywhere, "u"), title: ("Zurücknehmen", "Undo"), short: ("zurücknehmen", "undo"),
        help: "Nimmt den letzten Schritt zurück.", "Takes back the last step.", synonyms: ("rückgängig", "revert"))
    case .redo:
      CommandRow(
        "redo", (.anywhere, "r"), title: ("Wiederholen", "Redo"),
        help: "Macht den zurückgenommenen Schritt noch einmal.", "Does again what was taken back.",
        synonyms: ("wiederherstellen", "again"))
    case .hide:
      CommandRow(
        "hide", (.anywhere, "v"), title: ("Verdecken", "Hide"), short: ("verdecken", "hide"),
        help: "Verdeckt alles Private; noch einmal zeigt es wieder.", "Hides everything private; again shows it.",
        synonyms: ("Bildschirm teilen, privat", "share the screen, private"))
    case .quit:
      CommandRow(
        "quit", (.anywhere, "q"), title: ("Beenden", "Quit"),
        help: "Verlässt das Programm; der Termin bleibt offen.", "Leaves the program; the session stays open.",
        synonyms: ("schließen, verlassen", "exit, leave"))
    case .rescue:
      CommandRow(
        "rescue", (.anywhere, "g s"), title: ("Rettungsdatei", "Rescue file"),
        help: "Schreibt, was nicht gespeichert werden kann, in eine Datei an anderer Stelle.",
        "Writes what cannot be saved into a file somewhere else.")
    }
  }
}
