/// What can be asked for on every screen.
package enum GeneralCommand: String, CommandGroup {
  case help, palette, readAgain, undo, redo, hide, quit, rescue, theme, language

  var row: CommandRow {
    switch self {
    case .help:
      called("Hilfe", "Help", (.anywhere, "?")).synonyms("Tasten", "keys")
        .help("Zeigt alle Tasten, die hier gelten.", "Shows every key that works here.")
    case .palette:
      called("Befehle", "Commands", (.anywhere, ":")).help("Sucht einen Befehl mit Namen.", "Finds a command by name.")
    case .readAgain:
      called("Alles noch einmal", "All once more", (.anywhere, "Ctrl-L"))
        .synonyms("vorlesen, neu zeichnen", "read again, redraw")
        .help("Sagt oder zeichnet alles noch einmal.", "Says or draws everything once more.")
    case .undo:
      called("Zurücknehmen", "Undo", short: ("zurücknehmen", "undo"), (.anywhere, "u"))
        .synonyms("rückgängig, Fehler, löschen, vertippt", "revert, mistake, delete, typo")
        .help("Nimmt den letzten Schritt zurück.", "Takes back the last step.")
    case .redo:
      called("Wiederholen", "Redo", (.anywhere, "r")).synonyms("wiederherstellen", "again")
        .help("Macht den zurückgenommenen Schritt noch einmal.", "Does again what was taken back.")
    case .hide:
      called("Verdecken", "Hide", short: ("verdecken", "hide"), (.anywhere, "v"))
        .synonyms("Bildschirm teilen, privat, Foto, Bildschirmfoto", "share the screen, private, photo, screenshot")
        .help("Verdeckt alles Private; noch einmal zeigt es wieder.", "Hides everything private, or shows it again.")
    case .quit:
      called("Beenden", "Quit", short: ("beenden", "quit"), (.anywhere, "q"))
        .synonyms("schließen, verlassen, aufhören, Ende", "exit, leave, stop, end")
        .help("Verlässt das Programm; der Termin bleibt offen.", "Leaves the program; the session stays open.")
    case .rescue:
      called("Rettungsdatei", "Rescue file", (.anywhere, "g s"))
        .help(
          "Schreibt, was nicht gespeichert werden kann, in eine Datei an anderer Stelle.",
          "Writes what cannot be saved into a file somewhere else.")
    case .theme:
      called("Farbschema", "Theme", (.anywhere, ""))
        .synonyms("Farben, hell, dunkel, Kontrast", "colours, light, dark, contrast")
        .help("Zeigt den Bildschirm in anderen Farben.", "Shows the screen in other colours.")
    case .language:
      called("Sprache", "Language", (.anywhere, "")).synonyms("Deutsch, English", "German, Deutsch")
        .help("Wechselt zwischen Deutsch und Englisch.", "Switches between German and English.")
    }
  }
}
